import { DEFAULT_FRAMEWORK } from '#app/domain/framework/default'
import { comparisonOf } from '#app/domain/report/comparison'
import { comparisonChoice, type AskedComparison } from '#app/domain/report/comparison-choice'
import type { ComparisonRows } from '#app/domain/report/comparison-model'

const ASKED: AskedComparison = {
  ...{ kind: 'regions', regions: [], quarters: [], groups: [], from: null, to: null },
}
const REGIONS = ['Noord', 'Oost', 'West', 'Zuid', 'Midden']

/** The comparison of what is asked for among five regions of Markt. */
export function comparisonWith(given: Partial<ComparisonRows>, asking: Partial<AskedComparison>) {
  const asked = { ...ASKED, ...asking }
  const rows = { scores: [], groups: [], since: {}, pairs: [], gaps: [], ...given }
  const groups = DEFAULT_FRAMEWORK.groups.map(({ code }) => code)
  const choice = comparisonChoice(asked, rows.scores, { regions: REGIONS, groups, opening: null })
  return comparisonOf(rows, {
    ...{ asked, choice, regionSet: 'Markt', regionSets: ['Markt'], regions: REGIONS },
    ...{ framework: DEFAULT_FRAMEWORK, asOf: null, sample: false },
  })
}
