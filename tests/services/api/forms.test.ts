import { describe, expect, test } from 'vitest'
import { tokenTaskForm } from '#app/services/api/forms'
import { parseForm } from '#app/services/people/forms'
import { day } from '#tests/support/builders'

const TODAY = day('2026-11-23')

function parse(fields: Record<string, string>) {
  return parseForm(tokenTaskForm(TODAY), Object.entries(fields))
}

const CREATE = { task: 'create', name: ' Warehouse ', role: 'board', lastDay: '2026-11-23' }

describe('the form for tokens', () => {
  test('makes one that works today at least', () => {
    const data = { task: 'create', name: 'Warehouse', role: 'board', lastDay: TODAY }
    expect(parse(CREATE)).toEqual({ data, errors: null })
  })

  test.each([
    ['name', ' ', 'missing'],
    ['name', 'x'.repeat(101), 'too_long'],
    ['role', 'analyst', 'role_invalid'],
    ['role', 'administrator', 'role_invalid'],
    ['lastDay', '', 'missing'],
    ['lastDay', '31-12-2026', 'date_invalid'],
    ['lastDay', '2026-11-22', 'date_past'],
    ['lastDay', '2027-11-25', 'date_far'],
  ])('refuses %s = %j: %s', (field, value, error) => {
    expect(parse({ ...CREATE, [field]: value }).errors).toEqual({ [field]: error })
  })

  test('takes a year ahead', () => {
    expect(parse({ ...CREATE, lastDay: '2027-11-24' }).data).toMatchObject({ lastDay: TODAY + 366 })
  })

  test('revokes one by its number', () => {
    expect(parse({ task: 'revoke', tokenId: '7' }).data).toEqual({ task: 'revoke', tokenId: 7 })
    expect(parse({ task: 'revoke', tokenId: 'x' }).errors).toEqual({ tokenId: 'missing' })
  })
})
