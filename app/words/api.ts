import { bilingual, type Language } from './language'
const DUTCH = {
  titles: {
    unknown: 'Er is een geldig token of een sessie nodig.',
    refused: 'Deze rol mag dit niet lezen.',
    too_many: 'Te veel verzoeken.',
    parameters: 'Er klopt iets niet aan de parameters.',
    not_acceptable: 'Deze soort bestand is er niet.',
  },
  advice: {
    unknown:
      'Stuur de kop Authorization: Bearer mee met een token dat nog werkt. Een beheerder maakt er een onder Tokens.',
    refused: 'Vraag een beheerder wie dit wel mag.',
    too_many: 'Wacht zo veel seconden als Retry-After zegt en probeer het dan opnieuw.',
    parameters: 'Verbeter wat onder errors staat. /api/v1/openapi.json beschrijft alle parameters.',
    not_acceptable: 'Vraag met Accept om application/json of text/csv.',
  },
  parameters: {
    unknown: 'Deze parameter bestaat niet.',
    repeated: 'Geef deze parameter één keer.',
    invalid: 'Deze waarde is hier niet mogelijk.',
    reversed: 'Dit kwartaal ligt vóór het eerste (from).',
  },
  tokens: {
    intro:
      'Met een token leest een ander programma de scores, precies zoals ze hier te zien zijn. Het kan niets veranderen.',
    createTitle: 'Een token maken',
    createIntro: 'Maak voor elk programma een eigen token. Dan kunt u er één intrekken.',
    name: 'Waarvoor',
    nameHint: 'Bijvoorbeeld de naam van het programma.',
    role: 'Rol',
    lastDay: 'Werkt tot en met',
    lastDayHint: 'Hoogstens een jaar vooruit; de dag eindigt om middernacht UTC.',
    create: 'Token maken',
    newTitle: (name: string) => `Token voor ${name}`,
    newAdvice: (day: string) =>
      `Bewaar dit token nu op een veilige plek: het wordt hierna niet meer getoond. Het werkt tot en met ${day}.`,
    token: 'Token',
    tokens: (count: number) =>
      count === 0 ? 'Nog geen tokens' : count === 1 ? '1 token' : `${count} tokens`,
    columns: {
      name: 'Waarvoor',
      role: 'Rol',
      made: 'Gemaakt',
      until: 'Tot en met',
      used: 'Laatst gebruikt',
      state: 'Stand',
    },
    madeBy: (day: string, email: string) => `${day} door ${email}`,
    neverUsed: 'nooit',
    states: { works: 'werkt', ended: 'afgelopen', revoked: 'ingetrokken' },
    revoke: 'Intrekken',
    /** Follows the text of a button, for those who hear it. */
    forWhat: (name: string) => `: ${name}`,
  },
}

const ENGLISH: typeof DUTCH = {
  titles: {
    unknown: 'A valid token or a session is needed.',
    refused: 'This role may not read this.',
    too_many: 'Too many requests.',
    parameters: 'Something is wrong with the parameters.',
    not_acceptable: 'There is no such kind of file.',
  },
  advice: {
    unknown:
      'Send the header Authorization: Bearer with a token that still works. An administrator makes one under Tokens.',
    refused: 'Ask an administrator who may.',
    too_many: 'Wait for as many seconds as Retry-After says, then try again.',
    parameters: 'Mend what stands under errors. /api/v1/openapi.json describes all parameters.',
    not_acceptable: 'Ask with Accept for application/json or text/csv.',
  },
  parameters: {
    unknown: 'There is no such parameter.',
    repeated: 'Give this parameter once.',
    invalid: 'This value is not possible here.',
    reversed: 'This quarter lies before the first one (from).',
  },
  tokens: {
    intro:
      'With a token another program reads the scores, exactly as they are shown here. It cannot change anything.',
    createTitle: 'Make a token',
    createIntro: 'Make a token of its own for every program. Then you can revoke one of them.',
    name: 'What for',
    nameHint: 'The name of the program, for example.',
    role: 'Role',
    lastDay: 'Works until',
    lastDayHint: 'This day included, a year ahead at most; the day ends at midnight UTC.',
    create: 'Make token',
    newTitle: (name) => `Token for ${name}`,
    newAdvice: (day) =>
      `Keep this token in a safe place now: it is not shown again. It works until ${day}, that day included.`,
    token: 'Token',
    tokens: (count) =>
      count === 0 ? 'No tokens yet' : count === 1 ? '1 token' : `${count} tokens`,
    columns: {
      name: 'What for',
      role: 'Role',
      made: 'Made',
      until: 'Until',
      used: 'Last used',
      state: 'State',
    },
    madeBy: (day, email) => `${day} by ${email}`,
    neverUsed: 'never',
    states: { works: 'works', ended: 'ended', revoked: 'revoked' },
    revoke: 'Revoke',
    forWhat: (name) => `: ${name}`,
  },
}

const wordsIn = bilingual(DUTCH, ENGLISH)

/** What a program, or who reads its log, is told: what happened and what to do. */
export function problemText(code: keyof typeof DUTCH.titles, language: Language) {
  return { title: wordsIn(language).titles[code], detail: wordsIn(language).advice[code] }
}

export function parameterText(code: keyof typeof DUTCH.parameters, language: Language): string {
  return wordsIn(language).parameters[code]
}

export function tokenWords(language: Language) {
  return wordsIn(language).tokens
}
