import { PALETTE } from '#app/charts/export/palette'
import { graphemes } from '#app/words/graphemes'
import type { Sentence } from '#app/words/phrase'
import type { Paper } from './paper.server'
import type { Weight } from './typeface.server'

export interface TextStyle {
  /** Pixels. */
  readonly size: number
  /** Height of a line, pixels; 1.35 times the size. */
  readonly line?: number
  readonly weight?: Weight
  readonly colour?: string
  readonly align?: 'left' | 'right'
}

/** A text that is broken into lines, ready to be drawn. */
export interface SetText {
  readonly lines: number
  readonly height: number
  readonly draw: (x: number, y: number) => void
}

interface Piece {
  readonly text: string
  readonly weight: Weight
  readonly width: number
}

/** How far below the middle of a line its letters stand, as a share of their size. */
const BASE = 0.32
const LINE = 1.35

/** Breaks a text at its spaces; a word longer than a line is cut. What stands out is semibold. */
export function setText(
  paper: Paper,
  text: string | Sentence,
  style: TextStyle,
  width: number,
): SetText {
  const { size, line = size * LINE, weight = 'regular', colour = PALETTE.ink, align } = style
  const lines = brokenLines(paper, text, { size, weight }, width)
  return {
    lines: lines.length,
    height: lines.length * line,
    draw(x, y) {
      paper.document.fillColor(colour, 1)
      for (const [at, pieces] of lines.entries()) {
        const base = y + (at + 0.5) * line + BASE * size
        const end = pieces.at(-1)
        const blank = end?.text.endsWith(' ') ? paper.widthOf(' ', end.weight, size) : 0
        const long = pieces.reduce((sum, piece) => sum + piece.width, 0) - blank
        let left = align === 'right' ? x + width - long : x
        for (const piece of pieces) {
          drawLine(paper, piece.text, { x: left, base, size, weight: piece.weight })
          left += piece.width
        }
      }
    },
  }
}

interface PlacedLine {
  readonly x: number
  readonly base: number
  readonly size: number
  readonly weight: Weight
}

/** One line as it is, in the colour set before. */
export function drawLine(paper: Paper, text: string, { x, base, size, weight }: PlacedLine): void {
  const options = { lineBreak: false, baseline: 'alphabetic' } as const
  paper.document.font(weight).fontSize(size).text(text, x, base, options)
}

/** The words of a line that are set alike are one piece; each line but the last ends in its space. */
function brokenLines(
  paper: Paper,
  text: string | Sentence,
  { size, weight }: { readonly size: number; readonly weight: Weight },
  width: number,
): Piece[][] {
  const lines: Piece[][] = [[]]
  let used = 0
  for (const word of wordsOf(text, weight)) {
    const measure = (part: string) => paper.widthOf(part, word.weight, size)
    for (const part of measure(word.text.trimEnd()) > width
      ? cut(word.text, measure, width)
      : [word.text]) {
      if (used > 0 && used + measure(part.trimEnd()) > width) {
        lines.push([])
        used = 0
      }
      const line = lines.at(-1) as Piece[]
      const last = line.at(-1)
      const joined = last?.weight === word.weight ? `${last.text}${part}` : part
      if (last?.weight === word.weight) line.pop()
      line.push({ text: joined, weight: word.weight, width: measure(joined) })
      used = line.reduce((sum, piece) => sum + piece.width, 0)
    }
  }
  return lines
}

function wordsOf(text: string | Sentence, weight: Weight) {
  const phrases = typeof text === 'string' ? [text] : text
  return phrases.flatMap((phrase) => {
    const isStrong = typeof phrase !== 'string'
    const words = printable(isStrong ? phrase.strong : phrase).match(/[^ ]+ *|^ +/g) ?? []
    return words.map((word) => ({
      text: word,
      weight: isStrong && weight === 'regular' ? ('semibold' as const) : weight,
    }))
  })
}

/** Pieces that each fit, for a word that does not. */
function cut(word: string, measure: (part: string) => number, width: number): string[] {
  const parts: string[] = []
  let part = ''
  for (const character of graphemes(word)) {
    if (part !== '' && measure(part + character) > width) {
      parts.push(part)
      part = ''
    }
    part += character
  }
  return [...parts, part]
}

/** Line ends and control characters as spaces. */
function printable(text: string): string {
  return text.replaceAll(/[\s\p{Cc}]+/gu, (found) => (found === '\u00a0' ? found : ' '))
}
