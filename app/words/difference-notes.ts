import type { ReferredDifference } from '#app/domain/report/shown-difference'
import { basisNames } from './difference-basis'
import { fill } from './fill'
import { reasonsText } from './incomparable'
import { bilingual, type Language } from './language'
import { capitalised } from './phrase'

const DUTCH = {
  incomparable: 'Niet te vergelijken: {reasons}',
  untested: 'Te weinig antwoorden om te toetsen',
}

const ENGLISH: typeof DUTCH = {
  incomparable: 'Cannot be compared: {reasons}',
  untested: 'Too few answers to test',
}

const wordsIn = bilingual(DUTCH, ENGLISH)

/** Below a table of differences, without full stop: why there is none, or what it is of; null for a plain one. */
export function differenceNote({ shown }: ReferredDifference, language: Language): string | null {
  const words = wordsIn(language)
  switch (shown.outcome) {
    case 'incomparable':
      return fill(words.incomparable, { reasons: reasonsText(shown.reasons, language) })
    case 'untested':
      return words.untested
    default:
      return shown.basis === null ? null : capitalised(basisNames(shown.basis, language))
  }
}

/** Notes in the order in which they are first needed, each said once. */
export class NumberedNotes {
  readonly #notes: string[] = []

  /** The number of a note, from 1; null for none. */
  numberOf(note: string | null): number | null {
    if (note === null) return null
    if (!this.#notes.includes(note)) this.#notes.push(note)
    return this.#notes.indexOf(note) + 1
  }

  get all(): readonly string[] {
    return this.#notes
  }
}
