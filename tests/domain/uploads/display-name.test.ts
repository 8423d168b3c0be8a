import { describe, expect, test } from 'vitest'
import { displayName } from '#app/domain/uploads/display-name'

describe('the name of an uploaded file', () => {
  test.each([
    ['an ordinary one stays', 'Enquête Q3.csv', 'Enquête Q3.csv'],
    ['folders go', '../../etc/passwd', 'passwd'],
    ['folders of Windows go', 'C:\\Users\\ans\\enquete.csv', 'enquete.csv'],
    ['only folders leave nothing', '../..', ''],
    ['a folder alone leaves nothing', 'map/', ''],
    ['NUL and line breaks go', 'a\u0000b\r\nc.csv', 'abc.csv'],
    ['characters that turn the text around go', 'a\u202Evsc.exe', 'avsc.exe'],
    ['characters of no width go', 'a\u200B\uFEFF.csv', 'a.csv'],
    ['blanks become one', '  a \u00a0 b.csv ', 'a b.csv'],
    ['marks that were sent apart are joined', 'e\u0301.csv', '\u00e9.csv'],
    ['markup is only text', '<script>.csv', '<script>.csv'],
    ['nothing is nothing', '', ''],
  ])('%s', (_what, sent, shown) => {
    expect(displayName(sent)).toBe(shown)
  })

  test('is cut off after 120 characters, also where they take two units', () => {
    expect(displayName('x'.repeat(120))).toBe('x'.repeat(120))
    expect(displayName('x'.repeat(5000))).toBe(`${'x'.repeat(119)}…`)
    expect(displayName('😀'.repeat(121))).toBe(`${'😀'.repeat(119)}…`)
  })
})
