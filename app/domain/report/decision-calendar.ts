import type { Day } from '../calendar/day'
import { lastDayOf, type ChoiceStep } from '../choices/choice'
import { isSteering } from '../choices/choice-checks'
import type { DecisionRow } from './decision-row'

/**
 * A day that matters to who wants to have a say: a window opens or closes, nothing can be changed any more, it
 * is decided, or the weighing is to be published by then.
 */
export interface DecisionEvent {
  readonly kind: 'opens' | 'closes' | 'no_return' | 'decision' | 'account'
  readonly on: Day
  readonly choiceId: string
  readonly title: string
  readonly region: string | null
  /** Of a window; null for the others. */
  readonly step: ChoiceStep | null
  /** Whether a window lets anybody steer. */
  readonly isSteering: boolean
}

/** On the same day: what closes before what opens. */
const ORDER: readonly DecisionEvent['kind'][] = [
  ...(['closes', 'no_return', 'decision', 'account', 'opens'] as const),
]

/** What comes from a day on, up to and with another, in order of time. */
export function decisionCalendar(
  rows: readonly DecisionRow[],
  from: Day,
  to: Day,
): readonly DecisionEvent[] {
  return rows
    .flatMap((row) => eventsOf(row))
    .filter(({ on }) => on >= from && on <= to)
    .sort((a, b) => a.on - b.on || ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind))
}

function eventsOf({ choice, region, place, decision, moment }: DecisionRow): DecisionEvent[] {
  const { choiceId, title, pointOfNoReturn } = choice
  const about = { choiceId, title, region: region ?? place }
  const at = (kind: DecisionEvent['kind'], on: Day | null): DecisionEvent[] =>
    on === null ? [] : [{ ...about, kind, on, step: null, isSteering: false }]
  const windows = choice.steps.filter(({ kind }) => kind === 'window')
  return [
    ...windows.flatMap((step) => {
      const shared = { ...about, step, isSteering: isSteering(step) }
      return [
        { ...shared, kind: 'opens' as const, on: step.opens },
        { ...shared, kind: 'closes' as const, on: lastDayOf(step) },
      ]
    }),
    ...at('no_return', pointOfNoReturn),
    ...at('decision', decision),
    ...at('account', moment.kind === 'account' ? moment.on : null),
  ]
}
