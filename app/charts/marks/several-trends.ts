import type { TrendPoint } from './figure'
import { pixels, scoreScale, type ScoreDomain } from './score-scale'
import { trendLine, type Frame, type TrendLineShapes } from './trend-line'

/** Drawing units: a narrow screen gets a drawing of its own rather than a small one. */
export const SEVERAL_SIZES = {
  wide: { width: 560, height: 230, right: 158, characters: 18 },
  narrow: { width: 328, height: 220, right: 116, characters: 14 },
} as const
export type SeveralSize = keyof typeof SEVERAL_SIZES

/** How each line is dashed, the first not at all: told apart without colour. */
const DASHES = [null, '7 3', '2 3', '10 3 2 3'] as const

/** One of several lines in a drawing; all over the same quarters. */
export interface SeveralLine {
  readonly name: string
  /** What is written behind the name: its last score, or the quarter of that where it is an earlier one. */
  readonly end: string
  readonly points: readonly TrendPoint[]
}

export interface SeveralInput {
  readonly lines: readonly SeveralLine[]
  /** Lower bounds of the bands. */
  readonly bands: readonly number[]
  /** The same in all drawings that stand together. */
  readonly domain: ScoreDomain
}

interface SeveralLineShapes extends TrendLineShapes {
  readonly name: string
  readonly dashes: string | null
  /** At the line's end, shortened where it would not fit; null without any score. One alone needs no name. */
  readonly label: { readonly text: string; readonly x: number; readonly y: number } | null
}

export interface SeveralShapes {
  readonly frame: Frame
  readonly levels: readonly { readonly score: number; readonly y: number }[]
  readonly lines: readonly SeveralLineShapes[]
}

const MARGIN = { left: 34, top: 10, bottom: 28 }
/** Labels stand at least so far below one another. */
const LABEL_HEIGHT = 17
/** From the last point to its label. */
const GAP = 9

/** Up to four lines over the same quarters, each with its ribbon and with its name at its end. */
export function severalTrends(
  { lines, bands, domain }: SeveralInput,
  size: SeveralSize,
): SeveralShapes {
  const { width, height, right, characters } = SEVERAL_SIZES[size]
  const { left, top, bottom } = MARGIN
  const frame = { left, right: width - right, top, bottom: height - bottom }
  const y = scoreScale(domain, [frame.bottom, frame.top])
  const shapes = lines.map(({ points }) => trendLine(points, domain, frame))
  const ends = shapes.map(({ markers }) => markers.at(-1)?.y ?? null)
  const heights = apart(ends, frame)
  const isAlone = lines.length === 1
  return {
    frame,
    levels: [domain[0], ...bands, domain[1]].map((score) => ({ score, y: y(score) })),
    lines: lines.map(({ name, end }, at) => {
      const labelY = heights[at] ?? null
      return {
        ...(shapes[at] as TrendLineShapes),
        name,
        dashes: DASHES[at % DASHES.length] ?? null,
        label:
          labelY === null
            ? null
            : {
                text: isAlone ? end : `${shortened(name, characters - end.length - 1)} ${end}`,
                x: frame.right + GAP,
                y: labelY,
              },
      }
    }),
  }
}

/**
 * Labels moved as little as it takes to stand clear of one another, from the top down, and back up where
 * they would leave the frame.
 */
function apart(wanted: readonly (number | null)[], { top, bottom }: Frame): (number | null)[] {
  const order = wanted
    .flatMap((y, at) => (y === null ? [] : [{ at, y }]))
    .sort((one, other) => one.y - other.y)
  const placed: number[] = []
  for (const { y } of order) {
    placed.push(Math.max(y, top, (placed.at(-1) ?? -Infinity) + LABEL_HEIGHT))
  }
  let limit = bottom
  for (let at = placed.length - 1; at >= 0; at -= 1) {
    placed[at] = Math.min(placed[at] as number, limit)
    limit = (placed[at] as number) - LABEL_HEIGHT
  }
  const found = new Map(order.map(({ at }, place) => [at, pixels(placed[place] as number)]))
  return wanted.map((_, at) => found.get(at) ?? null)
}

/** Without what stands in brackets at its end; then as far as there is room. */
function shortened(whole: string, length: number): string {
  const name = whole.length <= length ? whole : whole.replace(/ \([^)]*\)$/, '')
  return name.length <= length ? name : `${name.slice(0, length - 1).trimEnd()}…`
}
