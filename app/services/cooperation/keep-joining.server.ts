import { parseIsoDay } from '#app/domain/calendar/day'
import { COOPERATION_COLUMNS } from '#app/domain/ingest/columns/columns'
import { nameKey } from '#app/domain/ingest/text/text-key'
import { newRowId, refusedForm, textIn, type FormAnswer } from '../import/form-answer'
import { writtenFile } from '../import/written-file'
import { placed, type KeepTools } from './keep.server'
import { readJoining } from './read-joining.server'

/**
 * Keeps a new cooperation that was written in a form whose fields are named as the columns of its file, or partners
 * that join one: a row for each, with what holds for all and without what they will say.
 * @param id null: a new one
 * @param accountId who wrote it
 * @returns null where there is none of this id
 */
export async function keepJoining(
  { db, writer, clock, random }: KeepTools,
  accountId: number,
  id: string | null,
  form: FormData,
): Promise<FormAnswer<{ readonly id: string }> | null> {
  const at = clock().toISOString()
  const sent = textIn(form)
  const known = await readJoining({ db, clock }, { id, regionSet: null, region: null })
  if (known === null) return null
  const cooperationId = known.cooperation?.id ?? newRowId('S', at, random)
  const themes = form.getAll('themes').filter((theme) => typeof theme === 'string')
  const names = COOPERATION_COLUMNS.map(({ name }) => name)
  const written = Object.fromEntries(names.map((name) => [name, sent(name)]))
  const shared: Readonly<Record<string, string>> =
    known.cooperation === null
      ? { ...written, themes: themes.join('|'), cooperation_id: cooperationId }
      : known.cells
  const seen = new Set(['', ...known.partners.map(nameKey)])
  const joining: string[] = []
  for (const line of sent('partner').split('\n')) {
    if (seen.has(nameKey(line))) continue
    seen.add(nameKey(line))
    joining.push(line.trim())
  }
  // Nobody at all is told as a partner that is missing.
  const rows = (joining.length === 0 ? [''] : joining).map((partner) => ({ ...shared, partner }))
  const outcome = await writer.run('keepPartners', {
    ...{ cooperationId, partners: joining, basedOn: null, accountId, at },
    asOf: parseIsoDay(shared.as_of ?? '') ?? 0,
    file: writtenFile(rows.map(placed), at),
  })
  if (outcome.kind === 'kept') return { kind: 'kept', id: cooperationId }
  return refusedForm(outcome, { ...shared, partner: sent('partner') })
}
