import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { QuarterStrip } from '#app/charts/svg/quarter-strip'

const QUARTERS = ['2025-Q1', '2025-Q2', '2025-Q3', '2025-Q4', '2026-Q1']

function drawn(scores: readonly (number | null)[]): string {
  return renderToStaticMarkup(
    <QuarterStrip quarters={QUARTERS} scores={scores} first={1} last={3} />,
  )
}

test('the handles of a strip stand at their share of its width, the last one within it', () => {
  const strip = drawn([50, 60, 70, 65, 60])
  const handle =
    /transform="translate\(([^)]+)\)">(?:<rect class="slide"[^>]*><\/rect>)?<rect class="handle" x="([^"]+)"/g
  expect([...strip.matchAll(handle)].map(([, back, x]) => [back, x])).toEqual([
    ['-3', '25%'],
    ['-9', '75%'],
  ])
  expect(strip).toContain('width="50%"')
  expect([...strip.matchAll(/>(20[^<]+)</g)].map(([, name]) => name)).toEqual([
    '2025-Q2',
    '2025-Q4',
  ])
})

test('the line of a strip lies five points within its height, and breaks where a score is missing', () => {
  expect(drawn([50, 60, null, 70, 70])).toContain('d="M0,83.33L1,50M3,16.67L4,16.67"')
  expect(drawn([null, null, null, null, null])).toContain('d=""')
})
