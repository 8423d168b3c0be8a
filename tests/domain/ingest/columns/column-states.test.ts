import { expect, test } from 'vitest'
import { DEFAULT_FRAMEWORK } from '#app/domain/framework/default'
import { columnStates } from '#app/domain/ingest/columns/column-states'
import { definitionsOf } from '#app/domain/ingest/columns/definitions'
import { recogniserOf } from '#app/domain/ingest/columns/file-kind'
import type { ImportSource } from '#app/domain/ingest/columns/source'

function statesOf(
  header: readonly string[],
  explicit: Readonly<Record<string, string>> = {},
  source: ImportSource | null = null,
) {
  const { meanings, own } = recogniserOf('survey')(header, DEFAULT_FRAMEWORK, { explicit })
  const definitions = definitionsOf('survey', DEFAULT_FRAMEWORK)
  const states = columnStates({ header, meanings, own, definitions, explicit, source })
  return states.map(({ heading, state, meaning, proposal }) => [
    ...[heading, state, meaning ?? proposal],
  ])
}

const STATEMENT = DEFAULT_FRAMEWORK.items[0]!.text.nl

test('a column is known by its own words, resembles something, is new, or about a person', () => {
  expect(
    statesOf(['Gemeente', 'Belanghouder (kies)', `${STATEMENT} volgens u`, 'Kleur', 'E-mail', '']),
  ).toEqual([
    ['Gemeente', 'same', 'area_code'],
    ['Belanghouder (kies)', 'similar', 'stakeholder_group'],
    [`${STATEMENT} volgens u`, 'similar', 'I1'],
    ['Kleur', 'new', null],
    ['E-mail', 'personal', null],
  ])
})

test('what is taken already is not proposed again', () => {
  expect(statesOf(['belanghouder', 'belanghouder (anders)'])).toEqual([
    ['belanghouder', 'same', 'stakeholder_group'],
    ['belanghouder (anders)', 'new', null],
  ])
})

test('a column that a person pointed out, or left out, is known by that', () => {
  const explicit = { comment: 'Kleur', 'left_out:gemeente_code': 'gemeente_code' }
  expect(statesOf(['Kleur', 'gemeente_code'], explicit)).toEqual([
    ['Kleur', 'chosen', 'comment'],
    ['gemeente_code', 'chosen', null],
  ])
})

test('a survey tool’s own columns are left out, but for what it knows of a response', () => {
  const header = ['id', 'submitdate', 'lastpage', 'startlanguage', 'I1']
  expect(statesOf(header).map(([, state, meaning]) => [state, meaning])).toEqual([
    ['tool', null],
    ['same', 'completed_at'],
    ['tool', null],
    ['tool', null],
    ['same', 'I1'],
  ])
})

test('what was so the last time is remembered, and a heading that changed a little proposed', () => {
  const source: ImportSource = {
    ...{ id: 1, name: 'x', kind: 'survey', format: 'canonical', answers: {} },
    columns: [
      { heading: 'Kleur', meaning: null },
      { heading: 'Wat vindt u ervan', meaning: 'I1' },
      { heading: 'gemeente_code', meaning: 'area_code' },
    ],
  }
  expect(
    statesOf(
      ['Kleur', 'Wat vindt u er van?', 'gemeente_code'],
      { I1: 'Wat vindt u er van?' },
      source,
    ),
  ).toEqual([
    ['Kleur', 'remembered', null],
    ['Wat vindt u er van?', 'remembered', 'I1'],
    ['gemeente_code', 'remembered', 'area_code'],
  ])
  expect(statesOf(['Wat vindt u hiervan'], {}, source)).toEqual([
    ['Wat vindt u hiervan', 'similar', 'I1'],
  ])
})
