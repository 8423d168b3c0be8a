import type { ReleasedGroupScore } from '#app/domain/disclosure/released'
import { DEFAULT_FRAMEWORK } from '#app/domain/framework/default'
import { DEFAULT_REFERENCE } from '#app/domain/report/reference'
import { regionReportOf, type RegionContext, type RegionRows } from '#app/domain/report/region'
import { expectedWeights } from '#app/domain/scoring/expected-weights'
import { releasedScore } from './released-score'

const CONTEXT: RegionContext = {
  regionSet: 'Markt',
  regionSets: ['Markt', 'Provincies'],
  region: 'Noord',
  regions: ['Noord', 'Zuid'],
  quarter: '2026-Q3',
  reference: DEFAULT_REFERENCE,
  expected: expectedWeights(null, DEFAULT_FRAMEWORK),
  invited: new Map(),
  areas: [],
  waves: [],
  decisions: [],
  frameworks: new Map(),
  framework: DEFAULT_FRAMEWORK,
  asOf: null,
  sample: false,
}

/** The report of Noord in 2026-Q3; override what matters. */
export function regionWith(rows: Partial<RegionRows> = {}, overrides: Partial<RegionContext> = {}) {
  const all = { scores: [], groups: [], records: [], gaps: [], cooperation: null, ...rows }
  return regionReportOf(all, { ...CONTEXT, ...overrides })
}

/** A group's mean of 60 (50,0–70,0) by 12 tenants on input; override what matters. */
export function groupScore(overrides: Partial<ReleasedGroupScore> = {}): ReleasedGroupScore {
  return {
    ...releasedScore({ ciLow: 50, ciHigh: 70, n: 12, coverage: null, recordScore: null }),
    stakeholderGroup: 'huurders',
    isReference: true,
    respondents: 13,
    ...overrides,
  }
}

/** A group that was heard, but of which too few answered to show. */
export function hiddenGroup(overrides: Partial<ReleasedGroupScore> = {}): ReleasedGroupScore {
  const hidden = { score: null, ciLow: null, ciHigh: null, n: null, status: 'suppressed' } as const
  return groupScore({ ...hidden, isReference: null, respondents: null, ...overrides })
}

/** A group of which nobody was heard. */
export function unheardGroup(overrides: Partial<ReleasedGroupScore> = {}): ReleasedGroupScore {
  return hiddenGroup({ n: 0, respondents: 0, status: 'insufficient', ...overrides })
}
