import type { OnShowQuality } from '#app/domain/disclosure/quality-door'
import type { Database } from '../client.server'

export type StoredQuality = OnShowQuality & {
  /** Which answers were looked at last: another text, others. */
  readonly madeOf: string
  /** Which answers the figures rest on. */
  readonly restsOn: string
}

/** By year and framework version. */
export async function findAll(db: Database): Promise<readonly StoredQuality[]> {
  const rows = await db
    .selectFrom('released_quality')
    .selectAll()
    .orderBy('year')
    .orderBy('framework_version')
    .execute()
  return rows.map(({ year, framework_version, made_of, content }) => {
    const kept = JSON.parse(content) as Pick<StoredQuality, 'scales' | 'correlations' | 'restsOn'>
    return { ...kept, year, frameworkVersion: framework_version, madeOf: made_of }
  })
}

/** In the place of what there was of this year and version. */
export async function save(
  db: Database,
  { year, frameworkVersion, madeOf, restsOn, scales, correlations }: StoredQuality,
): Promise<void> {
  const kept = { made_of: madeOf, content: JSON.stringify({ restsOn, scales, correlations }) }
  await db
    .insertInto('released_quality')
    .values({ year, framework_version: frameworkVersion, ...kept })
    .onConflict((conflict) => conflict.columns(['year', 'framework_version']).doUpdateSet(kept))
    .execute()
}
