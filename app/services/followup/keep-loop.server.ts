import { LOOP_COLUMNS, type LoopColumn } from '#app/domain/ingest/columns/columns'
import { newRowId, refusedForm, type FormAnswer } from '../import/form-answer'
import { writtenFile } from '../import/written-file'
import type { FollowupWriter } from './handlers.server'

interface KeepTools {
  readonly writer: FollowupWriter
  readonly clock: () => Date
  readonly random: (count: number) => Uint8Array
}

/** What came of a sent form: where it lies, or what is wrong with it. */
export type LoopAnswer = FormAnswer<{ readonly loopId: string }>

/**
 * Keeps an expectation that somebody wrote in a form whose fields are named as the columns of its file.
 * @param accountId who wrote it
 */
export async function keepLoop(
  { writer, clock, random }: KeepTools,
  accountId: number,
  form: FormData,
): Promise<LoopAnswer> {
  const at = clock().toISOString()
  const sent = (name: string) => {
    const values = form.getAll(name).filter((value) => typeof value === 'string')
    // A form ends lines as letters do; a file and what is kept do not.
    const texts = values.map((value) => value.replaceAll('\r\n', '\n').trim())
    return texts.filter((value) => value !== '')
  }
  const [given] = sent('loop_id')
  const loopId = given ?? newRowId('V', at, random)
  const unknown = new Set(form.getAll('unknown'))
  const cell = (name: LoopColumn) => {
    if (name === 'loop_id') return loopId
    return sent(name).join('|') || (unknown.has(name) ? 'unknown' : '')
  }
  const names = LOOP_COLUMNS.map(({ name }) => name)
  // The form asks for a region; an area stands in it only where a file gave one.
  const written = names.filter((name) => name !== 'area_code' || cell(name) !== '')
  const file = writtenFile([Object.fromEntries(written.map((name) => [name, cell(name)]))], at)
  const basedOn = Number(sent('based_on')[0] ?? 0) || null
  const outcome = await writer.run('keepLoop', { loopId, file, basedOn, accountId, at })
  if (outcome.kind === 'kept') return { kind: 'kept', loopId }
  return refusedForm(outcome, Object.fromEntries(names.map((name) => [name, cell(name)])))
}
