import { bilingual } from './language'

/** Sentences of the command line about the report. {name} is a parameter. */
const DUTCH = {
  report_written: '{file} is geschreven: {quarter} van “{regionSet}”.',
  report_ending: '“{file}”: laat de naam eindigen op .pdf, .xlsx of .pptx.',
  edition_region_unknown:
    'De regio “{region}” staat niet in deze editie. Bekend zijn: {alternatives}.',
}

const ENGLISH: typeof DUTCH = {
  report_written: '{file} was written: {quarter} of “{regionSet}”.',
  report_ending: '“{file}”: let the name end in .pdf, .xlsx or .pptx.',
  edition_region_unknown:
    'The region “{region}” is not in this edition. Known are: {alternatives}.',
}

export const reportSentences = bilingual(DUTCH, ENGLISH)
