import type { Day } from '../calendar/day'
import type { Framework } from '../framework/framework'
import type { Bottleneck, BottleneckLevel } from './bottleneck'

/** A bottleneck with one level from one day to another; both may be the same. */
export interface Stretch {
  readonly level: BottleneckLevel
  readonly from: Day
  readonly to: Day
}

/** How a bottleneck climbed, as it stands on a day. */
export interface Climb {
  /** In order of time; never empty. While it was settled there is none. */
  readonly stretches: readonly [Stretch, ...Stretch[]]
  /** That it has, or had when it was settled. */
  readonly level: BottleneckLevel
  /** Since when it has that level. */
  readonly since: Day
  readonly isSettled: boolean
  /** Open: days since it was raised, or came back. */
  readonly age: number
  /** Settled: days from the first time that it was raised. */
  readonly settledAfter: number | null
  readonly cameBack: boolean
  /** Open and not with the steering group yet: when it goes to whom. */
  readonly rises: { readonly on: Day; readonly to: BottleneckLevel } | null
}

type Rules = Framework['cooperation']

/**
 * Follows a bottleneck by the rule that what is not settled climbs: some days on the work floor, then with the
 * managers, then with the steering group. From where somebody put it, it climbs on; what comes back goes on at
 * the level where it was settled. What is dated after `today` has not happened yet.
 */
export function climbOf(bottleneck: Bottleneck, today: Day, { cooperation }: Framework): Climb {
  const happened = (day: Day | null) => (day !== null && day <= today ? day : null)
  const { raisedOn } = bottleneck
  const settledOn = happened(bottleneck.settledOn)
  const recurredOn = happened(bottleneck.recurredOn)
  const isBack = settledOn !== null && recurredOn !== null && recurredOn > settledOn
  const put = putOf(bottleneck, today)
  const first = stretchesOf('floor', raisedOn, settledOn ?? today, put, cooperation)
  const again = isBack
    ? stretchesOf(first.at(-1)?.level ?? 'floor', recurredOn, today, put, cooperation)
    : []
  const stretches: readonly [Stretch, ...Stretch[]] = [
    first[0] ?? { level: 'floor', from: raisedOn, to: raisedOn },
    ...first.slice(1),
    ...again,
  ]
  const { level, from } = stretches.at(-1) ?? stretches[0]
  const isSettled = settledOn !== null && !isBack
  const to = isSettled ? null : above(level)
  return {
    ...{ stretches, level, since: from, isSettled },
    age: today - (isBack ? recurredOn : raisedOn),
    settledAfter: isSettled ? settledOn - raisedOn : null,
    cameBack: recurredOn !== null,
    rises: to === null ? null : { on: from + daysAt(level, cooperation), to },
  }
}

interface Put {
  readonly level: BottleneckLevel
  readonly on: Day
}

function putOf({ level, levelSince, raisedOn }: Bottleneck, today: Day): Put | null {
  const on = levelSince ?? raisedOn
  return on > today ? null : { level, on }
}

/** From a level on, by rule, and from where it was put on another day between. */
function stretchesOf(
  level: BottleneckLevel,
  from: Day,
  to: Day,
  put: Put | null,
  rules: Rules,
): Stretch[] {
  if (put === null || put.on < from || put.on > to) return climbing(level, from, to, rules)
  const before = put.on === from ? [] : climbing(level, from, put.on, rules)
  return [...before, ...climbing(put.level, put.on, to, rules)]
}

function climbing(level: BottleneckLevel, from: Day, to: Day, rules: Rules): Stretch[] {
  const next = above(level)
  const rises = from + daysAt(level, rules)
  if (next === null || rises > to) return [{ level, from, to }]
  return [{ level, from, to: rises }, ...climbing(next, rises, to, rules)]
}

function above(level: BottleneckLevel): BottleneckLevel | null {
  return level === 'floor' ? 'managers' : level === 'managers' ? 'steering' : null
}

function daysAt(level: BottleneckLevel, { managersAfterDays, steeringAfterDays }: Rules): number {
  return level === 'floor' ? managersAfterDays : steeringAfterDays
}

/** Whether the steering group has to decide on it: open, and climbed to the top. */
export function isForSteering({ isSettled, level }: Climb): boolean {
  return !isSettled && level === 'steering'
}
