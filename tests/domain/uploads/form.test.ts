import { describe, expect, test } from 'vitest'
import { parseUploadOptions } from '#app/domain/uploads/form'
import { NO_CHOICES } from '#tests/support/uploads'

describe('how a file is to be read', () => {
  test('is left to the program by an empty form', () => {
    const fields = [
      ['soort', ''],
      ['kwartaal', ' '],
      ['indeling', ''],
      ['something else', 'x'],
    ] as const
    expect(parseUploadOptions(fields)).toEqual({ options: NO_CHOICES, errors: [] })
  })

  test('is what the fields say', () => {
    const fields = [
      ['soort', 'agreements'],
      ['kwartaal', ' 2026-q3 '],
      ['indeling', ' Markt '],
      ['nieuwe-regios', 'ja'],
      ['streng', 'ja'],
    ] as const
    expect(parseUploadOptions(fields)).toEqual({
      options: {
        kind: 'agreements',
        period: '2026-Q3',
        regionSet: 'Markt',
        createRegions: true,
        strict: true,
        mapping: null,
      },
      errors: [],
    })
  })

  test.each([
    ['soort', 'everything', 'kind_unknown'],
    ['kwartaal', '2026-Q5', 'period_invalid'],
    ['kwartaal', 'najaar', 'period_invalid'],
    ['indeling', 'x'.repeat(201), 'region_set_too_long'],
  ])('%s %s is told', (field, value, code) => {
    const { options, errors } = parseUploadOptions([[field, value]])
    expect(errors).toMatchObject([{ field, code }])
    expect(options).toEqual(NO_CHOICES)
  })

  test('maps the columns that a person points out, and those alone', () => {
    const fields = [
      ['kolom:stakeholder_group', 'Doelgroep'],
      ['kolom:area_code', 'gemeente_code'],
      ['kolom:comment', ''],
    ] as const
    const { options } = parseUploadOptions(fields, { area_code: 'gemeente_code' })
    expect(options.mapping).toEqual({ stakeholder_group: 'Doelgroep' })
  })

  test('maps nothing through a name that objects have by themselves', () => {
    const { options } = parseUploadOptions([['kolom:__proto__', 'x']])
    expect(options.mapping).toBeNull()
    expect(({} as Record<string, unknown>).x).toBeUndefined()
  })
})
