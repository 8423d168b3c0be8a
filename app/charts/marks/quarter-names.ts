/** A name below the axis; with a tick where a year begins. */
export interface QuarterName {
  readonly text: string
  readonly x: number
  readonly isYear: boolean
}

/** Room that a year needs, and one with something beside it. */
const YEAR_WIDTH = 36
const QUARTER_WIDTH = 30

/**
 * What stands below a trend: the year at its first quarter, the last quarter and the chosen one by their
 * number. Years that do not fit beside each other are left out at even steps, and so is one too near to
 * the chosen quarter. Points that are years have their own name.
 *
 * @param chosen its place; -1 without one
 */
export function quarterNames(
  quarters: readonly string[],
  chosen: number,
  x: (at: number) => number,
): QuarterName[] {
  const starts = quarters.flatMap((quarter, at) => {
    const [year = '', number] = quarter.split('-')
    return number === undefined || number === 'Q1' ? [{ text: year, x: x(at), isYear: true }] : []
  })
  const [first, second] = starts
  const step = first && second ? Math.ceil(YEAR_WIDTH / Math.max(1, second.x - first.x)) : 1
  const own = [...new Set([chosen, quarters.length - 1])].flatMap((at) => {
    const number = quarters[at]?.split('-')[1]
    return number === undefined || number === 'Q1'
      ? []
      : [{ text: number, x: x(at), isYear: false }]
  })
  const isFree = (place: number) => own.every((name) => Math.abs(name.x - place) >= QUARTER_WIDTH)
  const years = starts.filter((name, at) => (starts.length - 1 - at) % step === 0 && isFree(name.x))
  return [...years, ...own].sort((one, other) => one.x - other.x)
}
