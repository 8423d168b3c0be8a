import { describe, expect, test } from 'vitest'
import { canonicalJson } from '#app/domain/edition/canonical-json'

describe('canonical JSON', () => {
  test('is what RFC 8785 section 3.2.3 gives for its example', () => {
    const value = {
      numbers: [333333333.33333329, 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
      string: '\u20ac$\u000F\u000aA\'\u0042\u0022\u005c\\"/',
      literals: [null, true, false],
    }
    expect(canonicalJson(value)).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],' +
        '"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    )
  })

  test('sorts names by UTF-16 code units, as the RFC does: a smiley before a Hebrew ligature', () => {
    const value = {
      '\u20ac': 'Euro Sign',
      '\r': 'Carriage Return',
      '\ufb33': 'Hebrew Letter Dalet With Dagesh',
      '1': 'One',
      '\ud83d\ude00': 'Emoji: Grinning Face',
      '\u0080': 'Control',
      '\u00f6': 'Latin Small Letter O With Diaeresis',
    }
    const values = Object.values(JSON.parse(canonicalJson(value)) as Record<string, string>)
    expect(canonicalJson(value).startsWith('{"\\r":"Carriage Return","1":"One",')).toBe(true)
    expect(canonicalJson(value)).toContain(
      '"€":"Euro Sign","😀":"Emoji: Grinning Face","\ufb33":"Hebrew Letter Dalet With Dagesh"}',
    )
    expect(values).toHaveLength(7)
  })

  test.each([
    [0, '0'],
    [-0, '0'],
    [5e-324, '5e-324'],
    [1.7976931348623157e308, '1.7976931348623157e+308'],
    [9007199254740992, '9007199254740992'],
    [295147905179352830000, '295147905179352830000'],
    [1e21, '1e+21'],
    [1e-7, '1e-7'],
    [0.000001, '0.000001'],
    [333333333.33333325, '333333333.33333325'],
  ])('writes %d as the RFC’s appendix B does', (value, text) => {
    expect(canonicalJson(value)).toBe(text)
  })

  test('is the same for the same content, however it was made', () => {
    const one = { b: [1, { d: 'x', c: null }], a: true }
    expect(canonicalJson(one)).toBe('{"a":true,"b":[1,{"c":null,"d":"x"}]}')
    expect(canonicalJson(JSON.parse(canonicalJson(one)))).toBe(canonicalJson(one))
  })

  test.each([
    ['not a number', Number.NaN],
    ['infinity', Number.POSITIVE_INFINITY],
    ['undefined in a list', [undefined]],
    ['undefined in an object', { a: undefined }],
    ['a date', new Date(0)],
    ['a map', new Map()],
    ['half a character', '\ud83d'],
  ])('refuses %s', (_, value) => {
    expect(() => canonicalJson(value)).toThrow(RangeError)
  })
})
