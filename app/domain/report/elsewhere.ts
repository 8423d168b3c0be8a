import type { ReleasedScore } from '../disclosure/released'
import type { Framework } from '../framework/framework'
import type { Overview } from './overview-model'
import { statementsOf, type Statement } from './statements'

/** Whether what a page says first is also to be seen in another region set. */
export interface Elsewhere {
  readonly regionSet: string
  /** The strongest alike; null where there is none. */
  readonly statement: Statement | null
}

/** Region → its areas in the quarter. */
export type Areas = ReadonlyMap<string, ReadonlySet<number>>

/** Another region set in the same quarter. */
export interface OtherSet {
  readonly regionSet: string
  readonly scores: readonly ReleasedScore[]
  readonly areas: Areas
}

const FALLS: readonly Statement['kind'][] = ['weak_and_falling', 'falling']

/** Of a region's areas, another one is looked at that has at least so many. */
const SHARED = 0.5

/**
 * What the title says of a region, looked up in another region set (method section 6): in the regions that
 * hold at least half of its areas, on the same form, and falling, rising or weak as well.
 *
 * @param areas of the title's set
 * @returns null where the title is no statement, and where no region holds that much of its areas
 */
export function elsewhere(
  { quarter, findings: { title } }: Pick<Overview, 'quarter' | 'findings'>,
  areas: Areas,
  other: OtherSet,
  { bands, statements }: Pick<Framework, 'bands' | 'statements'>,
): Elsewhere | null {
  if (title.key !== 'statement' || quarter === null) return null
  const { kind, parts, region } = title.values
  const own = [...(areas.get(region) ?? [])]
  const sharing = [...other.areas].flatMap(([name, theirs]) => {
    const shared = own.filter((area) => theirs.has(area)).length
    return own.length > 0 && shared >= SHARED * own.length ? [name] : []
  })
  if (sharing.length === 0) return null
  const form = parts[0]?.form
  const said = other.scores.flatMap((row) =>
    row.dimension === form && row.period === quarter && sharing.includes(row.region)
      ? [{ region: row.region, form, row }]
      : [],
  )
  const isAlike = (found: Statement) =>
    FALLS.includes(kind) ? FALLS.includes(found.kind) : found.kind === kind
  const found = statementsOf(said, quarter, bands[0], statements)
  return { regionSet: other.regionSet, statement: found.find(isAlike) ?? null }
}
