import type { TrendPoint } from './figure'
import { gapSign, type GapSign } from './gap-sign'
import { pixels, scoreScale, type ScoreDomain } from './score-scale'
import { quarterNames, type QuarterName } from './quarter-names'
import { quarterScale, trendLine, type Frame, type TrendLineShapes } from './trend-line'
import { placedWords, type PlacedWord } from './placed-words'

/** Drawing units of a trend: a narrow screen gets a drawing of its own rather than a small one. */
export const TREND_SIZES = {
  wide: { width: 570, height: 236, right: 62 },
  narrow: { width: 328, height: 220, right: 50 },
} as const
export type TrendSize = keyof typeof TREND_SIZES

/** Something that happened to the region, and when: 1.5 is halfway from the second point to the third. */
export interface TrendEvent {
  readonly at: number
  readonly word: string
}

/** What a trend is drawn from, whatever the pen. */
export interface TrendInput {
  readonly points: readonly TrendPoint[]
  /** Lower bounds of the bands. */
  readonly bands: readonly number[]
  /** Names of the bands from the lowest, where they are to be written in the drawing. */
  readonly bandNames?: readonly string[]
  /** The same in all panels that stand together: see trendDomain. */
  readonly domain: ScoreDomain
  /** Gets the large marker, and a line of its own where it is not the last. */
  readonly chosen: string
  /** Gets a ring: what the chosen one is held against. */
  readonly compared?: string | null
  readonly events?: readonly TrendEvent[]
}

export interface TrendColumn {
  readonly quarter: string
  readonly x: number
  readonly width: number
}

export interface TrendShapes extends TrendLineShapes {
  readonly frame: Frame
  /** Lines at both ends of the scale and at the bands' bounds. */
  readonly levels: readonly { readonly score: number; readonly y: number }[]
  readonly bandWords: readonly { readonly word: string; readonly x: number; readonly y: number }[]
  readonly names: readonly QuarterName[]
  /** Where the label at the line's end stands, and of which quarter; null without any score. */
  readonly label: { readonly quarter: string; readonly x: number; readonly y: number } | null
  readonly gaps: readonly GapSign[]
  /** Where a quarter with a marker or a sign is pointed at: within the frame, halfway to the next on either side. */
  readonly columns: readonly TrendColumn[]
  /** Where the line may not go on, with the word that says why, below the top. */
  readonly breaks: readonly PlacedWord[]
  /** What happened, above the axis and the signs in the gaps; each line from `eventTop` down. */
  readonly events: readonly PlacedWord[]
  readonly eventTop: number
  /** Where the chosen quarter is, unless it is the last. */
  readonly guide: number | null
  /** The compared quarter, where it has a score. */
  readonly ring: { readonly x: number; readonly y: number } | null
}

const MARGIN = { left: 30, top: 8, bottom: 24 }
/** The first and the last point stand clear of the frame by so much. */
const INSET = 6
/** Room for the two lines of the label above and below its middle. */
const LABEL_HALF_HEIGHT = 14
/** Events are drawn below this score. */
const EVENT_SCORE = 42
/** Size of the words in the drawing. */
const LINE_HEIGHT = 15

/** One line over the quarters with ribbon, band lines, breaks, events and a place for its label. */
export function trend(input: TrendInput, size: TrendSize = 'wide'): TrendShapes {
  const { points, bands, bandNames = [], domain, chosen, compared, events = [] } = input
  const { width, height, right } = TREND_SIZES[size]
  const { left, top, bottom } = MARGIN
  const frame = { left, right: width - right, top, bottom: height - bottom }
  const inner = { ...frame, left: frame.left + INSET, right: frame.right - INSET }
  const x = quarterScale(points.length, inner)
  const y = scoreScale(domain, [frame.bottom, frame.top])
  const shapes = trendLine(points, domain, inner)
  const last = shapes.markers.at(-1)
  const at = points.findIndex((point) => point.quarter === chosen)
  const breaks = points.flatMap(({ breaks: isBroken, breakWord }, index) =>
    isBroken && index > 0 ? [{ x: (x(index - 1) + x(index)) / 2, word: breakWord ?? '' }] : [],
  )
  const gaps = points.flatMap(({ quarter, figure, gap }, index) =>
    figure === null && gap ? [gapSign(quarter, gap, x(index), frame.bottom)] : [],
  )
  const happened = events.map((event) => ({ word: event.word, x: between(x, event.at) }))
  return {
    ...shapes,
    frame,
    levels: [domain[0], ...bands, domain[1]].map((score) => ({ score, y: y(score) })),
    bandWords: bandWordsOf(bandNames, bands, y, x(Math.min(1, points.length - 1)) + 8),
    names: quarterNames(
      points.map(({ quarter }) => quarter),
      at,
      x,
    ),
    label: last
      ? {
          quarter: last.quarter,
          x: last.x + 12,
          y: Math.min(Math.max(last.y, LABEL_HALF_HEIGHT), frame.bottom - LABEL_HALF_HEIGHT),
        }
      : null,
    gaps,
    columns: points.flatMap(({ quarter, figure, gap }, index) => {
      const from = index === 0 ? frame.left : x(index - 0.5)
      const to = index === points.length - 1 ? frame.right : x(index + 0.5)
      return figure || gap ? [{ quarter, x: pixels(from), width: pixels(to - from) }] : []
    }),
    breaks: placedWords(saidOnce(breaks), frame, (row) => frame.top + 14 + row * LINE_HEIGHT),
    events: placedWords(
      saidOnce(happened),
      frame,
      (row) => frame.bottom - (gaps[0]?.height ?? 3) - 4 - row * LINE_HEIGHT,
    ),
    eventTop: y(EVENT_SCORE),
    guide: at < 0 || at === points.length - 1 ? null : x(at),
    ring: shapes.markers.find(({ quarter }) => quarter === compared) ?? null,
  }
}

function between(x: (at: number) => number, at: number): number {
  const before = Math.floor(at)
  return x(before) + (at - before) * (x(before + 1) - x(before))
}

/** The same word is not said again at the next line. */
function saidOnce<Line extends { readonly word: string }>(lines: readonly Line[]): Line[] {
  return lines.map((line, at) => (line.word === lines[at - 1]?.word ? { ...line, word: '' } : line))
}

/** The upper bands are named above the line where they begin, the lowest below the first. */
function bandWordsOf(
  names: readonly string[],
  bands: readonly number[],
  y: (score: number) => number,
  x: number,
) {
  return names.map((word, at) => {
    const bound = bands[Math.max(0, at - 1)] ?? 0
    return { word, x, y: at === 0 ? y(bound) + LINE_HEIGHT : y(bound) - 4 }
  })
}
