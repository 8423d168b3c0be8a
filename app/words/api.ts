import type { Language } from './language'

type InBoth = Readonly<Record<Language, string>>
type ProblemName = 'unknown' | 'refused' | 'too_many' | 'parameters' | 'not_acceptable'
type ParameterProblem = 'unknown' | 'repeated' | 'invalid' | 'reversed'

const TITLES: Readonly<Record<ProblemName, InBoth>> = {
  unknown: {
    nl: 'Er is een geldig token of een sessie nodig.',
    en: 'A valid token or a session is needed.',
  },
  refused: { nl: 'Deze rol mag dit niet lezen.', en: 'This role may not read this.' },
  too_many: { nl: 'Te veel verzoeken.', en: 'Too many requests.' },
  parameters: {
    nl: 'Er klopt iets niet aan de parameters.',
    en: 'Something is wrong with the parameters.',
  },
  not_acceptable: {
    nl: 'Deze soort bestand is er niet.',
    en: 'There is no such kind of file.',
  },
}

const ADVICE: Readonly<Record<ProblemName, InBoth>> = {
  unknown: {
    nl: 'Stuur de kop Authorization: Bearer mee met een token dat nog werkt. Een beheerder maakt er een onder Tokens.',
    en: 'Send the header Authorization: Bearer with a token that still works. An administrator makes one under Tokens.',
  },
  refused: {
    nl: 'Vraag een beheerder wie dit wel mag.',
    en: 'Ask an administrator who may.',
  },
  too_many: {
    nl: 'Wacht zo veel seconden als Retry-After zegt en probeer het dan opnieuw.',
    en: 'Wait for as many seconds as Retry-After says, then try again.',
  },
  parameters: {
    nl: 'Verbeter wat onder errors staat. /api/v1/openapi.json beschrijft alle parameters.',
    en: 'Mend what stands under errors. /api/v1/openapi.json describes all parameters.',
  },
  not_acceptable: {
    nl: 'Vraag met Accept om application/json of text/csv.',
    en: 'Ask with Accept for application/json or text/csv.',
  },
}

const PARAMETERS: Readonly<Record<ParameterProblem, InBoth>> = {
  unknown: { nl: 'Deze parameter bestaat niet.', en: 'There is no such parameter.' },
  repeated: { nl: 'Geef deze parameter één keer.', en: 'Give this parameter once.' },
  invalid: { nl: 'Deze waarde is hier niet mogelijk.', en: 'This value is not possible here.' },
  reversed: {
    nl: 'Dit kwartaal ligt vóór het eerste (from).',
    en: 'This quarter lies before the first one (from).',
  },
}

/** What a program, or who reads its log, is told: what happened and what to do. */
export function problemText(code: ProblemName, language: Language) {
  return { title: TITLES[code][language], detail: ADVICE[code][language] }
}

export function parameterText(code: ParameterProblem, language: Language): string {
  return PARAMETERS[code][language]
}

/** What the page says on which an administrator manages tokens. */
export interface TokenWords {
  readonly intro: string
  readonly createTitle: string
  readonly createIntro: string
  readonly name: string
  readonly nameHint: string
  readonly role: string
  readonly lastDay: string
  readonly lastDayHint: string
  readonly create: string
  readonly newTitle: (name: string) => string
  readonly newAdvice: (day: string) => string
  readonly token: string
  readonly tokens: (count: number) => string
  readonly columns: Readonly<Record<'name' | 'role' | 'made' | 'until' | 'used' | 'state', string>>
  readonly madeBy: (day: string, email: string) => string
  readonly neverUsed: string
  readonly states: Readonly<Record<'works' | 'ended' | 'revoked', string>>
  readonly revoke: string
  /** Follows the text of a button, for those who hear it. */
  readonly forWhat: (name: string) => string
}

const WORDS: Readonly<Record<Language, TokenWords>> = {
  nl: {
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
    newTitle: (name) => `Token voor ${name}`,
    newAdvice: (day) =>
      `Bewaar dit token nu op een veilige plek: het wordt hierna niet meer getoond. Het werkt tot en met ${day}.`,
    token: 'Token',
    tokens: (count) =>
      count === 0 ? 'Nog geen tokens' : count === 1 ? '1 token' : `${count} tokens`,
    columns: {
      name: 'Waarvoor',
      role: 'Rol',
      made: 'Gemaakt',
      until: 'Tot en met',
      used: 'Laatst gebruikt',
      state: 'Stand',
    },
    madeBy: (day, email) => `${day} door ${email}`,
    neverUsed: 'nooit',
    states: { works: 'werkt', ended: 'afgelopen', revoked: 'ingetrokken' },
    revoke: 'Intrekken',
    forWhat: (name) => `: ${name}`,
  },
  en: {
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

export function tokenWords(language: Language): TokenWords {
  return WORDS[language]
}
