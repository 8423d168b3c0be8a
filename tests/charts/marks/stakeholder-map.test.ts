import { expect, test } from 'vitest'
import { stakeholderMap, type MappedPoint } from '#app/charts/marks/stakeholder-map'

function point(overrides: Partial<MappedPoint> = {}): MappedPoint {
  return { label: 'Raad', influence: 0.5, interest: 0.5, radius: 10, ...overrides }
}

test('influence goes to the right and interest up, within the edges', () => {
  const [low, high] = stakeholderMap([
    point({ influence: 0, interest: 0 }),
    point({ influence: 1, interest: 1 }),
  ])
  expect([low?.x, low?.y]).toEqual([5, 86])
  expect([high?.x, high?.y]).toEqual([95, 12])
})

test('equal ones stand side by side and never touch', () => {
  const dots = stakeholderMap(Array.from({ length: 40 }, () => point()))
  const gaps = dots.flatMap((a, at) =>
    dots.slice(at + 1).map((b) => Math.hypot((a.x - b.x) * 8, (a.y - b.y) * 5.4)),
  )
  expect(Math.min(...gaps)).toBeGreaterThanOrEqual(23 - 1e-9)
})

test('a name stands to the right, at the right edge to the left, and nowhere without room', () => {
  expect(stakeholderMap([point()])[0]?.side).toBe('right')
  expect(stakeholderMap([point({ influence: 1 })])[0]?.side).toBe('left')
  expect(stakeholderMap([point({ label: 'x'.repeat(200) })])[0]?.side).toBeNull()
})

test('a name covers no other dot and no other name', () => {
  const [first, second] = stakeholderMap([point(), point({ influence: 0.56 })])
  expect([first?.side, second?.side]).toEqual(['left', 'right'])
  const long = { label: 'Huurdersraad' }
  const [, between] = stakeholderMap(
    [0.4, 0.5, 0.6].map((influence) => point({ ...long, influence })),
  )
  expect(between?.side).toBe('below')
})
