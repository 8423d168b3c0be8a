import type { ReleasedScore } from '#app/domain/disclosure/released'
import { overviewOf, type OverviewContext } from '#app/domain/report/overview'
import { DEFAULT_REFERENCE } from '#app/domain/report/reference'

const CONTEXT: OverviewContext = {
  regionSet: 'Markt',
  regionSets: ['Markt', 'Provincies'],
  quarter: '2026-Q3',
  reference: DEFAULT_REFERENCE,
  regions: [],
  framework: {
    statements: { minimumChange: 3 },
    version: '1',
    bands: [50, 65, 80],
    coverage: { personsPerGroup: 3, insufficientBelow: 0.66, provisionalBelow: 0.85 },
  },
  asOf: null,
  sample: false,
}

/** The overview of these rows in 2026-Q3; override what matters. */
export function overviewWith(
  rows: readonly ReleasedScore[],
  overrides: Partial<OverviewContext> = {},
) {
  return overviewOf(rows, { ...CONTEXT, ...overrides })
}
