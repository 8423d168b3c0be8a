import { MERGER, MUNICIPALITIES, municipalityOn, shownName, type Municipality } from './geography'
import type { Random } from './random'

/**
 * Where the municipalities lie, by the number in their code: cells of ten kilometres, in the North Sea,
 * where nobody takes them for real ones.
 */
const CELLS = [
  '15 15 .. 02 02 03 03 ..',
  '.. 16 .. 01 02 02 03 06',
  '17 .. 01 01 04 04 06 06',
  '17 .. 01 05 05 04 07 08',
  '18 18 20 20 05 10 07 08',
  '18 22 22 20 13 10 09 09',
  '21 21 19 12 13 11 11 09',
  '.. 21 19 12 12 14 11 ..',
].map((row) => row.split(' '))

/** North-western corner in metres of the Dutch grid (RD), and the side of a cell. */
const WEST = 8_000
const NORTH = 605_000
const SIDE = 10_000
/** How far a corner lies from where a ruler would have it, in metres. */
const ASTRAY = 2_200
/** The same of a point within a border, as a share of its length: too little to turn back. */
const WINDING = 0.055
const PIECES = 8

type Position = readonly [x: number, y: number]
/** A corner of the cells: column and row, the north-western one 0 0. */
type Corner = readonly [column: number, row: number]

/** The years of which there are borders: before and after the merger. */
export const BOUNDARY_YEARS = [2024, 2026] as const

/** Invented borders of all municipalities of a year as GeoJSON. Neighbours have the very same border. */
export function boundaryFile(year: (typeof BOUNDARY_YEARS)[number], random: Random): Uint8Array {
  const isMerged = year > 2025
  const of = (home: Municipality) => (isMerged ? municipalityOn(home, MERGER.lastDay + 1) : home)
  const municipalities = [...new Set(MUNICIPALITIES.map(of))]
  const codeOf = new Map(MUNICIPALITIES.map((home) => [home.code.slice(-2), of(home).code]))
  const features = municipalities.map(({ code, name }) => ({
    type: 'Feature',
    properties: { statcode: code, statnaam: shownName(name), jaar: year },
    geometry: {
      type: 'MultiPolygon',
      coordinates: outlinesOf((cell) => codeOf.get(cell) === code).map((outline) => [
        outline.flatMap((corner, at) => {
          const next = outline[at + 1]
          return next ? borderOf(corner, next, random) : [placeOf(corner, random)]
        }),
      ]),
    },
  }))
  const credit = 'verzonnen, bij de voorbeeldgegevens van Draagvlak'
  return Buffer.from(JSON.stringify({ type: 'FeatureCollection', credit, features }), 'utf8')
}

/** Around the cells that belong: corners in a ring that ends where it begins. No municipality has a hole. */
function outlinesOf(belongs: (cell: string) => boolean): Corner[][] {
  const isIn = (column: number, row: number) => belongs(CELLS[row]?.[column] ?? '..')
  const next = new Map<string, Corner[]>()
  const add = (from: Corner, to: Corner) =>
    next.set(String(from), [...(next.get(String(from)) ?? []), to])
  CELLS.forEach((cells, row) => {
    cells.forEach((_, column) => {
      if (!isIn(column, row)) return
      // With the sea, or a neighbour, on the left hand.
      if (!isIn(column, row - 1)) add([column, row], [column + 1, row])
      if (!isIn(column + 1, row)) add([column + 1, row], [column + 1, row + 1])
      if (!isIn(column, row + 1)) add([column + 1, row + 1], [column, row + 1])
      if (!isIn(column - 1, row)) add([column, row + 1], [column, row])
    })
  })
  const outlines: Corner[][] = []
  for (const [start] of next) {
    let at = next.get(start)?.pop()
    if (at === undefined) continue
    const outline: Corner[] = [at]
    while (String(at) !== start || outline.length === 1) {
      const following: Corner | undefined = next.get(String(at))?.pop()
      if (following === undefined) break
      outline.push(following)
      at = following
    }
    outlines.push([...outline, outline[0]!])
  }
  return outlines
}

/** From one corner up to the next, winding; the same whichever way round it is asked for. */
function borderOf(from: Corner, to: Corner, random: Random): Position[] {
  const isForward = String(from) < String(to)
  const [first, last] = isForward ? [from, to] : [to, from]
  const own = random.fork(`border ${first.join()} ${last.join()}`)
  const [start, end] = [placeOf(first, random), placeOf(last, random)]
  const length = Math.max(Math.abs(end[0] - start[0]), Math.abs(end[1] - start[1]))
  const points = Array.from({ length: PIECES + 1 }, (_, piece): Position => {
    if (piece === 0) return start
    if (piece === PIECES) return end
    const share = piece / PIECES
    // Straight near its corners: borders that meet there do not cross.
    const astray = 4 * share * (1 - share) * WINDING * length
    const along = (axis: 0 | 1) =>
      Math.round(start[axis] + share * (end[axis] - start[axis]) + own.between(-astray, astray))
    return [along(0), along(1)]
  })
  return (isForward ? points : points.reverse()).slice(0, -1)
}

function placeOf([column, row]: Corner, random: Random): Position {
  const own = random.fork(`corner ${column} ${row}`)
  const astray = () => Math.round(own.between(-ASTRAY, ASTRAY))
  return [WEST + column * SIDE + astray(), NORTH - row * SIDE + astray()]
}
