import { CHOICE_COLUMNS, type ChoiceColumn } from '#app/domain/ingest/columns/columns'
import { CHOICE_FACTS, STEP_COLUMNS, stepField } from '#app/domain/report/choice-page'
import { newRowId, refusedForm, textIn, type FormAnswer } from '../import/form-answer'
import { writtenFile } from '../import/written-file'
import type { DecisionWriter } from './handlers.server'

interface KeepTools {
  readonly writer: DecisionWriter
  readonly clock: () => Date
  readonly random: (count: number) => Uint8Array
}

/** What came of a sent form: where it lies, or what is wrong with it. */
export type ChoiceAnswer = FormAnswer<{ readonly choiceId: string }>

/** More than any process has. */
const MOST_STEPS = 100

/**
 * Keeps a choice that somebody wrote in a form: fields of the choice are named as the columns of its file, those
 * of its steps with a number behind it. A step without a name is left out.
 * @param accountId who wrote it
 */
export async function keepChoice(
  { writer, clock, random }: KeepTools,
  accountId: number,
  form: FormData,
): Promise<ChoiceAnswer> {
  const at = clock().toISOString()
  const sent = textIn(form)
  /** What was not known and is still blank stays unknown: blank would say that it was not done. */
  const unknown = new Set(form.getAll('unknown'))
  const factOf = (name: string) => sent(name) || (unknown.has(name) ? 'unknown' : '')
  const choiceId = sent('choice_id') || newRowId('B', at, random)
  const facts = new Map<ChoiceColumn, string>(CHOICE_FACTS.map((name) => [name, factOf(name)]))
  const all = Array.from({ length: MOST_STEPS }, (_, index) => index)
  const named = all.filter((index) => sent(stepField('step', index)) !== '')
  const rows = (named.length === 0 ? [0] : named).map((index) => {
    const cells = STEP_COLUMNS.map((name): [ChoiceColumn, string] => {
      return [name, factOf(stepField(name, index))]
    })
    return new Map([...facts, ...cells, ['choice_id', choiceId] as const])
  })
  // The form asks for a region; an area stands in it only where a file gave one.
  const names = CHOICE_COLUMNS.map(({ name }) => name).filter(
    (name) => name !== 'area_code' || facts.get('area_code') !== '',
  )
  const file = writtenFile(
    rows.map((cells) => Object.fromEntries(cells)),
    at,
    names,
  )
  const basedOn = Number(sent('based_on')) || null
  const outcome = await writer.run('keepChoice', { choiceId, file, basedOn, accountId, at })
  if (outcome.kind === 'kept') return { kind: 'kept', choiceId }
  const values = [
    ...CHOICE_FACTS.map((name) => [name, sent(name)] as const),
    ...rows.flatMap((cells, index) =>
      STEP_COLUMNS.map((name) => [stepField(name, index), cells.get(name) ?? ''] as const),
    ),
  ]
  return refusedForm(outcome, Object.fromEntries(values))
}
