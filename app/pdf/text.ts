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
  const measure = (part: Word) => paper.widthOf(part.text, part.weight, size)
  const widthOfAll = (unit: readonly Word[]) =>
    unit.reduce((sum, part) => sum + measure({ ...part, text: part.text.trimEnd() }), 0)
  for (const word of unbrokenIn(wordsOf(text, weight))) {
    for (const unit of widthOfAll(word) > width ? cut(word, measure, width) : [word]) {
      if (used > 0 && used + widthOfAll(unit) > width) {
        lines.push([])
        used = 0
      }
      const line = lines.at(-1) as Piece[]
      for (const part of unit) {
        const last = line.at(-1)
        const isJoined = last?.weight === part.weight
        if (isJoined) line.pop()
        const joined = { ...part, text: isJoined ? `${last.text}${part.text}` : part.text }
        line.push({ ...joined, width: measure(joined) })
      }
      used = line.reduce((sum, piece) => sum + piece.width, 0)
    }
  }
  return lines
}

type Word = Pick<Piece, 'text' | 'weight'>

function wordsOf(text: string | Sentence, weight: Weight): Word[] {
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

/** What stands without a space between, as a full stop behind a name that stands out, is broken nowhere. */
function unbrokenIn(words: readonly Word[]): Word[][] {
  const units: Word[][] = []
  for (const word of words) {
    const last = units.at(-1)
    const isOpen = last !== undefined && !last.at(-1)?.text.endsWith(' ')
    if (isOpen && !word.text.startsWith(' ')) last.push(word)
    else units.push([word])
  }
  return units
}

/** Pieces that each fit, for what does not. */
function cut(unit: readonly Word[], measure: (part: Word) => number, width: number): Word[][] {
  return unit.flatMap(({ text, weight }) => {
    const parts: Word[][] = []
    let part = ''
    for (const character of graphemes(text)) {
      if (part !== '' && measure({ text: part + character, weight }) > width) {
        parts.push([{ text: part, weight }])
        part = ''
      }
      part += character
    }
    return [...parts, [{ text: part, weight }]]
  })
}

/** Line ends and control characters as spaces. */
function printable(text: string): string {
  return text.replaceAll(/[\s\p{Cc}]+/gu, (found) => (found === '\u00a0' ? found : ' '))
}
