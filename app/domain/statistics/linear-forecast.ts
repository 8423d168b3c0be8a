import { studentTQuantile } from './student-t'

export interface Point {
  readonly x: number
  readonly y: number
}

export interface LinearForecast {
  /** What the line gives. */
  readonly expected: number
  /** The ends of the prediction interval of one new value. */
  readonly low: number
  readonly high: number
}

/**
 * The straight line of least squares through points, read at x₀, with the prediction interval of one new
 * value there.
 *
 *   b = Σ (x − x̄)(y − ȳ) / Σ (x − x̄)²      ŷ₀ = ȳ + b·(x₀ − x̄)      s² = Σ (y − ŷ)² / (n − 2)
 *   ŷ₀ ± t(½ + level/2, n − 2) · s · √(1 + 1/n + (x₀ − x̄)² / Σ (x − x̄)²)
 *
 * Points that lie on a line give an interval without width. R:
 * `predict(lm(y ~ x), data.frame(x = at), interval = "prediction", level = level)`.
 * @param points in any order
 * @param at x₀
 * @param level of the interval, between 0 and 1
 * @returns null with fewer than three points, or where all have one x
 * @example linearForecast([{ x: 0, y: 0 }, { x: 1, y: 2 }, { x: 2, y: 4 }], 3)?.expected // 6
 */
export function linearForecast(
  points: readonly Point[],
  at: number,
  level = 0.95,
): LinearForecast | null {
  const count = points.length
  if (count < 3) return null
  const meanX = sum(points, ({ x }) => x) / count
  const meanY = sum(points, ({ y }) => y) / count
  const spread = sum(points, ({ x }) => (x - meanX) ** 2)
  if (spread === 0) return null
  const slope = sum(points, ({ x, y }) => (x - meanX) * (y - meanY)) / spread
  const lineAt = (x: number) => meanY + slope * (x - meanX)
  const variance = sum(points, ({ x, y }) => (y - lineAt(x)) ** 2) / (count - 2)
  const scale = Math.sqrt(variance * (1 + 1 / count + (at - meanX) ** 2 / spread))
  const margin = studentTQuantile(0.5 + level / 2, count - 2) * scale
  const expected = lineAt(at)
  return { expected, low: expected - margin, high: expected + margin }
}

function sum(points: readonly Point[], value: (point: Point) => number): number {
  return points.reduce((total, point) => total + value(point), 0)
}
