import type { IngestIssue } from '#app/domain/ingest/issue'
import { nameKey } from '#app/domain/ingest/text/text-key'
import type { KnownRegion } from './known-places.server'

export interface NamingRow {
  readonly rowNumber: number
  readonly regionSet: string | null
  readonly region: string
}

export interface NamedRow<Row extends NamingRow> {
  readonly row: Row
  readonly regionId: number
}

/** The rows with the number of the one region that each names, and an issue for every other row. */
export function withNamedRegions<Row extends NamingRow>(
  rows: readonly Row[],
  known: readonly KnownRegion[],
): { readonly found: readonly NamedRow<Row>[]; readonly issues: IngestIssue[] } {
  const found: NamedRow<Row>[] = []
  const issues: IngestIssue[] = []
  for (const row of rows) {
    const [only, other] = known.filter(
      (region) =>
        region.nameKey === nameKey(row.region) &&
        (row.regionSet === null || region.setKey === nameKey(row.regionSet)),
    )
    if (only !== undefined && other === undefined) {
      found.push({ row, regionId: only.id })
      continue
    }
    issues.push({
      row: row.rowNumber,
      column: 'region',
      code: only === undefined ? 'place_unknown' : 'place_ambiguous',
      severity: 'rejected',
      params: { value: row.region },
    })
  }
  return { found, issues }
}
