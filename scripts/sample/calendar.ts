import type { editionHandlers } from '#app/services/edition/handlers.server'

type Calendar = Pick<ReturnType<typeof editionHandlers>, 'planRelease'>

/** As they were planned: the newest quarter, the one that runs, which was put off, and the one after it. */
const PLANS = [
  {
    ...{ quarter: '2026-Q3', releaseAt: '2026-10-22T07:00:00.000Z', reason: null },
    at: '2026-07-02T08:00:00.000Z',
  },
  {
    ...{ quarter: '2026-Q4', releaseAt: '2027-01-21T08:00:00.000Z', reason: null },
    at: '2026-10-01T08:00:00.000Z',
  },
  {
    ...{ quarter: '2026-Q4', releaseAt: '2027-02-04T08:00:00.000Z' },
    reason: 'De peiling in Eilandkust sluit twee weken later: de veerdienst lag stil.',
    at: '2026-11-16T08:00:00.000Z',
  },
  {
    ...{ quarter: '2027-Q1', releaseAt: '2027-04-22T07:00:00.000Z', reason: null },
    at: '2026-11-16T08:05:00.000Z',
  },
] as const

/** Fills the calendar of releases. @param accountId who plans */
export async function planReleases({ planRelease }: Calendar, accountId: number): Promise<void> {
  for (const plan of PLANS) {
    await planRelease({ ...plan, analyst: 'B. Jansen (verzonnen)', accountId })
  }
}
