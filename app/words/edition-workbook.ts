import type { EditionContent } from '#app/domain/edition/edition'
import { formatIsoDay, type Day } from '#app/domain/calendar/day'
import { scoreColumnsOf, type ExportRow, type ExportValue } from '#app/domain/export/score-columns'
import { xlsx, type XlsxCell, type XlsxSheet } from '#app/domain/export/xlsx'
import { noteFacts } from './board-note'
import { boardWords } from './board-report'
import { fill } from './fill'
import { bilingual, type Language } from './language'
import { itemWords } from './region-items'

const DUTCH = {
  sheets: {
    about: 'Toelichting',
    scores: 'Scores',
    groups: 'Groepen',
    items: 'Stellingen',
    loops: 'Verwachtingen',
  },
  hash: 'Controlegetal (SHA-256)',
  method: 'Methode',
  region: 'regio',
  form: 'vorm',
  code: 'code',
  loops: ['gehoord', 'gehoord op', 'besluit', 'reden', 'actie', 'verteld op', 'stand'],
}

const ENGLISH: typeof DUTCH = {
  sheets: {
    about: 'About',
    scores: 'Scores',
    groups: 'Groups',
    items: 'Statements',
    loops: 'Expectations',
  },
  hash: 'Fingerprint (SHA-256)',
  method: 'Method',
  region: 'region',
  form: 'form',
  code: 'code',
  loops: ['heard', 'heard on', 'decision', 'reason', 'action', 'told back on', 'standing'],
}

const wordsIn = bilingual(DUTCH, ENGLISH)

/** Characters of a column: of names and texts, and of figures. */
const WIDTHS = { text: 26, figure: 12, sentence: 60 }

/**
 * The figures of an edition as a workbook: columns as in the file of scores, with the groups of the quarter,
 * the statements and the expectations.
 * @param hash hex SHA-256 of the edition; null of a draft
 */
export function editionWorkbook(
  content: EditionContent,
  hash: string | null,
  language: Language,
): Uint8Array<ArrayBuffer> {
  const { sheets } = wordsIn(language)
  return xlsx([
    aboutSheet(content, hash, language),
    scoreSheet(sheets.scores, content.scores, false),
    scoreSheet(sheets.groups, content.groupScores, true),
    itemSheet(content, language),
    loopSheet(content, language),
  ])
}

function aboutSheet({ head }: EditionContent, hash: string | null, language: Language): XlsxSheet {
  const words = wordsIn(language)
  const { method } = boardWords(language)
  const { methodVersion, framework } = head
  const version = fill(method.version, { method: methodVersion, framework: framework.version })
  const rows = [
    ...noteFacts(head, language),
    [words.method, version],
    ...(hash === null ? [] : [[words.hash, hash]]),
    ...method.limits.map((text) => ['', text]),
  ]
  return {
    ...{ name: words.sheets.about, heading: false, rows },
    widths: [WIDTHS.text, WIDTHS.sentence],
  }
}

function scoreSheet(name: string, rows: readonly ExportRow[], byGroup: boolean): XlsxSheet {
  const columns = scoreColumnsOf(byGroup)
  const cells = rows.map((row) => columns.map((column) => cellOf(row[column] ?? null)))
  const widths = columns.map((_, at) => (at < 2 ? WIDTHS.text : WIDTHS.figure))
  return { name, heading: true, widths, rows: [columns, ...cells] }
}

/** A number with the places that it has, at most two on show. */
function cellOf(value: ExportValue): XlsxCell {
  if (value === null || typeof value === 'string') return value
  if (typeof value === 'boolean') return String(value)
  const decimals = Number.isInteger(value) ? 0 : Number.isInteger(value * 10) ? 1 : 2
  return { value, decimals }
}

function itemSheet({ regions }: EditionContent, language: Language): XlsxSheet {
  const words = wordsIn(language)
  const { item, mean, sides } = itemWords(language)
  const names = [words.region, words.form, words.code, item, 'n', mean]
  const rows = regions.flatMap(({ report, items }) =>
    items.flatMap(({ form, n, items: statements }) =>
      statements.map(({ code, text, mean: value, shares }) => [
        ...[report.region, form, code, text[language]],
        ...[n, value, ...shares].map(cellOf),
      ]),
    ),
  )
  const widths = [WIDTHS.text, WIDTHS.figure, WIDTHS.figure, WIDTHS.sentence]
  const figures = ['n', mean, ...sides].map(() => WIDTHS.figure)
  return {
    ...{ name: words.sheets.items, heading: true, widths: [...widths, ...figures] },
    rows: [[...names, ...sides.map((side) => `${side} (%)`)], ...rows],
  }
}

function loopSheet({ loops }: EditionContent, language: Language): XlsxSheet {
  const words = wordsIn(language)
  const dayText = (day: Day | null) => (day === null ? null : formatIsoDay(day))
  const rows = loops.map((loop) => [
    ...[loop.region, loop.heard, dayText(loop.heardOn), loop.decision, loop.reason],
    ...[loop.action, dayText(loop.toldBackOn), loop.status],
  ])
  const widths = [WIDTHS.text, WIDTHS.sentence, ...words.loops.slice(1).map(() => WIDTHS.text)]
  return {
    ...{ name: words.sheets.loops, heading: true, widths },
    rows: [[words.region, ...words.loops], ...rows],
  }
}
