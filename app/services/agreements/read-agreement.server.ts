import { agreementCells } from '#app/domain/export/agreements-file'
import { AGREEMENT_COLUMNS } from '#app/domain/ingest/columns/columns'
import type { AgreementPageReport } from '#app/domain/report/agreement-page'
import { registerHistory } from '#app/domain/report/register-history'
import type { Database } from '#db/client.server'
import { placeCells } from '../followup/export-loops.server'
import { findVersionFacts } from '../import/version-facts.server'
import { findVersions, type AgreementSubject } from './agreement-versions.server'

/**
 * What was last reported of an agreement, with who corrected it when.
 * @returns null where there is none
 */
export async function readAgreement(
  { db }: { readonly db: Database },
  subject: AgreementSubject,
): Promise<AgreementPageReport | null> {
  const versions = await findVersions(db, subject)
  const newest = versions.at(-1)
  if (newest === undefined) return null
  const place = (await placeCells(db)).get(newest.placeId)
  const { region_set = '', ...named } = place ?? { area_code: '', region: '' }
  const told = versions.map((version) => {
    return { importId: version.importId, cells: agreementCells(version, named) }
  })
  const columns = AGREEMENT_COLUMNS.map(({ name }) => name)
  return {
    id: newest.agreementId,
    placeId: newest.placeId,
    regionSet: region_set || null,
    cells: agreementCells(newest, named),
    basedOn: newest.importId,
    history: registerHistory(columns, told, await findVersionFacts(db, versions)),
  }
}
