import { describe, expect, test } from 'vitest'
import {
  accountTaskForm,
  changePasswordForm,
  logInForm,
  newPersonForm,
  parseForm,
  setUpForm,
} from '#app/services/people/forms'

const PASSWORD = 'vier losse woorden'
const SET_UP = {
  ...{ token: 'abc', name: 'Anna', email: 'anna@example.nl' },
  ...{ password: PASSWORD, repeated: PASSWORD },
}
const entries = (fields: object) => Object.entries(fields) as [string, unknown][]

describe('a form about people', () => {
  test('is read with the address in lower case and spaces cut off', () => {
    const fields = { ...SET_UP, email: '  Anna@Example.NL ', name: ' Anna ' }
    expect(parseForm(setUpForm, entries(fields)).data).toEqual(SET_UP)
  })

  test.each([
    [{ email: '' }, { email: 'missing' }],
    [{ email: 'anna' }, { email: 'email_invalid' }],
    [{ email: `${'a'.repeat(250)}@x.nl` }, { email: 'too_long' }],
    [{ name: ' ' }, { name: 'missing' }],
    [{ name: 'a'.repeat(101) }, { name: 'too_long' }],
    [{ name: 'Anna\r\nBcc: bert@example.nl' }, { name: 'control_characters' }],
    [{ name: 'Anna\u2028Ga naar example.nl' }, { name: 'control_characters' }],
    [{ token: '' }, { token: 'missing' }],
    [{ password: 'elf tekens.', repeated: 'elf tekens.' }, { password: 'password_short' }],
    [{ password: 'aaaaaaaaaaaa', repeated: 'aaaaaaaaaaaa' }, { password: 'password_simple' }],
    [{ password: 'ab'.repeat(101), repeated: '' }, { password: 'too_long' }],
    [{ repeated: 'iets anders' }, { repeated: 'password_differs' }],
    [{ email: new File([], 'a') }, { email: 'missing' }],
  ])('%j is refused with a code by field', (change, errors) => {
    expect(parseForm(setUpForm, entries({ ...SET_UP, ...change })).errors).toMatchObject(errors)
  })

  test('that is empty names every field', () => {
    const missing = { currentPassword: 'missing', password: 'missing', repeated: 'missing' }
    expect(parseForm(changePasswordForm, []).errors).toEqual(missing)
  })

  test('of logging in has no rule for a password but its length', () => {
    const form = (password: string) => entries({ email: 'a@x.nl', password })
    expect(parseForm(logInForm, form('x')).errors).toBeNull()
    expect(parseForm(logInForm, form('x'.repeat(201))).errors).toEqual({ password: 'too_long' })
  })

  test.each(['', 'owner', 'ADMINISTRATOR', '__proto__'])('knows no role %j', (role) => {
    const fields = { name: 'Bert', email: 'b@x.nl', roles: role }
    expect(parseForm(newPersonForm, entries(fields)).errors).toEqual({ roles: 'role_invalid' })
  })

  test('takes several roles, each once, and one at least', () => {
    const sent = new FormData()
    sent.append('name', 'Bert')
    sent.append('email', 'b@x.nl')
    expect(parseForm(newPersonForm, sent).errors).toEqual({ roles: 'role_missing' })
    for (const role of ['board', 'manager', 'board']) sent.append('roles', role)
    expect(parseForm(newPersonForm, sent).data?.roles).toEqual(['manager', 'board'])
    sent.append('roles', 'owner')
    expect(parseForm(newPersonForm, sent).errors).toEqual({ roles: 'role_invalid' })
  })

  test.each([
    { task: 'delete', accountId: '1' },
    { task: 'disable', accountId: '-1' },
    { task: 'disable', accountId: '1 or 1=1' },
    { accountId: '1' },
  ])('knows no task %j', (fields) => {
    expect(parseForm(accountTaskForm, entries(fields)).data).toBeNull()
  })

  test('is not fooled by a field named __proto__', () => {
    const { data } = parseForm(logInForm, [
      ['__proto__', 'x'],
      ['email', 'a@x.nl'],
      ['password', 'b'],
    ])
    expect(data).toEqual({ email: 'a@x.nl', password: 'b' })
  })
})
