import type { ReleasedDifference, ReleasedScore } from '#app/domain/disclosure/released'
import { EDITION_FORMAT, type EditionContent, type EditionHead } from '#app/domain/edition/edition'
import { DEFAULT_FRAMEWORK } from '#app/domain/framework/default'
import { regionAgreements } from '#app/domain/report/agreements'
import { discussionOf } from '#app/domain/report/region-discussion'
import { groupScore, regionWith } from './region'
import { overviewWith } from './overview'
import { regionRows, releasedDifference } from './released-score'

const HEAD: EditionHead = {
  regionSet: 'Markt',
  quarter: '2026-Q3',
  edition: 1,
  kind: 'first',
  reason: null,
  publishedAt: '2026-10-22T08:00:00.000Z',
  signOff: { name: 'A. de Vries', role: 'voorzitter', note: null, at: '2026-10-20T14:42:00.000Z' },
  seenBefore: [{ name: 'B. Bos', at: '2026-10-19T09:00:00.000Z' }],
  nextRelease: null,
  methodVersion: '2',
  framework: { version: '1', fingerprint: 'f'.repeat(64) },
  product: '0.1.0',
  language: 'nl',
}

const TWO_YEARS = { against: 'two_years_ago' } as const

/** Demonstrable, over two years. */
export function movedBy(difference: number, later: number): ReleasedDifference {
  const earlier = later - difference
  const told = { difference, earlier, later, margin: 2, demonstrable: true }
  return releasedDifference({ ...TWO_YEARS, ...told })
}

/** Tested over two years, and nothing to be said of it. */
export function stoodStill(later: number): ReleasedDifference {
  return releasedDifference({ ...TWO_YEARS, difference: 0.4, earlier: later - 0.4, later })
}

type Told = Partial<Record<ReleasedScore['dimension'], ReleasedDifference>>

/** The scores of a region in the quarter, all of 60 (56–64) unless said otherwise. */
export interface ToldRegion {
  readonly name: string
  /** Input, process, output, feedback, index. */
  readonly scores?: readonly (number | null)[]
  readonly differences?: Told
}

/** An edition with these regions; override what matters. */
export function editionOf(
  regions: readonly ToldRegion[],
  overrides: Partial<EditionContent> = {},
): EditionContent {
  const told = regions.map(({ name, scores = [60, 60, 60, 60, 60], differences = {} }) => ({
    name,
    rows: [
      ...regionRows(scores, { region: name, period: '2024-Q3' }),
      ...regionRows(scores, { region: name }).map((row) => {
        const own = differences[row.dimension]
        return { ...row, differences: own === undefined ? [] : [own] }
      }),
    ],
  }))
  return {
    format: EDITION_FORMAT,
    head: HEAD,
    scores: [],
    groupScores: [],
    overview: overviewWith(
      told.flatMap(({ rows }) => rows),
      {
        reference: TWO_YEARS,
        regions: told.map(({ name }) => ({ name, areas: 4 })),
        asOf: '2026-10-20T14:42:00.000Z',
      },
    ),
    regions: told.map(({ name, rows }) => {
      const groups = [
        groupScore({ region: name }),
        groupScore({ region: name, score: 40, stakeholderGroup: 'gemeente' }),
      ]
      const report = regionWith({ scores: rows, groups }, { region: name })
      return {
        report,
        items: [],
        discussion: discussionOf(report.standing, DEFAULT_FRAMEWORK),
        agreements: regionAgreements([], name, DEFAULT_FRAMEWORK),
      }
    }),
    loops: [],
    imports: [],
    ...overrides,
  }
}
