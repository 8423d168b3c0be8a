import { sql } from 'kysely'
import { groupBy, keyOf } from '#app/domain/grouping'
import type { HeldCell, RepeatedPerson } from '#app/domain/uploads/holdings-of'
import type { Database } from '../client.server'

const PERSON = [
  ...(['respondent_high', 'respondent_low', 'quarter', 'stakeholder_group'] as const),
] as const

const SECONDS_A_DAY = 86_400

/** How many responses of an import count, by place, quarter, group and day. */
export async function countByCell(db: Database, importId: number): Promise<readonly HeldCell[]> {
  const day = sql<number | string | null>`floor(completed_at / ${sql.lit(SECONDS_A_DAY)})`
  const rows = await db
    .selectFrom('response')
    .select(['place_id', 'quarter', 'stakeholder_group', day.as('day')])
    .select(({ fn }) => fn.countAll().as('persons'))
    .where('import_id', '=', importId)
    .where('counts', '=', 1)
    .groupBy(['place_id', 'quarter', 'stakeholder_group', day])
    .execute()
  return rows.map((row) => ({
    placeId: row.place_id,
    quarter: row.quarter,
    group: row.stakeholder_group,
    day: row.day === null ? null : Number(row.day),
    persons: Number(row.persons),
  }))
}

/** Respondents of an import who answer for several places in a quarter. */
export async function findRepeated(
  db: Database,
  importId: number,
): Promise<readonly RepeatedPerson[]> {
  const own = () =>
    db
      .selectFrom('response')
      .where('response.import_id', '=', importId)
      .where('response.counts', '=', 1)
      .where('response.respondent_high', 'is not', null)
  const several = own()
    .select(PERSON)
    .groupBy(PERSON)
    .having(({ fn }) => fn.countAll(), '>', 1)
    .as('several')
  const rows = await own()
    .innerJoin(several, (join) =>
      PERSON.reduce((on, name) => on.onRef(`several.${name}`, '=', `response.${name}`), join),
    )
    .select(['response.respondent_high', 'response.respondent_low'])
    .select(['response.quarter', 'response.stakeholder_group', 'response.place_id'])
    .select('response.completed_at')
    .orderBy('response.row_number')
    .execute()
  const persons = groupBy(rows, (row) => keyOf(...PERSON.map((name) => row[name])))
  return [...persons.values()].map((same) => ({
    quarter: same[0].quarter,
    group: same[0].stakeholder_group,
    answers: same.map((row) => ({
      placeId: row.place_id,
      day: row.completed_at === null ? null : Math.floor(row.completed_at / SECONDS_A_DAY),
    })),
  }))
}
