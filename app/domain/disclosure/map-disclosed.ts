import type { Disclosed } from './released'

/**
 * What a pure function makes of values that have all been through the door is disclosed itself: it
 * tells nothing that they do not tell together. The function may close over facts that are nobody's
 * answers (names of regions, a framework), never over stored scores.
 *
 * @example mapDisclosed({ rows }, ({ rows }) => overviewOf(rows, context))
 */
export function mapDisclosed<Released extends object, Result extends object>(
  released: { readonly [Name in keyof Released]: Disclosed<Released[Name]> },
  pure: (released: Released) => Result,
): Disclosed<Result> {
  return pure(released) as Disclosed<Result>
}

/** Several that have been through the door, as one. */
export function allDisclosed<Each>(each: readonly Disclosed<Each>[]): Disclosed<readonly Each[]> {
  return each as readonly Each[] as Disclosed<readonly Each[]>
}
