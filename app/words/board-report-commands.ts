import type { EditionRefusalCode } from '#app/domain/edition/refusal'
import { fill } from './fill'
import { bilingual, type Language } from './language'

/** Sentences of the command line about the report. {name} is a parameter. */
const DUTCH = {
  report_written: '{file} is geschreven: {quarter} van “{regionSet}”.',
  report_ending:
    '“{file}”: laat de naam eindigen op .pdf, .xlsx of .pptx; één regio en de oplegnotitie zijn er als .pdf.',
  report_unpublished:
    'Van {quarter} is hier geen editie gepubliceerd. Wat er wel is, staat op de pagina Kwartaal.',
  edition_region_unknown:
    'De regio “{region}” staat niet in deze editie. Bekend zijn: {alternatives}.',
}

const ENGLISH: typeof DUTCH = {
  report_written: '{file} was written: {quarter} of “{regionSet}”.',
  report_ending:
    '“{file}”: let the name end in .pdf, .xlsx or .pptx; one region and the covering note are there as .pdf.',
  report_unpublished:
    'No edition of {quarter} has been published here. What there is stands on the page Quarter.',
  edition_region_unknown:
    'The region “{region}” is not in this edition. Known are: {alternatives}.',
}

export const reportSentences = bilingual(DUTCH, ENGLISH)

/** Why an address has no file of a published edition. */
export function refusedReportText(
  {
    code,
    params,
  }: {
    readonly code: EditionRefusalCode
    readonly params: Readonly<Record<string, string | number>>
  },
  language: Language,
): string {
  const words = reportSentences(language)
  const isRegion = code === 'edition_region_unknown'
  return fill(isRegion ? words.edition_region_unknown : words.report_unpublished, params)
}
