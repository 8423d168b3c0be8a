import { FORM_COLOURS } from '#app/charts/export/palette'
import { picture } from '#app/charts/export/picture'
import { trendDrawing } from '#app/charts/export/trend-picture'
import type { Dimension } from '#app/domain/framework/framework'
import type { RegionReportOverYears } from '#app/domain/report/region-years'
import { dataNotes } from '#app/words/data-notes'
import type { Language } from '#app/words/language'
import { incompleteYears, yearTitle, yearWords } from '#app/words/region-years'
import { sourceLine } from '#app/words/spreadsheet-file'
import { formName } from '#app/words/terms'
import { yearDomainOf, yearTrendOf } from './figures'

/** A form's trend over calendar years as a standalone SVG; null where no year is over. */
export function yearPicture(
  report: RegionReportOverYears,
  form: Dimension,
  language: Language,
): string | null {
  const { overYears, framework, regionSet, region } = report
  const { findings, years } = overYears
  if (!findings) return null
  const colour = FORM_COLOURS[form]
  const [floor] = yearDomainOf(overYears)
  const bounds = framework.bands.join(', ')
  const caption = yearWords(language).pictured(formName(form, language), floor, bounds)
  const period = [...new Set([years.at(0) ?? '', years.at(-1) ?? ''])].join('–')
  return picture(
    trendDrawing(yearTrendOf(report, form, language), colour),
    {
      title: yearTitle(findings[form], language),
      subtitle: `${region}. ${caption}`,
      notes: [
        ...incompleteYears(overYears, language),
        sourceLine('Draagvlak', regionSet, period),
        ...dataNotes(report, language),
      ],
      language,
    },
    colour,
  )
}
