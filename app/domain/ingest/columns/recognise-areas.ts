import { refusal } from '../file-refused'
import type { IngestIssue, Parsed } from '../issue'
import { wordKey } from '../text/text-key'
import type { ColumnDefinition } from './columns'
import type { ColumnMapping, ExplicitMapping } from './mapping'

/** What a feature may say of itself. Of several properties with the same meaning the first counts. */
export const AREA_COLUMNS = [
  {
    name: 'area_code',
    synonyms: [
      ...['gebied_code', 'statcode', 'gemeente_code', 'gm_code', 'wijk_code', 'buurt_code'],
      ...['gebiedscode', 'municipality_code', 'code', 'identificatie', 'id'],
    ],
  },
  {
    name: 'area_name',
    synonyms: [
      ...['gebied', 'statnaam', 'gemeente_naam', 'gm_naam', 'wijk_naam', 'buurt_naam'],
      ...['gemeente', 'municipality', 'naam', 'name'],
    ],
  },
  { name: 'year', synonyms: ['jaar', 'peiljaar', 'jaarcode', 'jrstatcode'] },
  { name: 'credit', synonyms: ['bronvermelding', 'attribution', 'bron', 'source'] },
  { name: 'water', synonyms: ['h2o'] },
] as const satisfies readonly ColumnDefinition<string>[]

export type AreaColumn = (typeof AREA_COLUMNS)[number]['name']

/**
 * Finds what the properties of the features mean. Others are passed over in silence: maps carry many.
 * Issues: column_missing (refused) without a code, and for a property of the explicit mapping that is not there.
 */
export function recogniseAreas(
  header: readonly string[],
  { explicit = {} }: { readonly explicit?: ExplicitMapping } = {},
): Parsed<ColumnMapping<AreaColumn>> {
  const issues: IngestIssue[] = []
  const columns = new Map<AreaColumn, number>()
  const indexOf = (word: string) => header.findIndex((each) => wordKey(each) === wordKey(word))
  for (const { name, synonyms } of AREA_COLUMNS) {
    const words = [name, ...synonyms]
    const chosen = Object.entries(explicit).find(([column]) =>
      words.some((word) => wordKey(word) === wordKey(column)),
    )?.[1]
    if (chosen !== undefined && indexOf(chosen) < 0) {
      issues.push(refusal('column_missing', { alternatives: chosen }, null, chosen))
      continue
    }
    const found = chosen ?? words.find((word) => indexOf(word) >= 0)
    if (found !== undefined) columns.set(name, indexOf(found))
    else if (name === 'area_code') {
      const alternatives = words.slice(0, 5).join(', ')
      issues.push(refusal('column_missing', { alternatives }, null, name))
    }
  }
  return { data: { header, columns }, issues }
}
