/** Invented sample data carries its mark in the name of its region set, so that it shows wherever the set shows. */
export function isSampleSet(regionSet: string): boolean {
  return /\((voorbeeld|verzonnen)\)\s*$/i.test(regionSet)
}
