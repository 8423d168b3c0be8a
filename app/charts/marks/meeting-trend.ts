import type { TrendPoint } from './figure'
import { placedWords, type PlacedWord } from './placed-words'
import { pixels, scoreScale, type ScoreDomain } from './score-scale'
import { quarterScale, trendLine, type Frame, type TrendLineShapes } from './trend-line'

/** Drawing units: for a beamer, and for a telephone, where the large one would be too small to read. */
export const MEETING_SIZES = {
  wide: { width: 1130, height: 530, left: 58, right: 196, bottom: 44, word: 24, value: 54 },
  narrow: { width: 328, height: 260, left: 30, right: 100, bottom: 26, word: 13, value: 24 },
} as const
export type MeetingSize = keyof typeof MEETING_SIZES

export interface MeetingTrendLine {
  readonly points: readonly TrendPoint[]
  /** What the last is held against, which gets a ring; null without one. */
  readonly earlier: number | null
  /** The quarter of that. */
  readonly since: string | null
}

export interface MeetingTrendInput {
  /** At most two, over the same quarters. */
  readonly lines: readonly MeetingTrendLine[]
  /** Lower bounds of the bands. */
  readonly bands: readonly number[]
  /** Names of the bands from the lowest. */
  readonly bandNames: readonly string[]
  readonly domain: ScoreDomain
}

interface Place {
  readonly x: number
  readonly y: number
}

interface MeetingLineShapes extends TrendLineShapes {
  /** Where its value stands; null without any score. */
  readonly end: Place | null
  /** What it is held against, with a place for its figure. */
  readonly ring: (Place & { readonly label: number }) | null
}

export interface MeetingTrendShapes {
  readonly frame: Frame
  readonly levels: readonly { readonly score: number; readonly y: number }[]
  /** Right-aligned at the end of the plot, where no line runs. */
  readonly bandWords: readonly (Place & { readonly word: string })[]
  readonly names: readonly { readonly text: string; readonly x: number; readonly anchor: Anchor }[]
  readonly breaks: readonly PlacedWord[]
  readonly lines: readonly MeetingLineShapes[]
}

type Anchor = 'start' | 'middle' | 'end'

/** From the top to the highest score. */
const TOP = 14

/** At most two lines with ribbons, large enough to be read across a room. */
export function meetingTrend(input: MeetingTrendInput, size: MeetingSize): MeetingTrendShapes {
  const { lines, bands, bandNames, domain } = input
  const { width, height, left, right, bottom, word, value } = MEETING_SIZES[size]
  const frame = { left, right: width - right, top: TOP, bottom: height - bottom }
  const y = scoreScale(domain, [frame.bottom, frame.top])
  const shapes = lines.map(({ points }) => trendLine(points, domain, frame))
  const quarters = lines[0]?.points.map(({ quarter }) => quarter) ?? []
  const x = quarterScale(quarters.length, frame)
  const placeOf = ({ since }: MeetingTrendLine) => (since === null ? -1 : quarters.indexOf(since))
  const ends = apart(
    shapes.map(({ markers }) => markers.at(-1)?.y ?? null),
    1.8 * value,
    frame,
  )
  const broken = (lines[0]?.points ?? []).flatMap(({ breaks, breakWord = '' }, place) =>
    breaks && place > 0 ? [{ x: (x(place - 1) + x(place)) / 2, word: breakWord }] : [],
  )
  const last = shapes.flatMap(({ markers }) => markers.slice(-2).map((marker) => marker.y))
  return {
    frame,
    levels: [domain[0], ...bands, domain[1]].map((score) => ({ score, y: y(score) })),
    bandWords: bandNames.flatMap((name, band) => {
      const [low, high] = [bands[band - 1] ?? domain[0], bands[band] ?? domain[1]]
      const middle = y((low + high) / 2)
      const isTaken = last.some((place) => Math.abs(place - middle) < 1.5 * word)
      return isTaken ? [] : [{ word: name, x: frame.right, y: pixels(middle + word / 3) }]
    }),
    names: namesBelow(quarters, lines[0] ? placeOf(lines[0]) : -1, x, word),
    breaks: placedWords(broken, frame, (row) => frame.bottom - 14 - row * word),
    lines: shapes.map((line, index) => {
      const own = lines[index]
      const earlier = own?.earlier ?? null
      const at = own ? placeOf(own) : -1
      const end = ends[index] ?? null
      const ringY = earlier === null ? 0 : y(earlier)
      const beside = isHighest(lines, index) ? ringY - 0.8 * word : ringY + 1.5 * word
      return {
        ...line,
        end: end === null ? null : { x: pixels(frame.right + 0.8 * word), y: end },
        ring: at < 0 || earlier === null ? null : { x: x(at), y: ringY, label: pixels(beside) },
      }
    }),
  }
}

/** Whether a line lay above the other at the ring: its figure then stands above it. */
function isHighest(lines: readonly MeetingTrendLine[], line: number): boolean {
  const own = lines[line]?.earlier ?? 0
  return lines.every(({ earlier }) => own >= (earlier ?? 0))
}

/** Two heights moved as little as it takes to stand clear of each other, within the frame. */
function apart(
  wanted: readonly (number | null)[],
  room: number,
  { top, bottom }: Frame,
): (number | null)[] {
  const [one = null, other = null] = wanted
  if (one === null || other === null) return [...wanted]
  const missing = Math.max(0, room - Math.abs(one - other)) / 2
  const sign = one <= other ? -1 : 1
  const moved = [one + sign * missing, other - sign * missing]
  const shift =
    Math.max(0, top + room / 2 - Math.min(...moved)) -
    Math.max(0, Math.max(...moved) - bottom + room / 4)
  return moved.map((y) => pixels(y + shift))
}

/** The first, the compared and the last quarter, as far as they fit beside each other. */
function namesBelow(
  quarters: readonly string[],
  compared: number,
  x: (at: number) => number,
  word: number,
): MeetingTrendShapes['names'] {
  const last = quarters.length - 1
  const room = 5 * word
  const isFree = compared > 0 && compared < last && x(last) - x(compared) > 1.5 * room
  const places = isFree ? [compared, last] : [last]
  const first = (places[0] ?? 0) > 0 && x(places[0] ?? 0) - x(0) > 1.5 * room ? [0] : []
  return [...first, ...places].map((at) => ({
    ...{ text: quarters[at] ?? '', x: x(at) },
    anchor: at === last ? 'end' : at === 0 ? 'start' : 'middle',
  }))
}
