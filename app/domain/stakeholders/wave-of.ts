import type { Day } from '../calendar/day'
import { firstDayOf, lastDayOf, type Quarter } from '../calendar/quarter'
import { nameKey } from '../ingest/text/text-key'
import type { Wave } from './waves'

/** What tells the wave of a response. */
export interface WaveEvidence {
  /** null where only its quarter is known. */
  readonly day: Day | null
  readonly quarter: Quarter
  /** The wave that its import was said to be of. */
  readonly named: string | null
}

/**
 * The wave of a region that a response belongs to: one whose days hold its own, of several the one that
 * opened last, so that a second wave within a quarter has its own answers; else the one that its import
 * names. An end that nobody told is that of the wave's quarter. Without a day and a name it belongs to the
 * only wave of its quarter.
 * @param waves of the region (wavesOf), any quarter
 * @returns null where it belongs to none
 */
export function waveOf<Known extends Wave>(
  waves: readonly Known[],
  { day, quarter, named }: WaveEvidence,
): Known | null {
  const holding =
    day === null ? [] : waves.filter((wave) => opening(wave) <= day && day <= closing(wave))
  const [first, ...later] = holding
  if (first !== undefined) {
    return later.reduce((a, b) => (opening(b) >= opening(a) ? b : a), first)
  }
  const ofQuarter = waves.filter(({ period }) => period === quarter)
  if (named !== null) {
    return ofQuarter.find(({ name }) => nameKey(name) === nameKey(named)) ?? null
  }
  return day === null && ofQuarter.length === 1 ? (ofQuarter[0] ?? null) : null
}

/** The first day on which it can have answers. */
export function opening({ opens, period }: Pick<Wave, 'opens' | 'period'>): Day {
  return opens ?? firstDayOf(period)
}

/** The last one. */
export function closing({ closes, period }: Pick<Wave, 'closes' | 'period'>): Day {
  return closes ?? lastDayOf(period)
}
