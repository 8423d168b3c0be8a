import { wordKey } from '../../text/text-key'
import { headingReadings } from '../heading-readings'
import { ALCHEMER } from './alchemer'
import { FORMBRICKS } from './formbricks'
import { GOOGLE_FORMS } from './google-forms'
import { KOBO } from './kobo'
import { LIMESURVEY } from './limesurvey'
import { MICROSOFT_FORMS } from './microsoft-forms'
import type { SourceProfile } from './profile'
import { QUALTRICS } from './qualtrics'
import { RATE } from './rate'
import { SURVEYMONKEY } from './surveymonkey'
import { TYPEFORM } from './typeform'

/** The one whose signature says most comes first: Alchemer, too, has a date of submission. */
export const PROFILES: readonly SourceProfile[] = [
  ...[FORMBRICKS, QUALTRICS, SURVEYMONKEY, KOBO, TYPEFORM, ALCHEMER],
  ...[LIMESURVEY, MICROSOFT_FORMS, GOOGLE_FORMS, RATE],
]

/**
 * The survey tool that made a file, by its headings; null where none did.
 * @param given format that somebody says it is
 */
export function profileOf(header: readonly string[], given?: string): SourceProfile | null {
  if (given === 'canonical') return null
  const chosen = PROFILES.find(({ format }) => format === given)
  if (chosen !== undefined) return chosen
  const keys = new Set(header.flatMap(headingKeys))
  const has = (headings: readonly string[]) => headings.some((each) => keys.has(toolKey(each)))
  return PROFILES.find(({ signature }) => signature.every(has)) ?? null
}

/** All headings that a survey tool gives what it keeps itself. */
export function toolWords(profile: SourceProfile): readonly string[] {
  const { completed, respondent = [], number = [], own = [], leftOut = [] } = profile
  return [
    ...completed,
    ...respondent,
    ...number,
    ...own,
    ...leftOut.flatMap((rule) => rule.headings),
  ]
}

/** Indices of the headings that are one of these, in the order of `wanted`. */
export function columnsOf(header: readonly string[], wanted: readonly string[] = []): number[] {
  const keys = header.map(headingKeys)
  const found = wanted.flatMap((each) => {
    return keys.flatMap((ofHeading, index) => (ofHeading.includes(toolKey(each)) ? [index] : []))
  })
  return [...new Set(found)]
}

/** A heading and, of `submitdate. Date submitted`, its code. */
function headingKeys(heading: string): readonly string[] {
  return headingReadings(heading)
    .filter(({ isCode }) => !isCode)
    .slice(0, 3)
    .map(({ text }) => toolKey(text))
}

/** `#` and `_id` are names of their own, for which wordKey has nothing or too little. */
function toolKey(text: string): string {
  const trimmed = text.trim()
  return /^(#|_+\w+)$/.test(trimmed) ? trimmed.toLowerCase() : wordKey(trimmed)
}
