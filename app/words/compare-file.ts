import type { Column } from '#app/domain/report/columns'
import type { Comparison } from '#app/domain/report/comparison-model'
import { comparisonSentence } from './compare-findings'
import { compareWords } from './compare'
import { pairSentences } from './compare-pairs'
import { comparisonTable } from './compare-table'
import { factsOf, type FigureSheet } from './figure-sheet'
import type { Language } from './language'
import { formName } from './terms'

/** The figures of a form side by side for a file; null of a form that is not compared. */
export function comparisonFigures(
  comparison: Comparison,
  form: Column,
  language: Language,
): FigureSheet | null {
  const finding = comparison.findings.forms[form]
  if (finding === undefined) return null
  const { regionSet, region, quarter, compared } = comparison
  const names = compared.map(({ name }) => name[language]).join(', ')
  return {
    table: comparisonTable(comparison, form, language),
    title: comparisonSentence(finding, comparison, language),
    remarks: [
      ...pairSentences(comparison, form, language),
      compareWords(language).differences[comparison.kind],
    ],
    regionSet,
    subject: [region, formName(form, language), names],
    period: quarter,
    ...factsOf(comparison, language),
  }
}
