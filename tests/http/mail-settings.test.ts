import { describe, expect, test } from 'vitest'
import { readMailSettings } from '#app/http/mail-settings'

const GIVEN = {
  DRAAGVLAK_SMTP: 'smtp://user:p%40ss@mail.example.nl:587',
  DRAAGVLAK_MAIL_FROM: 'Draagvlak <draagvlak@example.nl>',
  DRAAGVLAK_ADDRESS: 'https://draagvlak.example.nl/',
}

describe('settings of mail', () => {
  test('are none without a mail server', () => {
    expect(readMailSettings({ ...GIVEN, DRAAGVLAK_SMTP: '' }, undefined)).toBeNull()
  })

  test('name the server, the sender, and what links begin with', () => {
    expect(readMailSettings(GIVEN, 'https://other.nl')).toEqual({
      smtp: GIVEN.DRAAGVLAK_SMTP,
      from: GIVEN.DRAAGVLAK_MAIL_FROM,
      address: 'https://draagvlak.example.nl',
    })
    const without = { ...GIVEN, DRAAGVLAK_ADDRESS: undefined, DRAAGVLAK_MAIL_FROM: 'a@b.nl' }
    expect(readMailSettings(without, 'https://other.nl')?.address).toBe('https://other.nl')
  })

  test.each([
    ['DRAAGVLAK_SMTP', 'https://mail.example.nl'],
    ['DRAAGVLAK_SMTP', 'mail.example.nl:587'],
    ['DRAAGVLAK_MAIL_FROM', undefined],
    ['DRAAGVLAK_MAIL_FROM', 'Draagvlak'],
    ['DRAAGVLAK_MAIL_FROM', 'a@b.nl>\r\nBcc: <c@d.nl'],
    ['DRAAGVLAK_ADDRESS', undefined],
    ['DRAAGVLAK_ADDRESS', 'https://host.nl/path'],
    ['DRAAGVLAK_ADDRESS', 'host.nl'],
  ])('refuse a %s that is %j, by its name', (name, value) => {
    expect(() => readMailSettings({ ...GIVEN, [name]: value }, undefined)).toThrow(`${name}: give`)
  })
})
