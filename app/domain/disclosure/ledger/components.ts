import type { SparseRow } from './row-space'

/**
 * Which columns rows connect: rows of different components never meet, so what is asked of one is
 * answered without the others.
 * @param count of columns
 * @returns by column the lowest column of its component (union–find)
 */
export function componentsOf(count: number, rows: Iterable<SparseRow>): Int32Array {
  const parent = new Int32Array(count)
  for (let column = 0; column < count; column++) parent[column] = column
  const find = (column: number): number => {
    let root = column
    while (parent[root] !== root) root = parent[root] as number
    let at = column
    while (parent[at] !== root) {
      const next = parent[at] as number
      parent[at] = root
      at = next
    }
    return root
  }
  for (const { columns } of rows) {
    if (columns.length === 0) continue
    let first = find(columns[0] as number)
    for (let entry = 1; entry < columns.length; entry++) {
      const root = find(columns[entry] as number)
      const [low, high] = root < first ? [root, first] : [first, root]
      parent[high] = low
      first = low
    }
  }
  for (let column = 0; column < count; column++) parent[column] = find(column)
  return parent
}
