import type { CellStatus, Column } from '#app/domain/report/columns'
import { fill } from './fill'
import { bilingual, type Language } from './language'

type BandNames = readonly [string, string, string, string]

const DUTCH = {
  forms: {
    input: 'input',
    process: 'proces',
    output: 'output',
    feedback: 'feedback',
    index: 'index',
  },
  statuses: {
    final: 'definitief',
    provisional: 'voorlopig',
    survey_only: 'alleen enquête',
    records_only: 'alleen afspraken',
    insufficient: 'te weinig gehoord',
    suppressed: 'niet getoond',
    no_data: 'geen gegevens',
  },
  hidden: 'te weinig antwoorden, of met andere cijfers samen af te leiden',
  bands: ['zwak', 'redelijk', 'goed', 'sterk'] satisfies BandNames,
  ranges: { below: '{name} onder {bound}', from: '{name} vanaf {bound}' },
}

const ENGLISH: typeof DUTCH = {
  forms: {
    input: 'input',
    process: 'process',
    output: 'output',
    feedback: 'feedback',
    index: 'index',
  },
  statuses: {
    final: 'final',
    provisional: 'provisional',
    survey_only: 'survey only',
    records_only: 'agreements only',
    insufficient: 'too few heard',
    suppressed: 'not shown',
    no_data: 'no data',
  },
  hidden: 'too few answers, or together with other figures it could be worked out',
  bands: ['weak', 'fair', 'good', 'strong'],
  ranges: { below: '{name} below {bound}', from: '{name} from {bound}' },
}

const wordsIn = bilingual(DUTCH, ENGLISH)

/** A form of legitimacy, or the index, inside a sentence. */
export function formName(form: Column, language: Language): string {
  return wordsIn(language).forms[form]
}

/** A status in a few words, as it stands in a cell. */
export function statusName(status: CellStatus, language: Language): string {
  return wordsIn(language).statuses[status]
}

/** What is said of a hidden figure: one thing, whether it was too small or would give others away. */
export function hiddenText(language: Language): string {
  return `${statusName('suppressed', language)}: ${hiddenReason(language)}`
}

/** Why, without saying which of the two. */
export function hiddenReason(language: Language): string {
  return wordsIn(language).hidden
}

/** The names of the bands, lowest first. */
export function bandNames(language: Language): BandNames {
  return wordsIn(language).bands
}

/** The band that a score lies in. @param bands lower bounds of fair, good, strong */
export function bandName(score: number, bands: readonly number[], language: Language): string {
  return wordsIn(language).bands[bands.filter((bound) => score >= bound).length] ?? ''
}

/** What the bands are called and where each lies, lowest first: `zwak onder 50`, `redelijk vanaf 50`, … */
export function bandRanges(bands: readonly number[], language: Language): string[] {
  const { below, from } = wordsIn(language).ranges
  return bandNames(language).map((name, at) =>
    fill(at === 0 ? below : from, { name, bound: bands[Math.max(0, at - 1)] ?? '' }),
  )
}

/** Where bands begin and what they are called from there: `50 redelijk, 65 goed, 80 sterk`. */
export function boundsText(bands: readonly number[], language: Language): string {
  const names = bandNames(language)
  return bands.map((bound, at) => `${bound} ${names[at + 1] ?? ''}`).join(', ')
}
