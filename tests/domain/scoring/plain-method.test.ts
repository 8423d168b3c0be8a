import { describe, expect, test } from 'vitest'
import { DIMENSIONS, type Dimension } from '#app/domain/framework/framework'
import { changeBetween, type Comparison } from '#app/domain/scoring/change'
import { compareWithOthers } from '#app/domain/scoring/comparison'
import { compareRegions } from '#app/domain/scoring/region-pair'
import type { ScoredPeriod } from '#app/domain/scoring/types'
import { Random } from '../../../scripts/sample/random'
import { AREAS, drawWorld, frameOf, GROUPS, periodOf, REGIONS, type World } from './drawn-world'
import { Findings } from './findings'
import { frameworkOf } from './people'
import { plainAgainstOthers, plainChange, plainPair } from './plain-change'
import { plainIndex } from './plain-index'
import { FORMS, plainScore, plainStatus, plainSurvey, type Period } from './plain-method'
import { plainQuantile } from './plain-t'
import { ThroughSums } from './through-sums'

/**
 * The product's sums against the plain writing of the method, in 300 invented worlds. A region is looked
 * at in a quarter, against the quarter before and that of last year, in a year and against the year
 * before, and against the other regions; in all forms and the index.
 */
const WORLDS = 300
/** Milliseconds, on a machine that does other things besides. */
const PATIENCE = 120_000
const NEWEST = '2026-Q3'

/** A period by its name, its quarters that were surveyed, and the same of the older one. */
const QUARTER = ['2026-Q3', ['2026-Q3']] as const
const BEFORE = ['2026-Q2', ['2026-Q2']] as const
const LAST_YEAR = ['2025-Q3', ['2025-Q3']] as const
const YEAR = ['2026', ['2026-Q2', '2026-Q3']] as const
const YEAR_BEFORE = ['2025', ['2025-Q2', '2025-Q3']] as const

type Named = readonly [name: string, quarters: readonly string[]]

interface Case {
  readonly seed: number
  readonly world: World
  readonly sums: ThroughSums
}

const FRAMEWORK = frameworkOf(GROUPS)
const CASES = Array.from({ length: WORLDS }, (_, place): Case => {
  const seed = place + 1
  const world = drawWorld(new Random(seed))
  return { seed, world, sums: new ThroughSums(world.answers, AREAS, FRAMEWORK, NEWEST) }
})

const plain = ({ world }: Case, region: number, [, quarters]: Named): Period =>
  periodOf(world, region, quarters)

const scored = ({ world, sums }: Case, region: number, [name, quarters]: Named): ScoredPeriod =>
  sums.scored(region, name, frameOf(world, region, quarters))

function compareSurveys(findings: Findings, at: string, product: ScoredPeriod, period: Period) {
  for (const form of FORMS) {
    const [found, expected] = [product.scores.survey[form]!, plainSurvey(period, form)]
    const what = `${at} ${DIMENSIONS[form]}`
    const isEmpty = expected.n === 0
    findings.compare(`${what} n`, found.n, expected.n)
    findings.compare(`${what} respondents`, found.respondents, expected.respondents)
    findings.compare(`${what} coverage`, found.coverage, expected.coverage)
    findings.compare(`${what} score`, found.score, isEmpty ? null : expected.score)
    findings.compare(`${what} n_eff`, found.effectiveN, expected.effectiveN)
    findings.compare(`${what} se`, found.se, expected.error?.se ?? null)
    findings.compare(`${what} df`, found.df, expected.error?.df ?? null)
    for (const group of expected.groups) {
      const other = found.groups.find((one) => one.group === group.group)
      findings.compare(`${what} ${group.group} mean`, other?.mean, group.mean)
      findings.compare(`${what} ${group.group} n`, other?.n, group.n)
      const { respondents } = group
      findings.compare(`${what} ${group.group} respondents`, other?.respondents, respondents)
      findings.compare(`${what} ${group.group} reference`, other?.isReference, group.isReference)
      if (expected.error === null) continue
      const variance = expected.error.variances.get(group.group)
      findings.compare(`${what} ${group.group} variance`, other?.variance, variance)
      findings.meet(group.isReference ? 'reference' : 'borrowed')
    }
    if (expected.error === null) findings.meet('no standard error')
  }
}

function compareScores(findings: Findings, at: string, product: ScoredPeriod, period: Period) {
  const statuses = FORMS.map((form) => plainStatus(period, form))
  const isShown = statuses.map((status) => status === 'complete' || status === 'provisional')
  FORMS.forEach((form) => {
    const found = product.scores.scores[form]!
    const known = period.records[form] === null ? 'survey_only' : null
    const complete = statuses[form] === 'complete' ? 'final' : 'provisional'
    const status = isShown[form] ? (known ?? complete) : statuses[form]
    findings.compare(`${at} ${form} status`, found.status, status)
    if (!isShown[form]) return
    findings.compare(`${at} ${form} D`, found.score, plainScore(period, form))
    findings.meet(found.status)
  })
  const index = product.scores.scores[4]!
  if (!isShown.every(Boolean)) return findings.compare(`${at} index`, index.score, null)
  const expected = plainIndex(period)
  findings.compare(`${at} index`, index.score, expected.score)
  findings.compare(`${at} index n`, index.n, expected.n)
  findings.compare(`${at} index se`, index.se, expected.error?.se ?? null)
  findings.compare(`${at} index df`, index.df, expected.error?.df ?? null)
  findings.meet(expected.error === null ? 'index without error' : 'index')
  if (FORMS.some((form) => plainScore(period, form) < 1)) findings.meet('below the floor')
}

function compareIntervals(findings: Findings, at: string, { scores }: ScoredPeriod) {
  const { score, se, df, ciLow, ciHigh } = scores.scores[2]!
  if (score === null || se === null || df === null) return
  const margin = plainQuantile(df) * se
  findings.compare(`${at} low`, ciLow, Math.max(0, score - margin))
  findings.compare(`${at} high`, ciHigh, Math.min(100, score + margin))
  findings.meet('interval')
}

type Plain = ReturnType<typeof plainChange>

function compareDifference(
  findings: Findings,
  at: string,
  found: Comparison<string>,
  expected: Plain,
) {
  const reasons = found.comparable ? [] : found.reasons
  // Of the index every form may have a reason of its own; without a score no other is told.
  const first = expected.reasons.includes('no_score')
    ? ['no_score']
    : [...new Set(expected.reasons)]
  findings.compare(`${at} reasons`, reasons.join(), first.join())
  first.forEach((reason) => findings.meet(reason))
  if (!found.comparable || !('difference' in expected)) return
  const keys = ['difference', 'later', 'earlier', 'constantWeights', 'surveyOnly', 'se'] as const
  for (const key of keys) findings.compare(`${at} ${key}`, found[key], expected[key])
  findings.compare(`${at} df`, found.df, expected.df)
  findings.compare(`${at} p`, found.p, expected.p)
  findings.meet(expected.p === null ? 'not tested' : 'tested')
  if (expected.constantWeights) findings.meet('constant weights')
  if (expected.surveyOnly) findings.meet('survey only')
}

const SCORED: readonly (readonly [Dimension | 'index', number | 'index'])[] = [
  ...FORMS.map((form) => [DIMENSIONS[form], form] as const),
  ['index', 'index'],
]

function compareChanges(findings: Findings, one: Case, later: Named, earlier: Named) {
  const region = one.seed % REGIONS.length
  const [before, after] = [scored(one, region, earlier), scored(one, region, later)]
  for (const [dimension, form] of SCORED) {
    const found = changeBetween(before, after, dimension, (group) =>
      one.sums.between([region, earlier[0]], [region, later[0]], group),
    )
    const expected = plainChange(plain(one, region, earlier), plain(one, region, later), form)
    compareDifference(
      findings,
      `${one.seed} ${later[0]} ${earlier[0]} ${dimension}`,
      found,
      expected,
    )
  }
}

/** Whether somebody without organisation answers for three regions. */
function isInThreeRegions({ answers }: World): boolean {
  const regions = new Map<string, Set<number | undefined>>()
  for (const { respondent, organisation, quarter, group, area } of answers) {
    if (respondent === null || organisation !== null || quarter !== NEWEST) continue
    const key = `${group} ${respondent}`
    regions.set(key, (regions.get(key) ?? new Set()).add(AREAS[area]))
  }
  return [...regions.values()].some(({ size }) => size > 2)
}

describe('from sums as from single answers', { timeout: PATIENCE }, () => {
  test.each([
    ['a quarter', QUARTER],
    ['a year', YEAR],
  ])('scores, errors, degrees of freedom, n and coverage of %s', (_, period) => {
    const findings = new Findings()
    for (const one of CASES) {
      const region = one.seed % REGIONS.length
      const [product, expected] = [scored(one, region, period), plain(one, region, period)]
      compareSurveys(findings, `${one.seed}`, product, expected)
      compareScores(findings, `${one.seed}`, product, expected)
      if (one.seed % 5 === 0) compareIntervals(findings, `${one.seed}`, product)
    }
    expect(findings.differing).toEqual([])
    const kinds = ['reference', 'borrowed', 'no standard error', 'below the floor', 'interval']
    for (const kind of kinds)
      expect([kind, findings.met.get(kind)]).toEqual([kind, expect.any(Number)])
  })

  test.each([
    ['the quarter before', QUARTER, BEFORE],
    ['the same quarter last year', QUARTER, LAST_YEAR],
    ['the year before', YEAR, YEAR_BEFORE],
  ])('changes against %s', (_, later, earlier) => {
    const findings = new Findings()
    for (const one of CASES) compareChanges(findings, one, later, earlier)
    expect(findings.differing).toEqual([])
    const kinds = [
      'tested',
      'not tested',
      'constant weights',
      'survey only',
      'no_score',
      'other_groups',
    ]
    for (const kind of kinds)
      expect([kind, findings.met.get(kind)]).toEqual([kind, expect.any(Number)])
  })

  test('two regions', () => {
    const findings = new Findings()
    for (const one of CASES) {
      const [region, other] = [one.seed % REGIONS.length, (one.seed + 1) % REGIONS.length]
      for (const [dimension, form] of SCORED) {
        const found = compareRegions(
          scored(one, region, QUARTER),
          scored(one, other, QUARTER),
          dimension,
          (group) => one.sums.between([other, NEWEST], [region, NEWEST], group),
        )
        const expected = plainPair(plain(one, region, QUARTER), plain(one, other, QUARTER), form)
        compareDifference(findings, `${one.seed} ${dimension}`, found, expected)
      }
    }
    expect(findings.differing).toEqual([])
    for (const kind of ['tested', 'not tested', 'no_score', 'other_groups'])
      expect([kind, findings.met.get(kind)]).toEqual([kind, expect.any(Number)])
  })

  test('a region against the others', () => {
    const findings = new Findings()
    for (const one of CASES) {
      const regions = REGIONS.map((region) => scored(one, region, QUARTER))
      const periods = REGIONS.map((region) => plain(one, region, QUARTER))
      for (const [dimension, form] of SCORED) {
        const found = compareWithOthers(regions, dimension, {
          overlaps: (members, group) =>
            one.sums.overlaps(
              members.map((member) => [regions.indexOf(member), NEWEST]),
              group,
            ),
          countedAgain: (members, group) =>
            one.sums.countedAgain(
              members.map((member) => [regions.indexOf(member), NEWEST]),
              group,
            ),
        })
        const own = one.seed % REGIONS.length
        const others = periods.filter((_, region) => region !== own)
        const expected = plainAgainstOthers(periods[own]!, others, form)
        compareDifference(findings, `${one.seed} ${dimension}`, found[own]!, expected)
        if (isInThreeRegions(one.world)) findings.meet('in three regions')
      }
    }
    expect(findings.differing).toEqual([])
    for (const kind of [
      'tested',
      'in three regions',
      'too_few_others',
      'constant weights',
      'survey only',
    ]) {
      expect([kind, findings.met.get(kind)]).toEqual([kind, expect.any(Number)])
    }
  })
})
