import { roundHalfAway } from '../disclosure/rounding'

/** How many of those whom a group had invited answered. */
export interface GroupResponse {
  /** Persons with an answered item; more than were invited where others answered too. */
  readonly respondents: number
  /** > 0 */
  readonly invited: number
}

/** A group within a survey score. */
export interface SilentGroup {
  /** W_g as in the score: over the groups with data they sum to 1. */
  readonly weight: number
  /** null where nobody is known to have been invited. */
  readonly invited: number | null
  /** null where its n is hidden. */
  readonly respondents: number | null
}

/** Which δ would change the band of a score: where the silent judge differently from those who answered. */
export type SilenceVerdict =
  | {
      /** Up to so many points lower it stays in its band, and `score` is what it then is, to one decimal. */
      readonly key: 'stays'
      readonly points: number
      readonly band: number
      readonly score: number
    }
  /** From so many points lower on it is in the band below. */
  | { readonly key: 'falls'; readonly points: number; readonly band: number }
  /** It is weak, and would no longer be from so many points higher on. */
  | { readonly key: 'rises'; readonly points: number }
  /** Nothing changes within MOST_POINTS. */
  | { readonly key: 'holds' }

/** Further apart nobody thinks the two are. */
export const MOST_POINTS = 40
/** From here on it is said that a band stays, below it that it would change. */
const FAR = 10
/** Rounding of the arithmetic. */
const TOLERANCE = 1e-9

/** Respondents / invited where both are known (method section 12). */
export function responseOf({
  respondents,
  invited,
}: Omit<SilentGroup, 'weight'>): GroupResponse | null {
  return respondents === null || invited === null ? null : { respondents, invited }
}

/** max(0, 1 − response) */
export function silentShare({ respondents, invited }: GroupResponse): number {
  return Math.max(0, 1 - respondents / invited)
}

/**
 * Σ_g W_g·silent_g: by how much a survey score falls for each point that the silent judge lower (method
 * section 12). A group of which it is not known how many were invited counts as heard. One whose n is hidden
 * takes the response of the groups that show theirs, taken together: the region's own would tell its n.
 */
export function silentWeight(groups: readonly SilentGroup[]): number {
  const known = groups.flatMap((group) => responseOf(group) ?? [])
  const shown: GroupResponse = {
    respondents: known.reduce((sum, { respondents }) => sum + respondents, 0),
    invited: known.reduce((sum, { invited }) => sum + invited, 0),
  }
  const assumed = known.length === 0 ? 0 : silentShare(shown)
  return groups.reduce((sum, group) => {
    const response = responseOf(group)
    const silent = response ? silentShare(response) : group.invited === null ? 0 : assumed
    return sum + group.weight * silent
  }, 0)
}

/**
 * At which δ a score would leave its band, D(δ) = D − slope·δ (method section 12), in whole points: down
 * where it stays until there, up where it then has changed.
 * @param slope (1 − λ)·silentWeight
 * @param bands lower bounds of the bands above weak, ascending
 * @returns null where nobody was silent
 */
export function silenceVerdict(
  score: number,
  slope: number,
  bands: readonly number[],
): SilenceVerdict | null {
  if (slope <= 0) return null
  const band = bands.filter((bound) => score >= bound).length
  if (band === 0) {
    const points = Math.ceil(((bands[0] ?? 0) - score) / slope - TOLERANCE)
    return points > MOST_POINTS ? { key: 'holds' } : { key: 'rises', points }
  }
  const turning = (score - (bands[band - 1] ?? 0)) / slope
  if (turning > MOST_POINTS) return { key: 'holds' }
  const points = Math.floor(turning + TOLERANCE)
  if (points >= FAR) {
    return { key: 'stays', points, band, score: roundHalfAway(score - slope * points, 1) }
  }
  return { key: 'falls', points: points + 1, band: band - 1 }
}
