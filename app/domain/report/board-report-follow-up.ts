import { addQuarters, quarterOfDay, type Quarter } from '../calendar/quarter'
import type { EditionContent, EditionLoop } from '../edition/edition'
import type { LoopStatus } from '../followup/standing'
import type { Bilingual } from '../framework/framework'
import { groupBy } from '../grouping'
import { byName } from './by-name'
import type { FeedbackEffect } from './feedback-effect'
import type { RegionSquares } from './followup'

/** What was heard in the quarter before, and where it stands. */
export interface BoardFollowUp {
  readonly quarter: Quarter
  /** Of all regions; at least one. */
  readonly heard: number
  /** Those that are told, silent first, then what is late; at most six. */
  readonly loops: readonly EditionLoop[]
  /** Least answered first, then by name. */
  readonly regions: readonly RegionSquares[]
  /** What answering did to feedback of the quarter itself, by region; the largest difference first. */
  readonly effects: readonly { readonly region: string; readonly effect: FeedbackEffect }[]
  /** By code, as far as the edition names them. */
  readonly groups: ReadonlyMap<string, Bilingual>
}

const MOST_TOLD = 6
const ORDER: readonly LoopStatus[] = ['kept', 'explained', 'open', 'silent']

/** null where nothing was heard in the quarter before. */
export function boardFollowUp({
  head,
  loops,
  regions,
}: Pick<EditionContent, 'head' | 'loops' | 'regions'>): BoardFollowUp | null {
  const quarter = addQuarters(head.quarter, -1)
  const heard = loops.filter(({ heardOn }) => quarterOfDay(heardOn) === quarter)
  if (heard.length === 0) return null
  const groups = regions.flatMap(({ report }) =>
    Object.values(report.groups).flatMap((rows) =>
      rows.map(({ code, name }) => [code, name] as const),
    ),
  )
  return {
    ...{ quarter, heard: heard.length },
    loops: [...heard].sort(byUrgency).slice(0, MOST_TOLD),
    regions: [...groupBy(heard, ({ region }) => region)].map(answersOf).sort(leastAnsweredFirst),
    effects: effectsIn(regions),
    groups: new Map(groups),
  }
}

/** What was missed, or what was done, made most of first. */
function effectsIn(regions: EditionContent['regions']): BoardFollowUp['effects'] {
  const size = ({ score, ifInTime, withoutLoops }: FeedbackEffect) =>
    Math.abs((ifInTime ?? withoutLoops ?? score) - score)
  return regions
    .flatMap(({ report: { region }, feedbackEffect: effect }) =>
      region === null || !effect ? [] : [{ region, effect }],
    )
    .sort((one, other) => size(other.effect) - size(one.effect))
}

/** Silent first, what is late before what is not, then by the day on which it was heard. */
function byUrgency(one: EditionLoop, other: EditionLoop): number {
  return (
    ORDER.indexOf(other.status) - ORDER.indexOf(one.status) ||
    Number(other.isLate) - Number(one.isLate) ||
    one.heardOn - other.heardOn
  )
}

function answersOf([region, own]: readonly [string, readonly EditionLoop[]]): RegionSquares {
  const squares = own
    .map(({ status }) => status)
    .sort((one, other) => ORDER.indexOf(one) - ORDER.indexOf(other))
  const answered = squares.filter((status) => status === 'kept' || status === 'explained').length
  return { region, answered, squares }
}

function leastAnsweredFirst(one: RegionSquares, other: RegionSquares): number {
  const share = ({ answered, squares }: RegionSquares) => answered / squares.length
  return share(one) - share(other) || byName(one.region, other.region)
}
