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

export interface SeveralLineShapes extends TrendLineShapes {
  readonly name: string
  readonly dashes: string | null
  /** At the line's end; null without any score. One alone needs no name. */
  readonly label: SeveralLabel | null
}

/** Name and score, on two lines where they do not fit on one. */
interface SeveralLabel {
  readonly x: number
  readonly texts: readonly { readonly text: string; readonly y: number }[]
}

export interface SeveralShapes {
  readonly frame: Frame
  readonly levels: readonly { readonly score: number; readonly y: number }[]
  readonly lines: readonly SeveralLineShapes[]
}

const MARGIN = { left: 34, top: 10, bottom: 28 }
/** Lines of labels stand at least so far below one another. */
const LINE_HEIGHT = 17
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
  const isAlone = lines.length === 1
  const texts = lines.map(({ name, end }) => (isAlone ? [end] : labelled(name, end, characters)))
  const wanted = shapes.flatMap(({ markers }, at) => {
    const end = markers.at(-1)
    return end === undefined ? [] : [{ at, y: end.y, lines: texts[at]?.length ?? 0 }]
  })
  const heights = apart(wanted, frame)
  return {
    frame,
    levels: [domain[0], ...bands, domain[1]].map((score) => ({ score, y: y(score) })),
    lines: lines.map(({ name }, at) => {
      const first = heights.get(at)
      return {
        ...(shapes[at] as TrendLineShapes),
        name,
        dashes: DASHES[at % DASHES.length] ?? null,
        label:
          first === undefined
            ? null
            : {
                x: frame.right + GAP,
                texts: (texts[at] ?? []).map((text, line) => {
                  return { text, y: first + line * LINE_HEIGHT }
                }),
              },
      }
    }),
  }
}

interface WantedLabel {
  /** Which line of the drawing it belongs to. */
  readonly at: number
  /** Of the point that it stands beside. */
  readonly y: number
  readonly lines: number
}

/**
 * Labels moved as little as it takes to stand clear of one another, from the top down, and back up where
 * they would leave the frame.
 * @returns where the first line of each is written
 */
function apart(wanted: readonly WantedLabel[], { top, bottom }: Frame): Map<number, number> {
  const order = wanted.toSorted((one, other) => one.y - other.y)
  const placed: number[] = []
  let free = top
  for (const { y, lines } of order) {
    const first = Math.max(y - ((lines - 1) * LINE_HEIGHT) / 2, free)
    placed.push(first)
    free = first + lines * LINE_HEIGHT
  }
  let limit = bottom + LINE_HEIGHT
  for (let place = placed.length - 1; place >= 0; place -= 1) {
    const height = (order[place] as WantedLabel).lines * LINE_HEIGHT
    placed[place] = Math.min(placed[place] as number, limit - height)
    limit = placed[place] as number
  }
  return new Map(order.map(({ at }, place) => [at, pixels(placed[place] as number)]))
}

/** On one line where both fit, if need be without what stands in brackets behind the name; else on two. */
function labelled(name: string, end: string, length: number): readonly string[] {
  const isLong = name.length + 1 + end.length > length
  const short = isLong ? name.replace(/ \([^)]*\)$/, '') : name
  if (short.length + 1 + end.length <= length) return [`${short} ${end}`]
  return [short.length <= length ? short : `${short.slice(0, length - 1).trimEnd()}…`, end]
}
