import type { EditionHead } from '#app/domain/edition/edition'
import { boardWords } from '#app/words/board-report'
import { formatInstant } from '#app/words/dates'
import { editionHistory } from '#app/words/edition'
import { fill } from '#app/words/fill'
import type { Language } from '#app/words/language'
import { enumerate } from '#app/words/phrase'
import { beside, ruleBlock, space, stack, textBlock, type Block } from '../block'
import type { Paper } from '../paper.server'
import { setText } from '../text'
import { FRAME } from './sheets'
import { STYLES } from './styles'

/** A part of the report with the page on which it begins, from 0. */
export interface ContentsEntry {
  readonly name: string
  readonly page: number
}

/** More parts than this are counted: the bookmarks have them all. */
const MOST_ENTRIES = 6
/** So many of them are named then. */
const FEW = 3
const COLUMN = 205
const LEFTS = [0, 220, 440] as const
const STYLE = { size: 11.5, line: 16, colour: STYLES.note.colour } as const

/** Kept free for it at the foot of the cover, pixels. */
export function signOffHeight(parts: number): number {
  return 18 + STYLE.line * Math.max(4, parts > MOST_ENTRIES ? FEW + 2 : parts + 1)
}

/** The last lines of the cover: which edition, who signed it and saw it before, what follows. */
export function signOffBlock(
  paper: Paper,
  head: EditionHead,
  contents: readonly ContentsEntry[],
  language: Language,
): Block {
  const edition = columnBlock(paper, editionTitle(head, language), editionTexts(head, language))
  const signed = columnBlock(paper, signedTitle(head, language), signedTexts(head, language))
  return stack(
    ruleBlock(paper, FRAME.width, 'section'),
    space(8),
    beside(
      [LEFTS[0], edition],
      [LEFTS[1], signed],
      [LEFTS[2], contentsBlock(paper, contents, language)],
    ),
  )
}

function columnBlock(paper: Paper, title: string, texts: readonly string[]): Block {
  const heading = { size: 11.5, line: 16, weight: 'semibold' } as const
  return stack(
    textBlock(paper, 'P', title, heading, COLUMN),
    ...texts.map((text) => textBlock(paper, 'P', text, STYLE, COLUMN)),
  )
}

function editionTitle({ edition, publishedAt, quarter }: EditionHead, language: Language): string {
  const words = boardWords(language).signOff
  if (publishedAt === null) return fill(words.draft, { quarter })
  return fill(words.edition, { edition, moment: formatInstant(publishedAt, language) })
}

function editionTexts(head: EditionHead, language: Language): string[] {
  if (head.publishedAt === null) return [boardWords(language).signOff.draftNote]
  return editionHistory(head, language)
}

function signedTitle({ signOff }: EditionHead, language: Language): string {
  const words = boardWords(language).signOff
  return signOff === null ? words.unsigned : fill(words.signed, { role: signOff.role })
}

function signedTexts({ signOff, seenBefore }: EditionHead, language: Language): string[] {
  const words = boardWords(language).signOff
  const names = enumerate(
    seenBefore.map(({ name }) => name),
    language,
  )
  const moment = signOff && formatInstant(signOff.at, language)
  return [
    ...(signOff === null ? [] : [fill(words.by, { name: signOff.name, moment })]),
    ...(signOff?.note ? [signOff.note] : []),
    names === '' ? words.unseen : fill(words.seen, { names }),
  ]
}

/** A list of links, set one behind the other. */
function contentsBlock(
  paper: Paper,
  contents: readonly ContentsEntry[],
  language: Language,
): Block {
  const heading = { size: 11.5, line: 16, weight: 'semibold' } as const
  const title = textBlock(paper, 'P', boardWords(language).signOff.contents, heading, COLUMN)
  const isLong = contents.length > MOST_ENTRIES
  const shown = isLong ? contents.slice(0, FEW) : contents
  const lines = shown.map(({ name, page }) => {
    const text = setText(paper, `${page + 1}  ${name}`, STYLE, COLUMN)
    return {
      height: text.height,
      draw(x: number, y: number, parent: Parameters<Block['draw']>[2]) {
        paper.link(parent, name, page, [x, y, x + COLUMN, y + text.height], () => {
          text.draw(x, y)
        })
      },
    }
  })
  const rest = fill(boardWords(language).signOff.more, { count: contents.length - shown.length })
  const more = isLong ? [textBlock(paper, 'P', rest, STYLE, COLUMN)] : []
  return stack(title, ...lines, ...more)
}
