import { expect, test } from 'vitest'
import { invitedField, parseWave, WAVE_FIELDS } from '#app/domain/stakeholders/wave-form'

const GOOD = {
  ...{ [WAVE_FIELDS.name]: 'Najaar', [WAVE_FIELDS.period]: '2026-Q3' },
  ...{ [WAVE_FIELDS.opens]: '2026-07-04', [WAVE_FIELDS.closes]: '2026-07-04' },
  [invitedField(1, 'huurders')]: '40',
}

function parse(fields: Readonly<Record<string, string>>, before: readonly string[] = []) {
  const field = (name: string) => ({ ...GOOD, ...fields })[name] ?? ''
  return parseWave(field, [1, 2], ['huurders', 'gemeente'], new Set(before))
}

test('a number makes a row; a box that is empty makes one only where there was one', () => {
  expect(parse({}).wave.cells).toEqual([{ regionId: 1, group: 'huurders', invited: '40' }])
  const emptied = parse({}, [invitedField(2, 'gemeente')]).wave.cells
  expect(emptied.at(-1)).toEqual({ regionId: 2, group: 'gemeente', invited: '' })
  expect(parse({}).errors).toEqual({})
})

test('what is wrong is told by field', () => {
  expect(parse({ [WAVE_FIELDS.name]: '' }).errors).toEqual({ naam: 'name_missing' })
  expect(parse({ [WAVE_FIELDS.name]: 'x'.repeat(201) }).errors).toEqual({ naam: 'name_too_long' })
  expect(parse({ [WAVE_FIELDS.period]: '2026-3' }).errors).toEqual({ kwartaal: 'period_invalid' })
  expect(parse({ [WAVE_FIELDS.opens]: '04-07-2026' }).errors).toMatchObject({
    opent: 'day_invalid',
  })
  expect(parse({ [WAVE_FIELDS.closes]: '2026-07-03' }).errors).toEqual({ sluit: 'days_reversed' })
  const at = invitedField(1, 'huurders')
  for (const text of ['-1', '1,5', '2147483648', 'veel']) {
    expect(parse({ [at]: text }).errors).toEqual({ [at]: 'number_invalid' })
  }
  expect(parse({ [at]: '2147483647' }).errors).toEqual({})
  expect(parse({ [at]: '' }).errors).toEqual({ [at]: 'nobody_invited' })
})
