import { AGREEMENT_COLUMNS, type AgreementColumn } from '#app/domain/ingest/columns/columns'
import type { Database } from '#db/client.server'
import { refusedForm, textIn, type FormAnswer } from '../import/form-answer'
import { writtenFile } from '../import/written-file'
import type { AgreementSubject } from './agreement-versions.server'
import type { AgreementWriter } from './handlers.server'
import { readAgreement } from './read-agreement.server'

/** What came of a sent form. */
export type AgreementAnswer = FormAnswer

/** What makes it this agreement and this period: not to be changed. */
const FIXED: readonly AgreementColumn[] = ['agreement_id', 'region', 'area_code', 'period']

/**
 * Corrects what was last reported of an agreement, by a form whose fields are named as the columns of its
 * file.
 * @param accountId who corrects it
 * @returns null where there is no such agreement
 */
export async function keepAgreement(
  {
    db,
    writer,
    clock,
  }: { readonly db: Database; readonly writer: AgreementWriter; readonly clock: () => Date },
  accountId: number,
  subject: AgreementSubject,
  form: FormData,
): Promise<AgreementAnswer | null> {
  const known = await readAgreement({ db }, subject)
  if (known === null) return null
  const sent = textIn(form)
  const cell = (name: AgreementColumn) => (FIXED.includes(name) ? known.cells[name] : sent(name))
  const names = AGREEMENT_COLUMNS.map(({ name }) => name)
  const at = clock().toISOString()
  // Of the two ways to name a place the one that is blank would ask for a region of that name.
  const written = names.filter((name) => {
    return (name !== 'region' && name !== 'area_code') || cell(name) !== ''
  })
  const file = writtenFile([Object.fromEntries(written.map((name) => [name, cell(name)]))], at)
  const basedOn = Number(sent('based_on'))
  const { regionSet } = known
  const task = { subject, basedOn, file, regionSet, accountId, at }
  const outcome = await writer.run('keepAgreement', task)
  if (outcome.kind === 'kept') return { kind: 'kept' }
  return refusedForm(outcome, Object.fromEntries(names.map((name) => [name, cell(name)])))
}
