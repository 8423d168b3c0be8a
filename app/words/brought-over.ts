import type { BroughtOver } from '#app/domain/disclosure/brought-over'
import { bilingual, type Language } from './language'

const DUTCH = {
  made: 'De cijfers zijn opnieuw berekend volgens methode 2.',
  all: (shown: number) => `Alle ${shown} cijfers die te zien waren, zijn te zien gebleven.`,
  some: (shown: number, withdrawn: number) =>
    `Van de ${shown} cijfers die te zien waren, zijn er ${withdrawn} niet meer te zien:`,
  fewPersons: (count: number) =>
    `${count} omdat ze op minder dan vijf verschillende personen rusten`,
  derivable: (count: number) =>
    `${count} omdat er met andere cijfers samen uit af te leiden was wat iemand antwoordde`,
}

const ENGLISH: typeof DUTCH = {
  made: 'The figures were computed anew by method 2.',
  all: (shown) => `All ${shown} figures that were on show have stayed.`,
  some: (shown, withdrawn) =>
    `Of the ${shown} figures that were on show, ${withdrawn} are not any more:`,
  fewPersons: (count) => `${count} since they rest on fewer than five different persons`,
  derivable: (count) =>
    `${count} since, with other figures together, somebody’s answer could be worked out from them`,
}

const wordsIn = bilingual(DUTCH, ENGLISH)

/** What bringing a database over to this method did to what was on show, and why. */
export function broughtOverText(
  { shown, fewPersons, derivable }: BroughtOver,
  language: Language,
): string {
  const words = wordsIn(language)
  const withdrawn = fewPersons + derivable
  if (withdrawn === 0) return `${words.made} ${words.all(shown)}`
  const reasons = [
    ...(fewPersons > 0 ? [words.fewPersons(fewPersons)] : []),
    ...(derivable > 0 ? [words.derivable(derivable)] : []),
  ]
  return `${words.made} ${words.some(shown, withdrawn)} ${reasons.join('; ')}.`
}
