import { expect, test } from 'vitest'
import { spanIn, within } from '#app/components/region/span'
import { regionHref, regionViewOf } from '#app/components/region/view'
import { regionWith } from '#tests/support/region'
import { releasedScore } from '#tests/support/released-score'

const QUARTERS = ['2025-Q4', '2026-Q1', '2026-Q2', '2026-Q3']
const scores = QUARTERS.map((period) => releasedScore({ region: 'Noord', period }))
const REPORT = {
  ...regionWith({ scores }),
  events: [{ kind: 'wave' as const, name: 'V', at: 1.5 }],
}

test('the address keeps a stretch of time, and only one that makes sense', () => {
  const view = regionViewOf(new URLSearchParams('van=2025-Q4&tot=2026-Q1'))
  expect(view.span).toEqual({ from: '2025-Q4', to: '2026-Q1' })
  expect(regionHref(view)).toContain('van=2025-Q4&tot=2026-Q1')
  for (const text of ['van=2026-Q1&tot=2025-Q4', 'van=2025-Q4', 'van=x&tot=y']) {
    expect(spanIn(new URLSearchParams(text))).toBeUndefined()
  }
})

test('courses and events are cut to it, and move along; the figures of the quarter stay', () => {
  const cut = within(REPORT, { from: '2026-Q1', to: '2026-Q2' })
  expect(cut.quarters).toEqual(['2026-Q1', '2026-Q2'])
  expect(cut.forms?.input.course.map(({ quarter }) => quarter)).toEqual(['2026-Q1', '2026-Q2'])
  expect(cut.forms?.input.chosen).toEqual(REPORT.forms?.input.chosen)
  expect(cut.events).toEqual([{ kind: 'wave', name: 'V', at: 0.5 }])
  expect(within(REPORT, { from: '2026-Q2', to: '2026-Q3' }).events).toEqual([])
})

test('a stretch of less than two of its quarters changes nothing', () => {
  expect(within(REPORT, undefined)).toBe(REPORT)
  expect(within(REPORT, { from: '2026-Q3', to: '2027-Q1' })).toBe(REPORT)
  expect(within(REPORT, { from: '2020-Q1', to: '2021-Q1' })).toBe(REPORT)
})
