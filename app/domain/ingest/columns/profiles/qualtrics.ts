import { saysNo, type SourceProfile } from './profile'

/** Codes and labels of its column Status, the labels perhaps translated. */
const PREVIEW = /^(1|9|17)$|preview|voorbeeld|vorschau|aperçu/i
const TEST = /^(2|256)$|test|synthetic/i
const SPAM = /^(8|12|40)$|spam/i

/** By its name, and by its English word where the row of names was taken out. */
const STATUS = ['Status', 'Response Type']

/** Qualtrics. Who is screened out counts as finished too: too few answered items tell of that. */
export const QUALTRICS: SourceProfile = {
  format: 'qualtrics',
  signature: [
    ['ResponseId', 'ResponseID', 'Response ID', '_recordId'],
    ['RecordedDate', 'ResponseSet', 'Recorded Date'],
  ],
  completed: ['EndDate', 'End Date', 'RecordedDate', 'Recorded Date'],
  respondent: ['ResponseId', 'ResponseID', 'Response ID', '_recordId'],
  leftOut: [
    { headings: STATUS, code: 'responses_preview', isOut: (text) => PREVIEW.test(text) },
    { headings: STATUS, code: 'responses_spam', isOut: (text) => SPAM.test(text) },
    { headings: STATUS, code: 'responses_test', isOut: (text) => TEST.test(text) },
    { headings: ['Finished'], code: 'responses_unfinished', isOut: saysNo },
    {
      headings: ['Progress'],
      code: 'responses_unfinished',
      isOut: (text) => /^\d{1,2}$/.test(text),
    },
  ],
  own: [
    ...['StartDate', 'Start Date', 'Duration (in seconds)', 'DistributionChannel', 'UserLanguage'],
    ...['Distribution Channel', 'User Language', 'ResponseSet'],
  ],
  ownPattern: /_DO(_\d+)?$| - ((parent )?topics|.*sentiment.*)$/i,
}

/** The zone of its times, where the row of internal ids below the headings says so. */
export function zoneOfImportIds(headings: readonly (readonly string[])[]): string | null {
  const zones = headings.flat().map((cell) => /"timeZone"\s*:\s*"([^"]+)"/.exec(cell)?.[1])
  return zones.find((zone) => zone !== undefined) ?? null
}
