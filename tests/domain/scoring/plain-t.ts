/** Student's t by integrating its density: with x = √df·tan θ the density is cos θ to the power df − 1. */

const STEPS = 2_000

/** Simpson's rule, from `from` to `to`. */
function area(df: number, from: number, to: number): number {
  const step = (to - from) / STEPS
  let total = 0
  for (let i = 0; i <= STEPS; i++) {
    const factor = i === 0 || i === STEPS ? 1 : i % 2 === 1 ? 4 : 2
    total += factor * Math.max(0, Math.cos(from + i * step)) ** (df - 1)
  }
  return (total * step) / 3
}

/** Chance of a t at least as far from 0. */
export function plainTwoSided(t: number, df: number): number {
  const angle = Math.atan(Math.abs(t) / Math.sqrt(df))
  return area(df, angle, Math.PI / 2) / area(df, 0, Math.PI / 2)
}

/** t(0.975, df), by halving. */
export function plainQuantile(df: number): number {
  let [low, high] = [0, Math.PI / 2]
  const whole = area(df, 0, Math.PI / 2)
  for (let i = 0; i < 50; i++) {
    const middle = (low + high) / 2
    if (area(df, middle, Math.PI / 2) / whole > 0.05) low = middle
    else high = middle
  }
  return Math.sqrt(df) * Math.tan(low)
}
