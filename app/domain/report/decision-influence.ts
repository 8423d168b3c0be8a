import type { Day } from '../calendar/day'
import { lastDayOf, type Audience, type Choice, type ChoiceStep } from '../choices/choice'
import { isSteering, windowsOf } from '../choices/choice-checks'

/** Whom a choice is held against: everybody else who takes part is a partner. */
export const INFLUENCE_PARTIES = ['council', 'tenants', 'residents', 'partners'] as const
export type InfluenceParty = (typeof INFLUENCE_PARTIES)[number]

/** How a party can still steer a choice, or when it could. */
export interface PartyInfluence {
  readonly party: InfluenceParty
  /** `late`: only when nothing can be changed any more; `never`: there is no window. */
  readonly kind: 'open' | 'later' | 'past' | 'late' | 'never'
  /** The window that says most; null without any. */
  readonly window: ChoiceStep | null
  /** Until it closes or opens, or after the point of no return. */
  readonly days: number | null
}

/** Whom a step is for: a council of one area is a council. */
export function partyOf(audience: Audience): InfluenceParty {
  const [kind] = audience.split(':')
  return INFLUENCE_PARTIES.find((party) => party === kind) ?? 'partners'
}

/**
 * What each party can still do on a day. A window to steer says more than one without influence, and one that
 * comes in time more than one that does not; of several that are open the first to close.
 * @param limit from this day on it is too late to steer
 */
export function influenceOf(
  choice: Choice,
  limit: Day | null,
  today: Day,
): readonly PartyInfluence[] {
  return INFLUENCE_PARTIES.map((party) => {
    const windows = windowsOf(choice).filter(({ audience }) =>
      audience.some((each) => partyOf(each) === party),
    )
    const standing = windows.map((window) => standingOf(window, limit, today))
    const [best] = standing.sort((a, b) => rankOf(a) - rankOf(b) || (a.days ?? 0) - (b.days ?? 0))
    return { party, ...(best ?? { kind: 'never', window: null, days: null }) }
  })
}

/** Days after the point of no return on which a window opens, or of one that opened before it closes. */
export function daysTooLate(window: ChoiceStep, limit: Day): number {
  return (window.opens > limit ? window.opens : lastDayOf(window)) - limit
}

type Standing = Omit<PartyInfluence, 'party'> & { readonly window: ChoiceStep }

function standingOf(window: ChoiceStep, limit: Day | null, today: Day): Standing {
  const closes = lastDayOf(window)
  if (isSteering(window) && limit !== null && closes >= limit) {
    return { kind: 'late', window, days: daysTooLate(window, limit) }
  }
  if (closes < today) return { kind: 'past', window, days: today - closes }
  if (window.opens > today) return { kind: 'later', window, days: window.opens - today }
  return { kind: 'open', window, days: closes - today }
}

const STEERING_FIRST = ['open', 'later', 'past', 'late'] as const

function rankOf({ kind, window }: Standing): number {
  const order: readonly string[] = STEERING_FIRST
  return order.indexOf(kind) + (isSteering(window) ? 0 : order.length)
}
