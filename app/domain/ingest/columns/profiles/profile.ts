import type { IssueCode } from '../../issue'

/** Which survey tool's habits a file has. */
export const SURVEY_FORMATS = [
  ...(['canonical', 'limesurvey', 'qualtrics', 'microsoft_forms', 'google_forms'] as const),
  ...(['surveymonkey', 'kobo', 'formbricks', 'typeform', 'alchemer', 'rate'] as const),
] as const
export type SurveyFormat = (typeof SURVEY_FORMATS)[number]

/** Rows that a survey tool exports and that are no answers of anybody. */
export interface LeftOutRule {
  readonly headings: readonly string[]
  /** By which they are counted. */
  readonly code: IssueCode
  /** @param text of the cell, trimmed */
  readonly isOut: (text: string) => boolean
}

/** How a survey tool writes its exports. Headings are compared by wordKey. */
export interface SourceProfile {
  readonly format: SurveyFormat
  /** Of each of these lists the header has at least one. */
  readonly signature: readonly (readonly string[])[]
  /** When a response was completed: the first that has a value tells. */
  readonly completed: readonly string[]
  /** Tells one respondent from all others. */
  readonly respondent?: readonly string[]
  /** The number of a response within its survey: every survey begins at 1, so it tells no people apart. */
  readonly number?: readonly string[]
  readonly leftOut?: readonly LeftOutRule[]
  /** What says nothing about the answers. */
  readonly own?: readonly string[]
  readonly ownPattern?: RegExp
  /** IANA name of the zone of times that name none; Europe/Amsterdam where absent. */
  readonly zone?: string
  /** In front of cells that a spreadsheet would run: taken off. */
  readonly guard?: RegExp
  /** Every version of a form has columns of its own: of one statement they are read as one. */
  readonly hasVersions?: boolean
}

/** Cells in which a tool says no, in the languages in which it is met. */
export function saysNo(text: string): boolean {
  return /^(0|no|false|nee|onwaar|nein|falsch|non|faux)$/i.test(text)
}

/** An exporter's apostrophe in front of what a spreadsheet takes for a formula. */
export const FORMULA_GUARD = /^'(?=[=+\-@\t\r])/
