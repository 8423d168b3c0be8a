import { dotDrawing } from '#app/charts/export/dot-picture'
import { FORM_COLOURS } from '#app/charts/export/palette'
import { picture } from '#app/charts/export/picture'
import { trendDrawing } from '#app/charts/export/trend-picture'
import type { Dimension } from '#app/domain/framework/framework'
import type { RegionGroup, RegionReport } from '#app/domain/report/region-model'
import { dataNotes } from '#app/words/data-notes'
import { capitalised } from '#app/words/phrase'
import type { Language } from '#app/words/language'
import { formTitle, groupTitle } from '#app/words/region-findings'
import { regionWords } from '#app/words/region-page'
import { groupPersons, groupStatus } from '#app/words/region-table'
import { sourceLine } from '#app/words/spreadsheet-file'
import { formName, hiddenText, statusName } from '#app/words/terms'
import { within } from './span'
import type { RegionView } from './view'
import { figureOfGroup, trendDomainOf, trendOf } from '#app/charts/region-figures'

/** A form's trend as a standalone SVG; null where the region has no scores at all. */
export function trendPicture(
  whole: RegionReport,
  form: Dimension,
  { language, span }: Pick<RegionView, 'language' | 'span'>,
): string | null {
  const report = within(whole, span)
  const { forms, findings, quarters, region, framework } = report
  if (!forms || !findings.forms) return null
  const colour = FORM_COLOURS[form]
  const bounds = framework.bands.join(', ')
  const words = regionWords(language)
  const [floor] = trendDomainOf(report)
  const caption = words.trendPictured(
    formName(form, language),
    quarters.at(0) ?? '',
    quarters.at(-1) ?? '',
    floor,
    bounds,
  )
  return picture(
    trendDrawing(trendOf(report, form, forms[form], language), colour),
    {
      title: formTitle(findings.forms[form], language),
      subtitle: `${region}. ${caption}`,
      notes: notesOf(report, language),
      language,
    },
    colour,
  )
}

/** A form's dot plot of stakeholder groups as a standalone SVG. */
export function groupPicture(report: RegionReport, form: Dimension, language: Language): string {
  const words = regionWords(language)
  const colour = FORM_COLOURS[form]
  const isHidden = report.groups[form].some(({ status }) => status === 'hidden')
  const rows = report.groups[form].map((group) => ({
    name: group.name[language],
    figure: figureOfGroup(group),
    score: group.score === null ? absentText(group, language) : String(group.score),
    n: groupPersons(group, language),
  }))
  return picture(
    dotDrawing({ rows, bands: report.framework.bands, colour, columns: [words.score, 'n'] }),
    {
      title: groupTitle(report.findings.groups[form], language),
      subtitle: `${report.region}, ${report.quarter}. ${words.groupsCaption}`,
      notes: [
        ...(isHidden ? [capitalised(hiddenText(language))] : []),
        ...notesOf(report, language),
      ],
      language,
    },
    colour,
  )
}

/** In few words; what a hidden figure means stands below the picture. */
function absentText(group: RegionGroup, language: Language): string {
  return group.status === 'hidden'
    ? statusName('suppressed', language)
    : groupStatus(group, language)
}

function notesOf(report: RegionReport, language: Language): string[] {
  const source = sourceLine('Draagvlak', report.regionSet, report.quarter)
  return [source, ...dataNotes(report, language)]
}
