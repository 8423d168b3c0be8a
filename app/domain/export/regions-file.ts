import type { Day } from '../calendar/day'
import { REGION_COLUMNS } from '../ingest/columns/columns'
import { dayText, importFile, numberText } from './import-file'

/** A membership with its names. */
export interface NamedMembership {
  readonly regionSet: string
  readonly region: string
  /** null: the region is its only area. */
  readonly areaCode: string | null
  readonly areaName: string | null
  readonly validFrom: Day | null
  readonly validTo: Day | null
  readonly tileColumn: number | null
  readonly tileRow: number | null
}

/** Memberships as the file that the import of regions reads. Sorted by set, region, area and first day. */
export function regionsFile(memberships: readonly NamedMembership[]): string {
  const records = memberships.map((membership) => ({
    region_set: membership.regionSet,
    region: membership.region,
    area_code: membership.areaCode ?? membership.region,
    area_name: membership.areaName ?? '',
    valid_from: dayText(membership.validFrom),
    valid_to: dayText(membership.validTo),
    tile_column: numberText(membership.tileColumn),
    tile_row: numberText(membership.tileRow),
  }))
  return importFile(REGION_COLUMNS, records, ['region_set', 'region', 'area_code', 'valid_from'])
}
