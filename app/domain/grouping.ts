type KeyPart = string | number | null

/** Parts as the key of a Map: of the parts that names and numbers consist of, no two lists share one. */
export function keyOf(...parts: readonly KeyPart[]): string {
  return parts.join('\u0000')
}

/** Rows by their key: keys and rows in the order in which they come. */
export function groupBy<Row, Key>(
  rows: Iterable<Row>,
  key: (row: Row) => Key,
): Map<Key, [Row, ...Row[]]> {
  const found = new Map<Key, [Row, ...Row[]]>()
  for (const row of rows) {
    const at = key(row)
    const known = found.get(at)
    if (known === undefined) found.set(at, [row])
    else known.push(row)
  }
  return found
}

/** What a Map holds under a key, made and put there where it holds nothing yet. */
export function heldIn<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const held = map.get(key)
  if (held !== undefined) return held
  const made = make()
  map.set(key, made)
  return made
}
