import type { Day } from '#app/domain/calendar/day'
import type { Database } from '../client.server'

/** When the partners of a cooperation are asked what it costs and yields. */
export interface MirrorRound {
  /** As cooperationKey makes it. */
  readonly cooperationKey: string
  readonly asOf: Day
  /** The last day on which they can answer. */
  readonly deadline: Day
}

/** A link with which one partner answers once. */
export interface MirrorLink extends MirrorRound {
  readonly partner: string
  /** ISO moment in UTC. */
  readonly usedAt: string | null
}

interface NewRound extends MirrorRound {
  readonly accountId: number
  readonly openedAt: string
  readonly links: readonly { readonly tokenHash: string; readonly partner: string }[]
}

/** A round and its links, all or none; asked again on the same date, its earlier links die. */
export async function replace(db: Database, round: NewRound): Promise<void> {
  const key = { cooperation_id: round.cooperationKey, as_of: round.asOf }
  await db
    .deleteFrom('mirror_round')
    .where('cooperation_id', '=', key.cooperation_id)
    .where('as_of', '=', key.as_of)
    .execute()
  const { deadline, accountId, openedAt, links } = round
  await db
    .insertInto('mirror_round')
    .values({ ...key, deadline, account_id: accountId, opened_at: openedAt })
    .execute()
  await db
    .insertInto('mirror_link')
    .values(
      links.map(({ tokenHash, partner }) => ({
        ...{ ...key, partner, token_hash: tokenHash, used_at: null },
      })),
    )
    .execute()
}

export async function findAll(db: Database): Promise<readonly MirrorRound[]> {
  const rows = await db.selectFrom('mirror_round').selectAll().orderBy('as_of').execute()
  return rows.map(({ cooperation_id, as_of, deadline }) => {
    return { cooperationKey: cooperation_id, asOf: as_of, deadline }
  })
}

export async function findLink(db: Database, tokenHash: string): Promise<MirrorLink | null> {
  const row = await db
    .selectFrom('mirror_link as link')
    .innerJoin('mirror_round as round', (join) =>
      join
        .onRef('round.cooperation_id', '=', 'link.cooperation_id')
        .onRef('round.as_of', '=', 'link.as_of'),
    )
    .select(['link.cooperation_id', 'link.as_of', 'link.partner', 'link.used_at', 'round.deadline'])
    .where('link.token_hash', '=', tokenHash)
    .executeTakeFirst()
  if (row === undefined) return null
  const { cooperation_id: cooperationKey, as_of: asOf, partner, used_at: usedAt, deadline } = row
  return { cooperationKey, asOf, partner, usedAt, deadline }
}

export async function markUsed(db: Database, tokenHash: string, at: string): Promise<void> {
  await db
    .updateTable('mirror_link')
    .set({ used_at: at })
    .where('token_hash', '=', tokenHash)
    .execute()
}
