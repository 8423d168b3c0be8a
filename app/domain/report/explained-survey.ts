import type { ReleasedGroupScore, ReleasedScore } from '../disclosure/released'
import type { Framework } from '../framework/framework'
import type { ExpectedWeight } from '../scoring/expected-weights'
import type { ExplainedGroup, ExplainedSurvey, WeightSource } from './explanation-model'

/**
 * The survey part of a form: Ŝ = Σ W_g ȳ_g with the groups' means as they are shown. Which groups were
 * heard at all is shown with them, so the renormalised weights tell nothing more.
 * @param groups released rows of this form and quarter
 * @param expected W_g before renormalising
 */
export function explainedSurvey(
  row: ReleasedScore | undefined,
  groups: readonly ReleasedGroupScore[],
  expected: readonly ExpectedWeight[],
  weights: WeightSource,
  framework: Framework,
): ExplainedSurvey {
  const names = new Map(framework.groups.map(({ code, name }) => [code, name]))
  const rowsByGroup = new Map(groups.map((group) => [group.stakeholderGroup, group]))
  const known = expected.map(({ group: code, weight }) => {
    const figures = figuresOf(rowsByGroup.get(code), row, framework)
    return { code, name: names.get(code) ?? { nl: code, en: code }, expected: weight, ...figures }
  })
  const heard = known.reduce((sum, group) => {
    return group.status === 'unheard' ? sum : sum + group.expected
  }, 0)
  const explained = known.map(({ expected: expectedWeight, ...group }): ExplainedGroup => {
    const weight = group.status === 'unheard' ? 0 : expectedWeight / heard
    return { ...group, expectedWeight, weight }
  })
  const holds = row?.waiting !== true && groups.every((group) => !group.waiting)
  return {
    score: row?.surveyScore ?? null,
    groups: explained,
    holds,
    fromGroups: holds ? sumOf(explained) : null,
    weights,
    coverage: row?.coverage ?? null,
    n: row?.n ?? null,
  }
}

function figuresOf(
  group: ReleasedGroupScore | undefined,
  row: ReleasedScore | undefined,
  { coverage: { personsPerGroup } }: Framework,
): Pick<ExplainedGroup, 'status' | 'mean' | 'n' | 'heardShare' | 'isReference'> {
  const hasNobody = group === undefined ? (row?.n ?? 0) === 0 && row?.n !== null : group.n === 0
  if (hasNobody) return { status: 'unheard', mean: null, n: 0, heardShare: 0, isReference: null }
  const { n = null, score: mean = null, isReference = null } = group ?? {}
  const heardShare = n === null ? null : Math.min(1, n / personsPerGroup)
  const status = mean === null ? 'hidden' : 'shown'
  return { status, mean, n, heardShare, isReference: status === 'shown' ? isReference : null }
}

function sumOf(groups: readonly ExplainedGroup[]): number | null {
  const heard = groups.filter(({ status }) => status !== 'unheard')
  const terms = heard.flatMap(({ weight, mean }) =>
    typeof mean === 'number' ? [weight * mean] : [],
  )
  if (heard.length === 0 || terms.length < heard.length) return null
  return terms.reduce((sum, term) => sum + term, 0)
}
