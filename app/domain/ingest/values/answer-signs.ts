/** Answers as signs, of five points: how far each stands above the lowest. */
export const SIGN_STEPS: ReadonlyMap<string, number> = new Map([
  ['--', 0],
  ['-', 1],
  ...['+-', '+/-', '-/+', '-+', '±'].map((sign) => [sign, 2] as const),
  ['+', 3],
  ['++', 4],
])

/**
 * Whether texts are such signs: each of the five steps is there. With fewer a `-` may as well be a cell that was left
 * blank, and two on either side may be all that was offered.
 */
export function areSigns(texts: Iterable<string>): boolean {
  const steps = new Set([...texts].map((text) => SIGN_STEPS.get(text)))
  return [0, 1, 2, 3, 4].every((step) => steps.has(step))
}
