import type { DateFact } from '../agreements/agreement'
import { formatIsoDay, type Day } from '../calendar/day'
import type { Framework } from '../framework/framework'
import type { Cooperation, CooperationFacts, Evidence, PartnerAnswer, Phase } from './cooperation'

/** The phase that a piece of evidence belongs to; of a phase one piece is enough. */
const PHASE_OF: readonly (readonly [Evidence, Phase])[] = [
  ['agreed', 2],
  ['team', 3],
  ['first_result', 3],
  ['changed_procedure', 4],
  ['other_theme', 5],
]

/**
 * - `there`: it happened, and its day is known
 * - `missing`: it did not, and the phase where the cooperation stands, or the next one, asks for it
 * - `later`: it did not, and its turn has not come
 * - `unknown`: nobody knows
 */
export type EvidenceState = 'there' | 'missing' | 'later' | 'unknown'

export interface EvidenceStep {
  readonly name: Evidence
  readonly phase: Phase
  readonly state: EvidenceState
  readonly on: Day | null
  /** There is a team, but not every partner who says so gave it a mandate. */
  readonly lacksMandate: boolean
}

/**
 * Where cooperations typically stall, and with what evidence: goals were set long ago and no practice followed
 * (`practice`), or procedures were changed long ago and it stayed with one theme (`broadening`).
 */
export interface Stall {
  readonly at: 'practice' | 'broadening'
  readonly since: Day
  /** Whole months since then. */
  readonly months: number
  /** Partners who place the cooperation beyond the stop: fine words without deeds. */
  readonly placedBeyond: readonly string[]
}

/** How deep a cooperation goes by what happened, beside what each partner says. */
export interface Depth {
  /** As far as evidence reaches without a gap. */
  readonly phase: Phase
  readonly steps: readonly EvidenceStep[]
  readonly stall: Stall | null
  /** Partners who say a phase, in the order of their names. */
  readonly said: readonly { readonly partner: string; readonly phase: Phase }[]
}

/**
 * The phase after P. van Delden, read from dated evidence: goals set, a team with a mandate or first results,
 * changed procedures, other themes. What is dated after `today` has not happened yet.
 * @param answers of the round that is on show
 */
export function depthOf(
  cooperation: Pick<Cooperation, 'evidence'>,
  answers: readonly PartnerAnswer[],
  today: Day,
  { cooperation: { stalledAfterDays } }: Framework,
): Depth {
  const found = PHASE_OF.map(([name, phase]) => {
    return { name, phase, ...foundOf(name, cooperation.evidence, answers, today) }
  })
  const holds = (phase: number) => found.some((each) => each.phase === phase && each.isThere)
  let reached: Phase = 1
  for (const phase of [2, 3, 4, 5] as const) {
    if (phase === reached + 1 && holds(phase)) reached = phase
  }
  const steps = found.map(({ isThere, isUnknown, name, phase, on, lacksMandate }): EvidenceStep => {
    const isDue = phase <= reached + 1
    const state = isThere ? 'there' : isUnknown ? 'unknown' : isDue ? 'missing' : 'later'
    return { name, phase, on, lacksMandate, state }
  })
  const said = answers.flatMap(({ partner, phase }) => (phase === null ? [] : [{ partner, phase }]))
  return {
    phase: reached,
    steps,
    said,
    stall: stallOf(reached, steps, said, today, stalledAfterDays),
  }
}

interface Found {
  readonly isThere: boolean
  readonly isUnknown: boolean
  readonly on: Day | null
  readonly lacksMandate: boolean
}

function foundOf(
  name: Evidence,
  evidence: CooperationFacts['evidence'],
  answers: readonly PartnerAnswer[],
  today: Day,
): Found {
  const fact: DateFact = evidence[name]
  const on = typeof fact === 'number' && fact <= today ? fact : null
  if (name !== 'team' || on === null) {
    return { isThere: on !== null, isUnknown: fact === 'unknown', on, lacksMandate: false }
  }
  const mandates = answers.flatMap(({ mandate }) => (mandate === null ? [] : [mandate]))
  const lacksMandate = mandates.includes(false)
  const isUnknown = mandates.length === 0
  return { isThere: !lacksMandate && !isUnknown, isUnknown, on, lacksMandate }
}

/** Nothing is said where evidence of the next phase may be there, unknown to us. */
function stallOf(
  reached: Phase,
  steps: readonly EvidenceStep[],
  said: Depth['said'],
  today: Day,
  stalledAfterDays: number,
): Stall | null {
  if (reached !== 2 && reached !== 4) return null
  if (steps.some(({ phase, state }) => phase === reached + 1 && state === 'unknown')) return null
  const since = steps.find(({ phase }) => phase === reached)?.on ?? null
  if (since === null || today - since < stalledAfterDays) return null
  return {
    at: reached === 2 ? 'practice' : 'broadening',
    since,
    months: monthsBetween(since, today),
    placedBeyond: said.filter(({ phase }) => phase > reached).map(({ partner }) => partner),
  }
}

/** Whole calendar months from a day to a later one. */
function monthsBetween(from: Day, to: Day): number {
  const [year = 0, month = 0, day = 0] = formatIsoDay(from).split('-').map(Number)
  const [laterYear = 0, laterMonth = 0, laterDay = 0] = formatIsoDay(to).split('-').map(Number)
  return (laterYear - year) * 12 + laterMonth - month - (laterDay < day ? 1 : 0)
}
