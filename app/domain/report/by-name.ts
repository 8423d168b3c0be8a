/** The order of region names: as a Dutch reader expects, capitals and accents aside. */
export function byName(first: string, second: string): number {
  return first.localeCompare(second, 'nl')
}
