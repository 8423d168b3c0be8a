import { domainOf } from '#app/charts/overview-figures'
import type { BoardReport } from '#app/domain/report/board-report-model'
import { boardWords } from '#app/words/board-report'
import { NumberedNotes } from '#app/words/difference-notes'
import { fill } from '#app/words/fill'
import type { Language } from '#app/words/language'
import { capitalised, inSentence } from '#app/words/phrase'
import { referenceName } from '#app/words/references'
import { boundsText } from '#app/words/terms'
import { ruleBlock, space, stack, textBlock, type Block } from '../block'
import type { Paper, Tag } from '../paper.server'
import { matrixRows, matrixTable, superscript } from './matrix'
import { FRAME, type Sheets } from './sheets'
import { STYLES } from './styles'
import { QUARTERS_DRAWN } from './trend-panel'

/** The matrix with what stands above and below it; it may go on over several pages. */
interface CoverMatrix {
  readonly count: number
  /** Of some of its rows, the first part or a later one. */
  readonly part: (from: number, to: number) => Block
  /** Why there is no difference, each reason once. */
  readonly note: Block
  /** Of all of it in one part, pixels. */
  readonly height: number
}

/** @param isCompact whether its rows are low */
export function coverMatrix(
  paper: Paper,
  report: BoardReport,
  language: Language,
  isCompact: boolean,
): CoverMatrix {
  const { overview, isCalm } = report
  const words = boardWords(language).matrix
  const notes = new NumberedNotes()
  const rows = matrixRows(paper, { overview, isCompact, notes, language })
  const calm = isCalm === true ? [words.calm] : []
  const caption = [captionOf(report, language), words.weakest, ...calm].join(' ')
  const part = (from: number, to: number) => {
    const title = from === 0 ? words.title : fill(words.continued, { title: words.title })
    return stack(
      textBlock(paper, 'H2', title, STYLES.heading, FRAME.width),
      space(2),
      textBlock(paper, 'P', caption, STYLES.caption, FRAME.width),
      space(8),
      matrixTable(paper, rows.slice(from, to), language),
    )
  }
  const note = stack(
    ruleBlock(paper, FRAME.width, 'row'),
    space(5),
    textBlock(paper, 'P', noteOf(notes, language), STYLES.caption, FRAME.width),
  )
  const height = part(0, rows.length).height + note.height
  return { count: rows.length, part, note, height }
}

/** Next to nothing of the matrix does not stand on the cover: all of it then begins on the next page. */
const LEAST_ROWS = 3

/** @param kept pixels at the foot of the cover that are not to be used */
export function drawMatrix(sheets: Sheets, matrix: CoverMatrix, tag: Tag, kept: number): void {
  const { count, part, note } = matrix
  let from = 0
  let room = sheets.room - kept - note.height
  while (from < count) {
    let to = from
    while (to < count && part(from, to + 1).height <= room) to += 1
    const isCover = room < sheets.room - note.height
    if (isCover && to < Math.min(LEAST_ROWS, count)) to = from
    else to = Math.max(to, from + 1)
    if (to > from) sheets.place(part(from, to), tag)
    from = to
    if (from < count) {
      sheets.turn()
      room = sheets.room - note.height
    }
  }
  sheets.place(note, tag)
}

function captionOf({ overview }: BoardReport, language: Language): string {
  const { reference, quarters, framework } = overview
  const [from, to] = [quarters.slice(-QUARTERS_DRAWN)[0], quarters.at(-1)]
  const [floor] = domainOf(overview)
  return fill(boardWords(language).matrix.caption, {
    ...{ from, to, floor },
    bounds: boundsText(framework.bands, language),
    reference: referenceName(reference, language),
  })
}

function noteOf(notes: NumberedNotes, language: Language): string {
  const { provisional } = boardWords(language).matrix
  const told = notes.all.map((note, at) => `${superscript(at + 1)} ${inSentence(note)}`)
  return told.length === 0 ? provisional : `${capitalised(told.join('; '))}. ${provisional}`
}
