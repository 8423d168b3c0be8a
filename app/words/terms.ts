import type { CellStatus, Column } from '#app/domain/report/overview-model'
import type { Language } from './language'

const FORMS: Readonly<Record<Language, Readonly<Record<Column, string>>>> = {
  nl: {
    input: 'input',
    process: 'proces',
    output: 'output',
    feedback: 'feedback',
    index: 'index',
  },
  en: {
    input: 'input',
    process: 'process',
    output: 'output',
    feedback: 'feedback',
    index: 'index',
  },
}

/** A form of legitimacy, or the index, inside a sentence. */
export function formName(form: Column, language: Language): string {
  return FORMS[language][form]
}

const STATUSES: Readonly<Record<Language, Readonly<Record<CellStatus, string>>>> = {
  nl: {
    final: 'definitief',
    provisional: 'voorlopig',
    survey_only: 'alleen enquête',
    records_only: 'alleen afspraken',
    insufficient: 'te weinig gehoord',
    suppressed: 'niet getoond',
    no_data: 'geen gegevens',
  },
  en: {
    final: 'final',
    provisional: 'provisional',
    survey_only: 'survey only',
    records_only: 'agreements only',
    insufficient: 'too few heard',
    suppressed: 'not shown',
    no_data: 'no data',
  },
}

/** A status in a few words, as it stands in a cell. */
export function statusName(status: CellStatus, language: Language): string {
  return STATUSES[language][status]
}

/** What is said of a hidden figure: one thing, whether it was too small or would give others away. */
export function hiddenText(language: Language): string {
  return `${statusName('suppressed', language)}: ${hiddenReason(language)}`
}

/** Why, without saying which of the two. */
export function hiddenReason(language: Language): string {
  return language === 'nl'
    ? 'te weinig antwoorden, of met andere cijfers samen af te leiden'
    : 'too few answers, or together with other figures it could be worked out'
}

const BANDS = {
  nl: ['zwak', 'redelijk', 'goed', 'sterk'],
  en: ['weak', 'fair', 'good', 'strong'],
} as const

/** The names of the bands, lowest first. */
export function bandNames(language: Language): readonly [string, string, string, string] {
  return BANDS[language]
}

/** The band that a score lies in. @param bands lower bounds of fair, good, strong */
export function bandName(score: number, bands: readonly number[], language: Language): string {
  return BANDS[language][bands.filter((bound) => score >= bound).length] ?? ''
}
