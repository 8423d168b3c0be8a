import type { Framework } from '../framework/framework'

/**
 * How many of a scale's items must be answered for a person score (method section 1):
 * ⌈0.6·k − 1e-9⌉, at least 1.
 * @example minimumAnswered(framework, 5) // 3
 */
export function minimumAnswered(framework: Framework, items: number): number {
  return Math.max(1, Math.ceil(framework.minimumAnswered * items - 1e-9))
}
