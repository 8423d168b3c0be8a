/** Values of one `in (…)`: well below the parameters that either database takes. */
const VALUES_PER_STATEMENT = 5000

/** A list in parts that fit one statement. */
export function* chunksOf<T>(
  values: readonly T[],
  most = VALUES_PER_STATEMENT,
): Generator<readonly T[]> {
  for (let start = 0; start < values.length; start += most) {
    yield values.slice(start, start + most)
  }
}
