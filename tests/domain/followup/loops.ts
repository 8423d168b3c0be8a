import { parseIsoDay, type Day } from '#app/domain/calendar/day'
import type { Loop } from '#app/domain/followup/loop'

/** An expectation that nobody answered yet, heard on 1 June 2026: to be answered by 30 August. */
export function loop(overrides: Partial<Loop> = {}): Loop {
  return {
    loopId: 'L1',
    placeId: 1,
    heard: 'Wij horen niets terug.',
    heardOn: day('2026-06-01'),
    heardFrom: ['huurders'],
    theme: null,
    form: 'feedback',
    source: 'survey',
    decision: 'open',
    reason: null,
    decidedOn: null,
    action: null,
    owner: null,
    due: null,
    doneOn: null,
    toldBackOn: null,
    toldBackHow: null,
    toldBackTo: null,
    untold: [],
    ...overrides,
  }
}

export function day(iso: string): Day {
  return parseIsoDay(iso) as Day
}
