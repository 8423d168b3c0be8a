import type { ChoiceStep } from '#app/domain/choices/choice'
import type { ImportedChoice } from '#app/domain/choices/in-force'
import { day } from '../followup/loops'

/** A window of fifteen days to the council, announced, with its information in time. */
export function window(overrides: Partial<ChoiceStep> = {}): ChoiceStep {
  return {
    step: 'Zienswijze',
    kind: 'window',
    opens: day('2026-06-01'),
    closes: day('2026-06-15'),
    audience: ['council'],
    influence: 'advise',
    announcedOn: day('2026-05-31'),
    informationOn: day('2026-06-05'),
    outcome: null,
    toldBackOn: 'not_done',
    ...overrides,
  }
}

/** Decided on 10 July 2026, nothing to be changed from 1 July on: to be accounted for by 9 August. */
export function choice(overrides: Partial<ImportedChoice> = {}): ImportedChoice {
  return {
    choiceId: 'K1',
    title: 'Verkoop',
    placeId: 1,
    theme: null,
    decider: 'stuurgroep',
    plannedOn: null,
    decidedOn: day('2026-07-10'),
    pointOfNoReturn: day('2026-07-01'),
    weighingPublishedOn: day('2026-08-09'),
    importId: 4,
    steps: [window(), window({ step: 'Advies', audience: ['tenants'] })],
    ...overrides,
  }
}
