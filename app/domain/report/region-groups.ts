import type { Quarter } from '../calendar/quarter'
import type { ReleasedGroupScore } from '../disclosure/released'
import { DIMENSIONS, type Bilingual, type Dimension, type Framework } from '../framework/framework'
import { responseOf } from '../stakeholders/silence'
import type { RegionGroup, RegionReport } from './region-model'

interface GroupContext {
  readonly framework: Pick<Framework, 'groups'>
  /** Group code → persons; absent where unknown. */
  readonly invited: ReadonlyMap<string, number>
}

/** The groups of a form in the quarter, in framework order. */
export function groupsOf(
  rows: readonly ReleasedGroupScore[],
  form: Dimension,
  quarter: Quarter | null,
  { framework, invited }: GroupContext,
): RegionGroup[] {
  const order = framework.groups.map(({ code }) => code)
  const names = new Map(framework.groups.map(({ code, name }) => [code, name]))
  return rows
    .filter((row) => row.dimension === form && row.period === quarter)
    .sort((a, b) => order.indexOf(a.stakeholderGroup) - order.indexOf(b.stakeholderGroup))
    .map(({ stakeholderGroup: code, score, ciLow, ciHigh, n, status, respondents, waiting }) => ({
      code,
      name: names.get(code) ?? { nl: code, en: code },
      status: score !== null ? 'shown' : n === null ? 'hidden' : 'unheard',
      score,
      ciLow,
      ciHigh,
      n,
      response: waiting ? null : responseOf({ respondents, invited: invited.get(code) ?? null }),
      provisional: status === 'provisional',
      waiting,
    }))
}

/** Groups that nobody answered for on any form. */
export function unheardIn(groups: RegionReport['groups']): Bilingual[] {
  const heard = new Set(
    DIMENSIONS.flatMap((form) =>
      groups[form].flatMap(({ code, status }) => (status === 'unheard' ? [] : [code])),
    ),
  )
  const all = new Map(
    DIMENSIONS.flatMap((form) => groups[form].map(({ code, name }) => [code, name] as const)),
  )
  return [...all].flatMap(([code, name]) => (heard.has(code) ? [] : [name]))
}
