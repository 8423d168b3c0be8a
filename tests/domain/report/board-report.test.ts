import { describe, expect, test } from 'vitest'
import { boardReportOf } from '#app/domain/report/board-report'
import { editionOf, movedBy, stoodStill } from '#tests/support/edition'

const weakFeedback = [60, 60, 60, 40, 55]

describe('a region has a page', () => {
  test('where something demonstrably moved or is weak, and nowhere else', () => {
    const { pages } = boardReportOf(
      editionOf([
        { name: 'Stil' },
        { name: 'Zwak', scores: weakFeedback },
        { name: 'Gestegen', differences: { output: movedBy(9, 60) } },
        { name: 'Toeval', differences: { output: stoodStill(60) } },
      ]),
    )
    expect(pages.map(({ region }) => region)).toEqual(['Zwak', 'Gestegen'])
  })

  test('weak and falling first, then weak with the lowest first, then the largest move', () => {
    const { pages } = boardReportOf(
      editionOf([
        { name: 'Klein', differences: { input: movedBy(-4, 60) } },
        { name: 'Groot', differences: { input: movedBy(12, 60) } },
        { name: 'Zwak', scores: [60, 60, 60, 42, 55] },
        { name: 'Zwakker', scores: weakFeedback },
        {
          name: 'Dalend',
          scores: [60, 60, 60, 44, 55],
          differences: { feedback: movedBy(-3, 44) },
        },
      ]),
    )
    const order = ['Dalend', 'Zwakker', 'Zwak', 'Groot', 'Klein']
    expect(pages.map(({ region }) => region)).toEqual(order)
  })
})

test('nothing changed since the previous quarter: said where the matrix looks further back', () => {
  const { isCalm, leading } = boardReportOf(editionOf([{ name: 'Zwak', scores: weakFeedback }]))
  expect(isCalm).toBe(true)
  expect(leading).toBe('feedback')
})

describe('the page of a region', () => {
  const pageOf = (told: Omit<Parameters<typeof editionOf>[0][number], 'name'>) =>
    boardReportOf(editionOf([{ name: 'Noord', ...told }])).pages[0]!

  test('sets the strongest move the other way beside what is said first', () => {
    const differences = {
      feedback: movedBy(-20, 60),
      output: movedBy(13, 60),
      input: movedBy(5, 60),
    }
    const { opening, opposite } = pageOf({ differences })
    expect(opening.parts[0]?.form).toBe('feedback')
    expect(opposite?.parts.map(({ form }) => form)).toEqual(['output', 'input'])
  })

  test('has nothing beside it where all moved one way', () => {
    expect(pageOf({ differences: { feedback: movedBy(-20, 60) } }).opposite).toBeNull()
  })

  test('says that the index hides two moves only where it was tested and stood still', () => {
    const moves = { feedback: movedBy(-20, 60), output: movedBy(13, 60) }
    expect(pageOf({ differences: { ...moves, index: stoodStill(60) } }).indexHides).toBe(true)
    expect(pageOf({ differences: moves }).indexHides).toBe(false)
    const fell = pageOf({ differences: { ...moves, index: movedBy(-3, 60) } })
    expect(fell.indexHides).toBe(false)
    expect(fell.index?.parts.map(({ form }) => form)).toEqual(['index'])
  })

  test('begins with the form of which something is said first', () => {
    const differences = { output: movedBy(-20, 60), process: movedBy(6, 60) }
    expect(pageOf({ differences }).forms).toEqual(['output', 'process', 'input', 'feedback'])
  })

  test.each([
    ['weak_and_falling', [60, 60, 60, 40, 55], { feedback: movedBy(-5, 40) }],
    ['weak', [60, 60, 60, 40, 55], {}],
    ['falling', [60, 60, 60, 58, 59], { feedback: movedBy(-5, 58) }],
    ['lowest', [60, 60, 60, 58, 59], { input: movedBy(5, 60) }],
  ] as const)(
    'asks at most three questions about its weakest form, as it is %s',
    (why, scores, differences) => {
      const { discussion } = pageOf({ scores, differences })
      expect(discussion).toMatchObject({ form: 'feedback', because: why })
      expect(discussion?.questions).toHaveLength(3)
    },
  )

  test('puts the group first that is lowest on the weakest form', () => {
    const { groups } = pageOf({ differences: { input: movedBy(-5, 60) } })
    expect(groups.rows.map(({ code }) => code)).toEqual(['gemeente', 'huurders'])
  })
})
