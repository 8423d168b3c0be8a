import type { ImportedBottleneck } from '#app/domain/cooperation/bottleneck'
import type { CooperationFacts, PartnerAnswer } from '#app/domain/cooperation/cooperation'
import type { ImportedEntry } from '#app/domain/cooperation/in-force'
import { day } from '../followup/loops'

/** Agreed on 8 August 2025, with a team on 1 May 2026 and nothing after it. */
export const EVIDENCE: CooperationFacts['evidence'] = {
  agreed: day('2025-08-08'),
  team: day('2026-05-01'),
  first_result: 'not_done',
  changed_procedure: 'not_done',
  other_theme: 'not_done',
}

export function answer(overrides: Partial<PartnerAnswer> = {}): PartnerAnswer {
  return {
    partner: 'Woonstede',
    asOf: day('2026-09-30'),
    phase: 3,
    hours: 400,
    euros: 9000,
    ownYield: 2,
    expectedYield: 4,
    mandate: true,
    ...overrides,
  }
}

export function entry(overrides: Partial<ImportedEntry> = {}): ImportedEntry {
  return {
    cooperationId: 'S1',
    title: 'Wonen met zorg',
    placeId: 1,
    themes: ['wonen_zorg', 'x; "y"'],
    form: 'steering_group',
    teams: 1,
    scope: 'one',
    predictability: 'high',
    evidence: EVIDENCE,
    importId: 4,
    ...answer(),
    ...overrides,
  }
}

/** Raised on 1 March 2026 on the work floor, settled on 20 June 2026. */
export function bottleneck(overrides: Partial<ImportedBottleneck> = {}): ImportedBottleneck {
  return {
    bottleneckId: 'K1',
    cooperationId: 'S1',
    bottleneck: 'Doorstromers krijgen geen voorrang',
    interest: 'druk op de wachtlijst',
    raisedOn: day('2026-03-01'),
    level: 'floor',
    levelSince: null,
    settledOn: day('2026-06-20'),
    how: 'artikel 4 gewijzigd',
    agreementId: 'A-1',
    recurredOn: null,
    importId: 4,
    ...overrides,
  }
}
