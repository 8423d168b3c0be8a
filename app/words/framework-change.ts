import type { FrameworkDifference, FrameworkPart } from '#app/domain/framework/changes'
import type { JobFailure } from '#app/domain/uploads/job'
import { fill } from './fill'
import { bilingual, type Language } from './language'
import { failureText } from './upload-refusals'

const DUTCH = {
  title: 'Wijzigen',
  how: 'Bewaar dit raamwerk als JSON, pas het aan en lees het hier in. Eerst ziet u wat er anders wordt; daarna beslist u. Thema’s, vragen, acties, banden en grenzen van wat eerst gezegd wordt mogen binnen deze versie anders; al het andere krijgt een nieuw versienummer.',
  file: 'Aangepast raamwerk (JSON)',
  try: 'Laat zien wat er verandert',
  takesTime: 'Bij een nieuwe versie worden alle scores opnieuw berekend; dat kan even duren.',
  trying: 'Nu wordt bepaald welke scores veranderen. Er verandert nog niets.',
  taking: 'Het raamwerk wordt ingevoerd: alle scores worden opnieuw bepaald.',
  tooLarge: 'Het bestand is te groot: een raamwerk heeft hoogstens {megabytes} MB.',
  preview: 'Raamwerk {version}: er is nog niets veranderd',
  parts: 'Anders dan nu: {parts}.',
  same: 'Dit is het raamwerk dat nu geldt.',
  noneMoves: 'Geen enkele score verandert.',
  moves: 'Scores die veranderen: {scores} (regio’s: {regions}, kwartalen: {periods}).',
  untold: 'Waarin ze veranderen wordt pas getoond als het geldt.',
  take: 'Raamwerk {version} invoeren',
  keep: 'Niet doen',
  form: 'Vorm',
  count: 'Scores die veranderen',
  problem: 'Dit raamwerk is niet ingevoerd',
  taken: 'Dit raamwerk geldt nu.',
  none: 'Kies een bestand met inhoud.',
  refusals: {
    framework_changed:
      'Versie {version} bestaat al met andere inhoud ({parts}), en scores zijn ermee gemaakt. Geef het een nieuw versienummer.',
    framework_answers_differ:
      'Versie {version} heeft andere stellingen, een andere antwoordschaal of andere groepen. De bewaarde antwoorden zouden iets anders gaan betekenen; dat kan nog niet.',
  },
  names: {
    answerScale: 'antwoordschaal',
    items: 'stellingen',
    groups: 'groepen',
    themes: 'thema’s',
    discussion: 'vragen en acties',
    recordWeight: 'gewicht van de afspraken',
    minimumAnswered: 'hoeveel iemand moet beantwoorden',
    coverage: 'wanneer genoeg gehoord is',
    variance: 'hoe de marge wordt berekend',
    comparison: 'wanneer er vergeleken wordt',
    statements: 'wat eerst gezegd wordt',
    cooperation: 'hoe samenwerkingen worden beoordeeld',
    record: 'wanneer afspraken tellen',
    indexFloor: 'laagste waarde in de index',
    bands: 'banden',
  } satisfies Record<FrameworkPart, string>,
}

const ENGLISH: typeof DUTCH = {
  title: 'Change it',
  how: 'Keep this framework as JSON, edit it and hand it in here. You first see what becomes different; then you decide. Themes, questions, actions, bands and cuts of what is said first may change within this version; anything else takes a new version.',
  file: 'Edited framework (JSON)',
  try: 'Show what changes',
  takesTime: 'With a new version all scores are made anew, which may take a while.',
  trying: 'Now it is worked out which scores change. Nothing changes yet.',
  taking: 'The framework is being put in force: all scores are made anew.',
  tooLarge: 'The file is too large: a framework has at most {megabytes} MB.',
  preview: 'Framework {version}: nothing has changed yet',
  parts: 'Other than now: {parts}.',
  same: 'This is the framework that is in force.',
  noneMoves: 'No score changes.',
  moves: 'Scores that change: {scores} (regions: {regions}, quarters: {periods}).',
  untold: 'To what is shown once it is in force.',
  take: 'Put framework {version} in force',
  keep: 'Leave it',
  form: 'Form',
  count: 'Scores that change',
  problem: 'This framework was not put in force',
  taken: 'This framework is now in force.',
  none: 'Choose a file that is not empty.',
  refusals: {
    framework_changed:
      'Version {version} exists with another content ({parts}), and scores were made with it. Give it a new version.',
    framework_answers_differ:
      'Version {version} has other statements, another answer scale or other groups. Stored answers would come to mean something else; that cannot be done yet.',
  },
  names: {
    answerScale: 'answer scale',
    items: 'statements',
    groups: 'groups',
    themes: 'themes',
    discussion: 'questions and actions',
    recordWeight: 'weight of the agreements',
    minimumAnswered: 'how much one has to answer',
    coverage: 'when enough were heard',
    variance: 'how the margin is made',
    comparison: 'when scores are compared',
    statements: 'what is said first',
    cooperation: 'how cooperations are judged',
    record: 'when agreements count',
    indexFloor: 'lowest value in the index',
    bands: 'bands',
  },
}

export const changeWords = bilingual(DUTCH, ENGLISH)

/** Parts of a framework by their names, in one line. */
export function partNames(parts: readonly FrameworkPart[], language: Language): string {
  return parts.map((part) => changeWords(language).names[part]).join(', ')
}

/** How a version differs from another, in one line: `stellingen (P4), banden`. */
export function differenceText(
  { parts, statements }: FrameworkDifference,
  language: Language,
): string {
  const { names } = changeWords(language)
  const told = parts.map((part) =>
    part === 'items' && statements.length > 0
      ? `${names[part]} (${statements.join(', ')})`
      : names[part],
  )
  return told.join(', ')
}

type Refused = keyof typeof DUTCH.refusals

/** Whether a code tells why a framework that can be read was not taken. */
export function isFrameworkRefusal(code: string): code is Refused {
  return code in DUTCH.refusals
}

/** Why a framework was not taken; what is not about the framework as for any file. */
export function frameworkRefusalText({ code, params }: JobFailure, language: Language): string {
  const { refusals, names } = changeWords(language)
  if (!isFrameworkRefusal(code)) return failureText({ code, params }, language)
  const nameOf = (part: string) => (names as Readonly<Record<string, string>>)[part] ?? part
  const parts = String(params.parts ?? '').split(', ')
  return fill(refusals[code], { ...params, parts: parts.map(nameOf).join(', ') })
}
