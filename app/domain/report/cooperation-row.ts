import type { Day } from '../calendar/day'
import { climbOf, isForSteering, type Climb } from '../cooperation/climb'
import type { Bottleneck } from '../cooperation/bottleneck'
import type { Cooperation, CooperationFacts, Round } from '../cooperation/cooperation'
import { depthOf, type Depth } from '../cooperation/depth'
import { lightestForm, type FormAdvice } from '../cooperation/lightest-form'
import { hasAnswered, isRevealed, mirrorOf, type Mirror, type Spread } from '../cooperation/mirror'
import type { Framework } from '../framework/framework'

export interface BottleneckRow {
  readonly bottleneck: Bottleneck
  readonly climb: Climb
}

/** A round in which partners are asked, of which nothing is shown yet. */
export interface RunningRound {
  readonly asOf: Day
  /** The last day. */
  readonly deadline: Day
  readonly answered: number
  readonly of: number
}

/** A cooperation as it may be shown on a day: of a round that is running only how many answered. */
export interface CooperationRow {
  readonly facts: CooperationFacts
  /** null: no region of the set holds its place. */
  readonly region: string | null
  readonly place: string
  readonly depth: Depth
  /** Of the newest round that may be shown; null without any. */
  readonly mirror: Mirror | null
  /** Own yields of the round on show before that one; null without any. */
  readonly earlier: { readonly asOf: Day; readonly own: Spread } | null
  readonly running: RunningRound | null
  readonly advice: FormAdvice
  /** Who take part on the newest reference date, by name. */
  readonly partners: readonly string[]
  readonly newestAsOf: Day
  /** Those with the steering group first, then the oldest; settled ones last. */
  readonly bottlenecks: readonly BottleneckRow[]
}

interface Standing {
  readonly where: Pick<CooperationRow, 'region' | 'place'>
  readonly bottlenecks: readonly Bottleneck[]
  /** The last day of the round of a reference date; that date itself where nobody was asked. */
  readonly deadlineOf: (asOf: Day) => Day
  readonly today: Day
  readonly framework: Framework
}

export function cooperationRow(
  { rounds, ...facts }: Cooperation,
  { where, bottlenecks, deadlineOf, today, framework }: Standing,
): CooperationRow {
  // Of a day on which nobody was asked and nobody said a thing there is nothing to hide.
  const isAsked = ({ asOf, answers }: Round) => deadlineOf(asOf) > asOf || answers.some(hasAnswered)
  const isOpen = (round: Round) =>
    isAsked(round) && !isRevealed(round, deadlineOf(round.asOf), today)
  const revealed = rounds.filter((round) => !isOpen(round))
  const shown = revealed.findLast(({ answers }) => answers.some(hasAnswered)) ?? revealed.at(-1)
  const newest = rounds.at(-1) ?? rounds[0]
  const depth = depthOf(facts, shown?.answers ?? [], today, framework)
  const mirror = shown === undefined ? null : mirrorOf(shown, framework.cooperation.hourlyRate)
  return {
    ...{ facts, ...where, depth, mirror },
    earlier: earlierOf(revealed, shown),
    running: isOpen(newest) ? runningOf(newest, deadlineOf(newest.asOf)) : null,
    partners: newest.answers.map(({ partner }) => partner),
    newestAsOf: newest.asOf,
    advice: lightestForm(facts, mirror ?? mirrorOf(withoutAnswers(newest), null), depth),
    bottlenecks: bottlenecks
      .map((bottleneck) => ({ bottleneck, climb: climbOf(bottleneck, today, framework) }))
      .sort((a, b) => urgency(b) - urgency(a) || b.climb.age - a.climb.age),
  }
}

function earlierOf(
  revealed: readonly Round[],
  shown: Round | undefined,
): CooperationRow['earlier'] {
  const before = revealed.findLast((round) => {
    return shown !== undefined && round.asOf < shown.asOf && round.answers.some(hasAnswered)
  })
  const own = before === undefined ? null : mirrorOf(before, null).own
  return before === undefined || own === null ? null : { asOf: before.asOf, own }
}

function runningOf({ asOf, answers }: Round, deadline: Day): RunningRound {
  return { asOf, deadline, answered: answers.filter(hasAnswered).length, of: answers.length }
}

/** Who takes part is no secret; what they say is. */
function withoutAnswers({ asOf, answers }: Round): Round {
  const blank = { phase: null, hours: null, euros: null, ownYield: null, expectedYield: null }
  return { asOf, answers: answers.map((answer) => ({ ...answer, ...blank, mandate: null })) }
}

function urgency({ climb }: BottleneckRow): number {
  return climb.isSettled ? 0 : isForSteering(climb) ? 2 : 1
}

/** What waits for a decision of the steering group. */
export function onAgenda({ bottlenecks }: Pick<CooperationRow, 'bottlenecks'>) {
  return bottlenecks.filter(({ climb }) => isForSteering(climb))
}
