import { describe, expect, test } from 'vitest'
import type { RecognisedColumn } from '#app/domain/ingest/columns/column-states'
import { parseUploadOptions } from '#app/domain/uploads/form'
import { NO_CHOICES } from '#tests/support/uploads'

function columnOf(index: number, heading: string, meaning: string | null): RecognisedColumn {
  return { index, heading, meaning, state: meaning === null ? 'new' : 'same', proposal: null }
}

const CHECKED = {
  columns: [
    columnOf(0, 'Doelgroep', null),
    columnOf(1, 'gemeente_code', 'area_code'),
    columnOf(2, 'Kleur', null),
    columnOf(3, 'Toelichting', 'comment'),
  ],
  mapping: null,
}

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
      ['kolom:0', 'stakeholder_group'],
      ['kolom:1', 'area_code'],
      ['kolom:2', ''],
      ['kolom:3', '-'],
    ] as const
    const { options, errors } = parseUploadOptions(fields, CHECKED)
    expect(options.mapping).toEqual({
      stakeholder_group: 'Doelgroep',
      'left_out:Toelichting': 'Toelichting',
    })
    expect(errors).toEqual([])
  })

  test('keeps what was said of columns before, until something else is said', () => {
    const mapping = { comment: 'Toelichting', 'left_out:Kleur': 'Kleur' }
    const same = [
      ['kolom:2', '-'],
      ['kolom:3', 'comment'],
    ] as const
    expect(parseUploadOptions(same, { ...CHECKED, mapping }).options.mapping).toEqual(mapping)
    const other = [
      ['kolom:2', 'organisation'],
      ['kolom:3', '-'],
    ] as const
    expect(parseUploadOptions(other, { ...CHECKED, mapping }).options.mapping).toEqual({
      organisation: 'Kleur',
      'left_out:Toelichting': 'Toelichting',
    })
  })

  test('lets no two columns mean the same', () => {
    const { errors } = parseUploadOptions([['kolom:0', 'area_code']], CHECKED)
    expect(errors).toEqual([
      { field: 'kolom:0', code: 'column_taken', params: { value: 'Doelgroep' } },
    ])
  })

  test('takes an answer back where its field is emptied', () => {
    const answers = { 'group_word:x': 'huurders' }
    const fields = [
      ['vraag:group_word:x', ''],
      ['vraag:encoding', ''],
    ] as const
    const { options } = parseUploadOptions(fields, { ...CHECKED, answers })
    expect(options.answers).toEqual({ 'group_word:x': '' })
  })

  test('maps nothing through a name that objects have by themselves', () => {
    const columns = [columnOf(0, '__proto__', null)]
    const { options } = parseUploadOptions([['kolom:0', '__proto__']], { columns, mapping: null })
    expect(Object.keys(options.mapping!)).toEqual(['__proto__'])
    expect(({} as Record<string, unknown>).x).toBeUndefined()
  })
})
