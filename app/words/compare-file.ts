import type { Column } from '#app/domain/report/columns'
import type { Comparison } from '#app/domain/report/comparison-model'
import { comparisonSentence } from './compare-findings'
import { compareWords } from './compare'
import { comparisonTable } from './compare-table'
import { dataNotes } from './data-notes'
import type { Language } from './language'
import { sourceLine, spreadsheetFile } from './spreadsheet-file'
import { formName } from './terms'

/** A form side by side as a file for a spreadsheet; null of a form that is not compared. */
export function comparisonFile(
  comparison: Comparison,
  form: Column,
  language: Language,
): string | null {
  const finding = comparison.findings.forms[form]
  if (finding === undefined) return null
  const notes = [
    comparisonSentence(finding, comparison, language),
    ...compareNotes(comparison, form, language),
    compareWords(language).differences[comparison.kind],
  ]
  return spreadsheetFile(comparisonTable(comparison, form, language), notes, language)
}

/** Source, what and when; method and moment of the data. */
export function compareNotes(comparison: Comparison, form: Column, language: Language): string[] {
  const { regionSet, region, quarter, compared } = comparison
  const keys = compared.map(({ name }) => name[language]).join(', ')
  return [
    sourceLine('Draagvlak', regionSet, region, quarter, formName(form, language), keys),
    sourceLine(...dataNotes(comparison, language)),
  ]
}
