import { csvRecord } from '#app/domain/export/csv-record'
import { WRITTEN_AT } from '#app/domain/ingest/columns/recognise'
import type { IngestIssue } from '#app/domain/ingest/issue'
import { LOOP_COLUMNS, type LoopColumn } from '#app/domain/ingest/columns/columns'
import type { KeptOutcome } from '../import/keep-by-hand.server'
import type { FollowupWriter } from './handlers.server'

interface KeepTools {
  readonly writer: FollowupWriter
  readonly clock: () => Date
  readonly random: (count: number) => Uint8Array
}

/** What came of a sent form: where it lies, or what is wrong with it. */
export type LoopAnswer =
  | { readonly kind: 'kept'; readonly loopId: string }
  | {
      readonly kind: 'refused'
      readonly reason: Exclude<KeptOutcome['kind'], 'kept'>
      readonly issues: readonly IngestIssue[]
      /** What was sent, to be shown again. */
      readonly values: Readonly<Record<string, string>>
    }

/** A little more than any field takes, so that what is too long shows as such. */
const LONGEST_SHOWN = 2_500

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
    return values.map((value) => value.trim()).filter((value) => value !== '')
  }
  const [given] = sent('loop_id')
  const loopId = given ?? `V-${at.slice(0, 10)}-${Buffer.from(random(3)).toString('hex')}`
  const cell = (name: LoopColumn) => (name === 'loop_id' ? loopId : sent(name).join('|'))
  const names = LOOP_COLUMNS.map(({ name }) => name)
  // The form asks for a region; an area stands in it only where a file gave one.
  const written = names.filter((name) => name !== 'area_code' || cell(name) !== '')
  // The moment makes it a file of its own, where somebody comes back to what was said before.
  const rows = [
    [...written, WRITTEN_AT],
    [...written.map(cell), at],
  ]
  const file = rows.map((row) => `${csvRecord(row, ';')}\n`).join('')
  const basedOn = Number(sent('based_on')[0] ?? 0) || null
  const outcome = await writer.run('keepLoop', { loopId, file, basedOn, accountId, at })
  if (outcome.kind === 'kept') return { kind: 'kept', loopId }
  return {
    kind: 'refused',
    reason: outcome.kind,
    issues: outcome.kind === 'wrong' ? outcome.issues : [],
    values: Object.fromEntries(names.map((name) => [name, cell(name).slice(0, LONGEST_SHOWN)])),
  }
}
