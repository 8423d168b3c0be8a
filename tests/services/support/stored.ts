import { sql } from 'kysely'
import { kindOf, type Period } from '#app/domain/calendar/period'
import { groupBy } from '#app/domain/grouping'
import type { DatabaseHandle } from '#db/client.server'
import * as scores from '#db/repositories/scores.server'
import type { StoredScore } from '#db/repositories/scores.server'

/** A stored score by its names. @throws Error where there is none */
export async function storedScore(
  { db }: DatabaseHandle,
  region: string,
  dimension: string,
  quarter = '2026-Q3',
): Promise<StoredScore> {
  const found = (await scores.findAllBy(db, { region })).find(
    (score) => score.dimension === dimension && score.period === quarter,
  )
  if (found === undefined) throw new Error(`no score of ${region}, ${dimension}, ${quarter}`)
  return found
}

/** Valid persons by region, for one form and quarter; what has no score row is not in it. */
export async function personsByRegion(
  { db }: DatabaseHandle,
  quarter = '2026-Q3',
): Promise<Readonly<Record<string, number>>> {
  const rows = await scores.findAllBy(db)
  const inQuarter = rows.filter((row) => row.dimension === 'input' && row.period === quarter)
  return Object.fromEntries(inQuarter.map((row) => [row.region, row.n]))
}

/** Puts other scores in the place of those that are stored of a quarter or year, of which no groups are left. */
export async function changeStored(
  { db }: DatabaseHandle,
  period: Period,
  change: (row: StoredScore) => StoredScore,
): Promise<void> {
  const rows = await scores.findAllBy(db, { by: kindOf(period), from: period, to: period })
  const regions = [...groupBy(rows.map(change), ({ regionId }) => regionId)].map(
    ([regionId, [first, ...others]]) => {
      const { frameworkVersion, arithmeticMean, weakest } = first
      const of = { period, frameworkVersion, arithmeticMean, weakest, survey: [], records: [] }
      return { regionId, scores: { ...of, scores: [first, ...others] } }
    },
  )
  await scores.replaceByPeriods(db, [period], regions.map(scores.pack))
}

/** Of how many rows a table holds, by import. */
export async function countRows({ db }: DatabaseHandle, table: string): Promise<number> {
  const { rows } = await sql<{ count: number | string }>`
    select count(*) as count from ${sql.table(table)}
  `.execute(db)
  return Number(rows[0]?.count)
}
