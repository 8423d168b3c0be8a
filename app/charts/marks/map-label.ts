import type { DrawnRegion } from '#app/domain/geography/region-map'

/** In the units of the map; four of them are a pixel beside the matrix. */
export const MAP_TEXT = { name: 50, score: 54, line: 56 }
/** Width of an average character as a share of its size. */
const CHARACTER = 0.52

/** Words on a region: what there is room for. */
export interface MapLabel {
  readonly x: number
  readonly lines: readonly {
    readonly kind: 'name' | 'score'
    readonly text: string
    readonly y: number
  }[]
}

/** A score may stand out of its region by half: it says more than nothing. */
const ROOM_FOR_SCORE = 0.5

/** Name and score where both fit, else the score alone, else nothing. An addition in brackets is left out. */
export function mapLabel(
  { region, twoLines, oneLine }: Omit<DrawnRegion, 'path'>,
  score: string,
): MapLabel | null {
  const name = region.replace(/ \([^)]*\)$/, '')
  const width = (text: string, kind: 'name' | 'score') => text.length * MAP_TEXT[kind] * CHARACTER
  if (twoLines && Math.max(width(name, 'name'), width(score, 'score')) <= twoLines.width) {
    const { x, y } = twoLines
    const words = { kind: 'name', text: name, y: y - 8 } as const
    const lines = [words, { kind: 'score', text: score, y: y - 8 + MAP_TEXT.line } as const]
    return { x, lines: score === '' ? [{ ...words, y: y + 16 }] : lines }
  }
  if (score === '' || !oneLine || width(score, 'score') * ROOM_FOR_SCORE > oneLine.width)
    return null
  return { x: oneLine.x, lines: [{ kind: 'score', text: score, y: oneLine.y + 18 }] }
}
