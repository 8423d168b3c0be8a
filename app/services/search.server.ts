import { may } from '#app/access/policy'
import type { Theme } from '#app/domain/framework/framework'
import { groupBy, keyOf } from '#app/domain/grouping'
import type { Person } from '#app/domain/people/person'
import { byName } from '#app/domain/report/by-name'
import { foundIn } from '#app/domain/report/search'
import type { Database } from '#db/client.server'
import * as memberships from '#db/repositories/memberships.server'
import { currentFramework } from './framework.server'

export interface FoundRegion {
  readonly regionSet: string
  readonly region: string
}

/** An area with every region that holds it, or once held it. */
export interface FoundArea {
  readonly code: string
  readonly name: string | null
  readonly regions: readonly FoundRegion[]
}

/** What carries the words that somebody looks for: names and codes only, nobody's answers. */
export interface Found {
  readonly regions: readonly FoundRegion[]
  readonly areas: readonly FoundArea[]
  readonly themes: readonly Theme[]
}

/**
 * Regions, areas and themes by their name in either language, areas by their code too. A theme leads to
 * the agreements: it is found by who may see them.
 */
export async function search(
  { db }: { readonly db: Database },
  { roles }: Pick<Person, 'roles'>,
  query: string,
): Promise<Found> {
  const active = await memberships.findAllActive(db)
  const { themes } = await currentFramework(db)
  const regions = distinct(active)
  const byCode = groupBy(
    active.filter(({ areaCode }) => areaCode !== null),
    ({ areaCode }) => areaCode ?? '',
  )
  const areas = [...byCode].map(([code, rows]): FoundArea => {
    const name = rows.find(({ areaName }) => areaName !== null)?.areaName ?? null
    return { code, name, regions: distinct(rows) }
  })
  const inOrder = areas.sort((one, other) => byName(one.name ?? one.code, other.name ?? other.code))
  return {
    regions: foundIn(query, regions, ({ region }) => [region]),
    areas: foundIn(query, inOrder, ({ code, name }) => (name === null ? [code] : [name, code])),
    themes: foundIn(query, may(roles, 'view_agreements') ? themes : [], ({ name }) => [
      name.nl,
      name.en,
    ]),
  }
}

function distinct(rows: readonly FoundRegion[]): FoundRegion[] {
  const found = groupBy(rows, ({ regionSet, region }) => keyOf(regionSet, region))
  return [...found.values()].map(([{ regionSet, region }]) => ({ regionSet, region }))
}
