import type { CellStatus } from '#app/domain/report/columns'
import { bilingual, type Language } from './language'
import { hiddenText, statusName } from './terms'

const DUTCH = {
  waiting: 'nieuwe antwoorden wachten',
  meaning:
    'dit is het eerder getoonde cijfer; het nieuwe verschijnt zodra het ernaast kan staan zonder dat af te leiden is wat iemand antwoordde',
}

const ENGLISH: typeof DUTCH = {
  waiting: 'new answers are waiting',
  meaning:
    'this is the figure shown before; the new one appears as soon as it can stand beside it without anybody’s answers being worked out',
}

const wordsIn = bilingual(DUTCH, ENGLISH)

/** A status as a table has it, with it whether newer answers wait; of what is hidden in full. */
export function statusText(status: CellStatus, waiting: boolean, language: Language): string {
  const name = status === 'suppressed' ? hiddenText(language) : statusName(status, language)
  return waiting ? `${name}; ${waitingText(language)}` : name
}

/** Beside a score of an earlier edition. */
export function waitingText(language: Language): string {
  return wordsIn(language).waiting
}

/** What it means that new answers wait, without full stop. */
export function waitingMeaning(language: Language): string {
  const { waiting, meaning } = wordsIn(language)
  return `${waiting}: ${meaning}`
}
