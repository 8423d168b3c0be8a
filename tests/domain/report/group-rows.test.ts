import { expect, test } from 'vitest'
import { groupRows } from '#app/domain/report/group-rows'
import { groupScore, hiddenGroup, regionWith } from '#tests/support/region'
import { regionRows } from '#tests/support/released-score'

const scores = regionRows([60, 50, 70, 40, 54])

test('groups stand by the weakest form, those without a figure on it last', () => {
  const report = regionWith({
    scores,
    groups: [
      groupScore({ dimension: 'feedback', score: 44 }),
      groupScore({ dimension: 'feedback', stakeholderGroup: 'gemeente', score: 37 }),
      groupScore({ dimension: 'input', score: 20 }),
      hiddenGroup({ dimension: 'feedback', stakeholderGroup: 'zorg_welzijn' }),
    ],
  })
  const { rows, leading } = groupRows(report)
  expect(leading).toBe('feedback')
  const shown = rows.filter(({ cells }) => cells.feedback?.status !== 'unheard')
  expect(shown.map(({ code }) => code)).toEqual(['gemeente', 'huurders', 'zorg_welzijn'])
  expect(rows.find(({ code }) => code === 'huurders')?.cells.input?.score).toBe(20)
})

test('where the weakest form shows no group, the first that does leads', () => {
  const report = regionWith({ scores, groups: [groupScore({ dimension: 'output', score: 70 })] })
  expect(groupRows(report).leading).toBe('output')
})
