import { comparedDrawing } from '#app/charts/export/compare-picture'
import { FORM_COLOURS } from '#app/charts/export/palette'
import { picture } from '#app/charts/export/picture'
import type { Column } from '#app/domain/report/columns'
import type { Comparison } from '#app/domain/report/comparison-model'
import { compareWords } from '#app/words/compare'
import { comparisonSentence } from '#app/words/compare-findings'
import { comparedReference, comparedText } from '#app/words/compare-table'
import { dataNotes } from '#app/words/data-notes'
import { arrowText } from '#app/words/differences'
import type { Language } from '#app/words/language'
import { formatChange, formatNumber } from '#app/words/numbers'
import { capitalised } from '#app/words/phrase'
import { sourceLine } from '#app/words/spreadsheet-file'
import { formName, hiddenText, statusName } from '#app/words/terms'
import { comparedDomain, comparedTrends, figureOfCompared } from './figures'

/** A form side by side as a standalone SVG; null of a form that is not compared. */
export function comparisonPicture(
  comparison: Comparison,
  form: Column,
  language: Language,
): string | null {
  const finding = comparison.findings.forms[form]
  if (finding === undefined) return null
  const { kind, compared, framework, span, lines, regionSet, region, quarter } = comparison
  const words = compareWords(language)
  const colour = FORM_COLOURS[form]
  const rows = compared.flatMap((one) => {
    const score = one.scores[form]
    if (score === undefined) return []
    const text = comparedText(score.score, kind, language)
    return {
      name: one.name[language],
      figure: figureOfCompared(score),
      score: text === '' ? statusName(score.status, language) : text,
      difference: differenceOf(comparison, one, form, language),
    }
  })
  const isHidden = compared.some(({ scores }) => scores[form]?.status === 'suppressed')
  const [floor] = comparedDomain(comparison)
  return picture(
    comparedDrawing({
      rows,
      trends:
        span.length > 1 && lines.length > 0 ? comparedTrends(comparison, form, language) : null,
      bands: framework.bands,
      colour,
    }),
    {
      title: comparisonSentence(finding, comparison, language),
      subtitle: `${words.caption(floor, framework.bands.join(', '))} ${words.differences[kind]}`,
      notes: [
        ...(isHidden ? [capitalised(hiddenText(language))] : []),
        sourceLine('Draagvlak', regionSet, region, quarter, formName(form, language)),
        ...dataNotes(comparison, language),
      ],
      language,
    },
    colour,
  )
}

function differenceOf(
  comparison: Comparison,
  one: Comparison['compared'][number],
  form: Column,
  language: Language,
): string {
  const shown = one.scores[form]?.difference ?? null
  if (shown === null || comparedReference(comparison, one) === null) return ''
  if (shown.difference === null) return '–'
  const margin = shown.margin === null ? '' : ` ±${formatNumber(shown.margin, 1, language)}`
  return `${arrowText(shown)}${formatChange(shown.difference, language)}${margin}`
}
