import type { StandingCheck } from '#app/domain/report/decision-row'
import { formatDay } from './dates'
import { fill } from './fill'
import { bilingual, type Language } from './language'

const DUTCH = {
  input: 'Input: kon iemand sturen?',
  process: 'Proces: was het op tijd en open?',
  names: {
    council_could_steer: 'Een gemeenteraad kon sturen',
    tenants_could_steer: 'Een huurdersorganisatie kon sturen',
    windows_announced: 'Elk venster aangekondigd voordat het openging',
    information_in_time: 'Informatie op tijd openbaar vóór sluiting',
    weighing_published: 'Weging op tijd gepubliceerd na het besluit',
  },
  states: {
    met: 'gehaald',
    on_course: 'gehaald als het gaat zoals gepland',
    open: 'nog niet te zeggen',
    at_risk: 'dreigt te missen',
    missed: 'gemist',
    unknown: 'onbekend',
    not_applicable: 'niet van toepassing',
  },
  open: 'Kan tot en met {day}.',
  remedies: {
    council_could_steer: 'Gehaald als een venster uiterlijk {day} opengaat en voor die tijd sluit.',
    windows_announced: 'Gehaald als het uiterlijk {day} is aangekondigd.',
    information_in_time: 'Gehaald als ze uiterlijk {day} openbaar is.',
    weighing_published: 'Gehaald als ze uiterlijk {day} gepubliceerd is.',
  },
}

const ENGLISH: typeof DUTCH = {
  input: 'Input: could anybody steer?',
  process: 'Process: was it in time and open?',
  names: {
    council_could_steer: 'A council could steer',
    tenants_could_steer: 'A tenants’ organisation could steer',
    windows_announced: 'Every window announced before it opened',
    information_in_time: 'Information public in time before closing',
    weighing_published: 'Weighing published in time after the decision',
  },
  states: {
    met: 'met',
    on_course: 'met if it goes as planned',
    open: 'cannot be told yet',
    at_risk: 'about to be missed',
    missed: 'missed',
    unknown: 'unknown',
    not_applicable: 'does not apply',
  },
  open: 'Possible up to and including {day}.',
  remedies: {
    council_could_steer: 'Met if a window opens by {day} and closes in time.',
    windows_announced: 'Met if it is announced by {day}.',
    information_in_time: 'Met if it is public by {day}.',
    weighing_published: 'Met if it is published by {day}.',
  },
}

export const decisionCheckWords = bilingual(DUTCH, ENGLISH)

/** Name and state of a check, and by when it can still be met. */
export function standingText(
  { name, state, by }: StandingCheck,
  language: Language,
): { readonly name: string; readonly state: string; readonly until: string | null } {
  const words = decisionCheckWords(language)
  const key = name as keyof typeof words.names
  const remedy = key === 'tenants_could_steer' ? 'council_could_steer' : key
  const sentence =
    state === 'at_risk' ? words.remedies[remedy] : state === 'open' ? words.open : null
  const until =
    by === null || sentence === null ? null : fill(sentence, { day: formatDay(by, language) })
  return { name: words.names[key], state: words.states[state], until }
}
