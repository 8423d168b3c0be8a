import { expect, test } from 'vitest'
import { checkFramework } from '#app/domain/framework/check'
import { DEFAULT_FRAMEWORK } from '#app/domain/framework/default'
import { frameworkIssueText } from '#app/words/framework-issues'

test('what is wrong with a framework is told with where it stands and what is allowed', () => {
  const { issues } = checkFramework({
    ...DEFAULT_FRAMEWORK,
    version: undefined,
    bands: [50, 50, 180],
    groups: [],
    items: [...DEFAULT_FRAMEWORK.items.slice(0, 24), { ...DEFAULT_FRAMEWORK.items[0], scale: 'x' }],
  })
  expect(issues.map((issue) => frameworkIssueText(issue, 'nl'))).toEqual([
    'version: ontbreekt.',
    'items[24].scale: “x” is geen vorm.',
    'items[24].code: “I1” staat er twee keer.',
    'groups: 0 is te weinig, het minste is 1.',
    'bands[2]: 180 valt buiten wat mag (≥ 0, ≤ 100).',
    'bands: de grenzen moeten oplopen.',
  ])
  expect(frameworkIssueText({ path: '', code: 'not_json', params: {} }, 'en')).toBe(
    'the whole: this is not JSON.',
  )
})
