import { parseIsoDay, type Day } from '#app/domain/calendar/day'
import type { AgreementReport } from '#app/domain/agreements/agreement'
import type { Membership } from '#app/domain/regions/membership'

/** Test data by a builder: something unremarkable, of which a test states only what matters to it. */

/** @throws Error where the calendar has no such day, so that a slip in a test shows at once */
export function day(isoDate: string): Day {
  const parsed = parseIsoDay(isoDate)
  if (parsed === null) throw new Error(`not a day: ${isoDate}`)
  return parsed
}

/**
 * Runs the whole of 2026 and was reported on at the end of 2026-Q2, when it had come half way; every
 * check is met.
 */
export function agreementReport(overrides: Partial<AgreementReport> = {}): AgreementReport {
  return {
    importId: 1,
    rowNumber: 2,
    agreementId: 'A-1',
    placeId: 1,
    period: '2026-Q2',
    title: 'Build homes',
    theme: 'nieuwbouw',
    type: 'result',
    partner: 'gemeente',
    responsible: 'corporatie',
    establishedOn: day('2025-12-15'),
    startOn: day('2026-01-01'),
    deadline: day('2026-12-31'),
    direction: 'higher',
    target: null,
    realised: null,
    unit: null,
    status: 'on_schedule',
    councilInvolved: true,
    tenantsSigned: true,
    publishedOn: day('2026-01-10'),
    reportedOn: day('2026-04-01'),
    fedBackOn: day('2026-04-15'),
    followUp: 'more plots',
    cancelReason: null,
    weight: 1,
    ...overrides,
  }
}

/** Place 1 belongs to region 1, always. */
export function membership(overrides: Partial<Membership> = {}): Membership {
  return { regionId: 1, placeId: 1, validFrom: null, validTo: null, ...overrides }
}
