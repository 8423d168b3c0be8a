import type { Overview } from './overview-model'
import type { Statement } from './statements'

/** Whether what a page says first is also to be seen in another region set. */
export interface Elsewhere {
  readonly regionSet: string
  /** The strongest alike; null where there is none. */
  readonly statement: Statement | null
}

const FALLS: readonly Statement['kind'][] = ['weak_and_falling', 'falling']

/** Of a region's areas, another one is looked at that has at least so many. */
const SHARED = 0.5

/** Region → its areas in the quarter. */
type Areas = ReadonlyMap<string, ReadonlySet<number>>

/**
 * What the title says of a region, looked up in the same quarter of another region set (method section 6): in
 * the regions that hold at least half of its areas, on the same form, and falling, rising or weak as well.
 *
 * @param areas of the title's set
 * @param others of the other set
 * @returns null where the title is no statement, and where no region holds that much of its areas
 */
export function elsewhere(
  { findings: { title } }: Pick<Overview, 'findings'>,
  { regionSet, findings }: Pick<Overview, 'regionSet' | 'findings'>,
  areas: Areas,
  others: Areas,
): Elsewhere | null {
  if (title.key !== 'statement' || regionSet === null) return null
  const { kind, parts, region } = title.values
  const own = [...(areas.get(region) ?? [])]
  const isShared = (theirs: ReadonlySet<number> | undefined) =>
    theirs !== undefined && own.filter((area) => theirs.has(area)).length >= SHARED * own.length
  if (own.length === 0 || ![...others.values()].some(isShared)) return null
  const form = parts[0]?.form
  const isAlike = (other: Statement) =>
    isShared(others.get(other.region)) &&
    other.parts[0]?.form === form &&
    (FALLS.includes(kind) ? FALLS.includes(other.kind) : other.kind === kind)
  const said = [findings.title, ...findings.sentences].flatMap((finding) =>
    finding.key === 'statement' ? [finding.values] : [],
  )
  return { regionSet, statement: said.find(isAlike) ?? null }
}
