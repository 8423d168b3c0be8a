import { guardFormula } from '#app/domain/export/csv'
import type { Overview } from '#app/domain/report/overview-model'
import { overviewSentence } from './findings'
import type { Language } from './language'
import { overviewNotes } from './overview-notes'
import { overviewTable } from './overview-table'
import { plainText } from './phrase'

const SEPARATOR = { nl: ';', en: ',' } as const
/** Tells Excel that the file is UTF-8. */
const BYTE_ORDER_MARK = '\ufeff'

/**
 * The overview's figures as a file for a spreadsheet in the reader's language: Dutch with semicolons
 * and decimal commas. Title, period, method and source stand below the figures, so that the first line
 * is the header.
 */
export function overviewFile(overview: Overview, language: Language): string {
  const { columns, rows } = overviewTable(overview, language)
  const separator = SEPARATOR[language]
  const text = (value: string) => quoteWhereNeeded(guardFormula(value), separator)
  const number = (value: string) => quoteWhereNeeded(value.replace('−', '-'), separator)
  const title = plainText(overviewSentence(overview.findings.title, language))
  const source = ['Draagvlak', overview.regionSet ?? '', overview.quarter ?? '']
  const lines = [
    columns.map(({ name }) => text(name)),
    ...rows.map((row) =>
      row.map((value, at) => (columns[at]?.numeric ? number(value) : text(value))),
    ),
    [],
    [text(title)],
    [text(source.filter((part) => part !== '').join(' · '))],
    [text(overviewNotes(overview, language).join(' · '))],
  ]
  return BYTE_ORDER_MARK + lines.map((line) => `${line.join(separator)}\r\n`).join('')
}

function quoteWhereNeeded(text: string, separator: string): string {
  const isPlain = !text.includes(separator) && !/["\r\n]/.test(text)
  return isPlain ? text : `"${text.replaceAll('"', '""')}"`
}
