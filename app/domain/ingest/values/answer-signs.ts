/** Answers as signs, of five points: how far each stands above the lowest. */
export const SIGN_STEPS: ReadonlyMap<string, number> = new Map([
  ['--', 0],
  ['-', 1],
  ...['+-', '+/-', '-/+', '-+', '±'].map((sign) => [sign, 2] as const),
  ['+', 3],
  ['++', 4],
])

/**
 * Whether texts are such signs, each of the five steps, and nothing besides. With fewer a `-` may as well be a cell that
 * was left blank, and two on either side may be all that was offered; with `+++` there are seven points.
 */
export function areSigns(texts: readonly string[]): boolean {
  const steps = new Set(texts.map((text) => SIGN_STEPS.get(text)))
  return steps.size === 5 && !steps.has(undefined)
}
