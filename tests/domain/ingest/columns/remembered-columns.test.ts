import { expect, test } from 'vitest'
import type { RecognisedColumn } from '#app/domain/ingest/columns/column-states'
import { rememberedColumns } from '#app/domain/ingest/columns/remembered-columns'

const BEFORE = [
  { heading: 'Gemeente', meaning: 'area_code' },
  { heading: 'Wie bent u?', meaning: 'stakeholder_group' },
  { heading: 'Vraag 1', meaning: 'I1' },
  { heading: 'Vraag 2', meaning: 'I2' },
  { heading: 'Vraag 3', meaning: 'I3' },
  { heading: 'Kleur', meaning: null },
]

test('what is remembered is kept of columns that a file lacks, and not of those about persons', () => {
  const columns = [
    column('Woonplaats', 'area_code', 'chosen'),
    column('E-mail', null, 'personal'),
    column('id', null, 'tool'),
    column('Vraag 1', null, 'chosen'),
  ]
  expect(rememberedColumns(BEFORE, columns)).toEqual([
    { heading: 'Woonplaats', meaning: 'area_code' },
    { heading: 'Vraag 1', meaning: null },
    { heading: 'Wie bent u?', meaning: 'stakeholder_group' },
    { heading: 'Vraag 2', meaning: 'I2' },
    { heading: 'Vraag 3', meaning: 'I3' },
    { heading: 'Kleur', meaning: null },
  ])
})

test('a heading of signs alone is remembered once', () => {
  const again = [{ heading: '?', meaning: null }]
  expect(rememberedColumns(again, [column('?', null, 'chosen')])).toEqual(again)
})

function column(
  heading: string,
  meaning: string | null,
  state: RecognisedColumn['state'],
): RecognisedColumn {
  return { index: 0, heading, meaning, state, proposal: null }
}
