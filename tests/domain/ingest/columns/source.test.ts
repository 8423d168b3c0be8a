import { describe, expect, test } from 'vitest'
import {
  lastingAnswers,
  openingAnswers,
  sourceOf,
  withRemembered,
  type ImportSource,
} from '#app/domain/ingest/columns/source'

function source(overrides: Partial<ImportSource> = {}): ImportSource {
  return {
    ...{ id: 1, name: 'Huurders', kind: 'survey', format: 'canonical', answers: {} },
    columns: [
      { heading: 'Gemeente', meaning: 'area_code' },
      { heading: 'Wie bent u?', meaning: 'stakeholder_group' },
      { heading: 'Vraag 1', meaning: 'I1' },
      { heading: 'Vraag 2', meaning: 'I2' },
      { heading: 'Vraag 3', meaning: 'I3' },
      { heading: 'Kleur', meaning: null },
    ],
    ...overrides,
  }
}

const HEADER = ['gemeente', 'WIE BENT U', 'Vraag 1', 'Vraag 2', 'Vraag 3', 'Kleur']

describe('the source of a file', () => {
  test('is known by its headings, however they are spelled, and a new one does not matter', () => {
    expect(sourceOf([...HEADER, 'Nog iets'], null, [source()])?.id).toBe(1)
    expect(sourceOf(HEADER, 'agreements', [source()])).toBeNull()
  })

  test('is none that lacks more than a fifth of what counted, or half of all', () => {
    expect(sourceOf(HEADER.slice(1), null, [source()])?.id).toBe(1)
    expect(sourceOf(HEADER.slice(2), null, [source()])).toBeNull()
    const more = Array.from({ length: 7 }, (_, at) => `Anders ${at}`)
    expect(sourceOf([...HEADER, ...more.slice(1)], null, [source()])?.id).toBe(1)
    expect(sourceOf([...HEADER, ...more], null, [source()])).toBeNull()
  })

  test('is the one that has most in common with it', () => {
    const other = source({
      id: 2,
      columns: [...source().columns, { heading: 'Wijk', meaning: null }],
    })
    expect(sourceOf([...HEADER, 'Wijk'], null, [source(), other])?.id).toBe(2)
    expect(sourceOf(HEADER, null, [other, source()])?.id).toBe(1)
  })
})

describe('what is remembered of columns', () => {
  const names = new Set(['area_code', 'stakeholder_group', 'I1', 'I2', 'I3', 'comment'])
  const read = { header: HEADER, meanings: new Map([[0, 'area_code']]), names }

  test('is taken where nothing else is said, and says nothing of what is recognised anyway', () => {
    expect(withRemembered({}, source(), read)).toEqual({
      stakeholder_group: 'WIE BENT U',
      ...{ I1: 'Vraag 1', I2: 'Vraag 2', I3: 'Vraag 3' },
      'left_out:Kleur': 'Kleur',
    })
  })

  test('gives way to a person, by column and by meaning', () => {
    const said = { comment: 'Kleur', I1: 'Vraag 2', 'left_out:Vraag 3': 'Vraag 3' }
    expect(withRemembered(said, source(), read)).toEqual({
      ...said,
      stakeholder_group: 'WIE BENT U',
    })
  })

  test('is nothing of what the framework has no more', () => {
    const fewer = { ...read, names: new Set(['area_code']) }
    expect(withRemembered({}, source(), fewer)).toEqual({ 'left_out:Kleur': 'Kleur' })
  })
})

test('of answers those hold on that are not about one file, and were not taken back', () => {
  const answers = {
    'group_word:lid': 'huurders',
    'group_word:raad': '',
    ...{ id_reused: 'same_people', same_answers: 'other_people', zone: 'UTC', header_row: '4' },
  }
  const lasting = { 'group_word:lid': 'huurders', zone: 'UTC', header_row: '4' }
  expect(lastingAnswers(answers)).toEqual(lasting)
  expect(openingAnswers(lasting)).toEqual({ header_row: '4' })
})
