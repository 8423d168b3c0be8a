import type { Day } from '../calendar/day'
import type { PartnerAnswer, Round } from './cooperation'

/** Of the scale 1–5 the point where cost and yield even out. */
export const EVEN = 3

export interface Spread {
  readonly least: number
  readonly most: number
  readonly mean: number
}

export interface MirrorRow {
  readonly partner: string
  readonly hours: number | null
  readonly euros: number | null
  readonly own: number | null
  readonly expected: number | null
  /** What the others say themselves, on average; null where nobody else said. */
  readonly others: number | null
}

/**
 * What partners do not see of each other, out of `of` who said both:
 * - `worse`: most see more cost than yield, and most thought that the others were content
 * - `better`: most see more yield than cost, and most thought that the others were not
 * - `split`: some see the one and some the other
 */
export interface BlindSpot {
  readonly kind: 'worse' | 'better' | 'split'
  readonly of: number
  /** Own yield below 3, above 3. */
  readonly below: number
  readonly above: number
  /** Thought of the others: above 3, below 3. */
  readonly thoughtContent: number
  readonly thoughtUnhappy: number
}

export interface Mirror {
  readonly asOf: Day
  /** Lowest own yield first; who did not say comes last. */
  readonly rows: readonly MirrorRow[]
  readonly own: Spread | null
  readonly expected: Spread | null
  /** Of all partners who said, in a year. */
  readonly hours: number | null
  readonly euros: number | null
  /** Both in euros, and how much of it is time; null without a rate, or where nobody said hours. */
  readonly worth: { readonly euros: number; readonly timeShare: number } | null
  readonly blindSpot: BlindSpot | null
}

/**
 * Whether what the partners say may be shown: all have answered, or the last day is over. Who would see the
 * others' answers before giving an own one would not mirror but follow.
 * @param deadline the last day on which one can answer
 */
export function isRevealed({ answers }: Round, deadline: Day, today: Day): boolean {
  return today > deadline || answers.every(hasAnswered)
}

export function hasAnswered({ ownYield }: Pick<PartnerAnswer, 'ownYield'>): boolean {
  return ownYield !== null
}

/** What partners say of cost and yield, beside what they thought of each other. @param hourlyRate euros */
export function mirrorOf({ asOf, answers }: Round, hourlyRate: number | null): Mirror {
  const rows = answers.map((answer): MirrorRow => {
    const others = answers.filter((other) => other !== answer)
    return {
      ...{ partner: answer.partner, hours: answer.hours, euros: answer.euros },
      ...{ own: answer.ownYield, expected: answer.expectedYield },
      others: spreadOf(others.map(({ ownYield }) => ownYield))?.mean ?? null,
    }
  })
  const hours = sumOf(answers.map((answer) => answer.hours))
  const euros = sumOf(answers.map((answer) => answer.euros))
  return {
    asOf,
    rows: rows.sort((a, b) => (a.own ?? Infinity) - (b.own ?? Infinity)),
    own: spreadOf(rows.map(({ own }) => own)),
    expected: spreadOf(rows.map(({ expected }) => expected)),
    ...{ hours, euros, worth: worthOf(hours, euros, hourlyRate) },
    blindSpot: blindSpotOf(rows),
  }
}

/** Hours at the rate, and euros beside them. */
export function worthOf(
  hours: number | null,
  euros: number | null,
  hourlyRate: number | null,
): Mirror['worth'] {
  if (hourlyRate === null || hours === null) return null
  const time = hours * hourlyRate
  const total = time + (euros ?? 0)
  return total === 0 ? null : { euros: total, timeShare: time / total }
}

/** null where nobody said. */
export function sumOf(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null)
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0)
}

function spreadOf(values: readonly (number | null)[]): Spread | null {
  const known = values.filter((value) => value !== null)
  const sum = sumOf(known)
  if (sum === null) return null
  return { least: Math.min(...known), most: Math.max(...known), mean: sum / known.length }
}

function blindSpotOf(rows: readonly MirrorRow[]): BlindSpot | null {
  const both = rows.flatMap(({ own, expected }) => {
    return own === null || expected === null ? [] : [{ own, expected }]
  })
  const count = (holds: (row: (typeof both)[number]) => boolean) => both.filter(holds).length
  const facts = {
    of: both.length,
    below: count(({ own }) => own < EVEN),
    above: count(({ own }) => own > EVEN),
    thoughtContent: count(({ expected }) => expected > EVEN),
    thoughtUnhappy: count(({ expected }) => expected < EVEN),
  }
  const isMost = (part: number) => part * 2 > facts.of
  if (isMost(facts.below) && isMost(facts.thoughtContent)) return { kind: 'worse', ...facts }
  if (isMost(facts.above) && isMost(facts.thoughtUnhappy)) return { kind: 'better', ...facts }
  return facts.below > 0 && facts.above > 0 ? { kind: 'split', ...facts } : null
}
