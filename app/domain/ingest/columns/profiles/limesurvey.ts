import type { SourceProfile } from './profile'

/** The day in submitdate where a survey keeps no dates: sent in, nobody knows when. */
export const UNSTAMPED_TEXT =
  /^(?:1980([-/.])0?1\1 ?0?1|0?1[-/. ]+(?:0?1|jan[a-z]*)[-/. ]+(?:19)?80|19800101|29221(?:[.,]\d+)?)(?=$|[T\s])/i

const SUBMITTED = [
  ...['submitdate', 'Date submitted', 'Datum ingestuurd', 'Datum verzonden', 'Datum ingezonden'],
  ...['Datum van inzending', 'Datum inzending', 'Datum ingediend', 'Verzenddatum'],
  ...['Inzenddatum', 'Inzendingsdatum', 'Datum verstuurd', 'Ingestuurd op', 'Ingediend op'],
  ...['Datum Abgeschickt', 'Date de soumission'],
]

/**
 * LimeSurvey, in any of its four styles of headings. A response's id is none of a respondent, because
 * every survey begins at 1; a token is.
 */
export const LIMESURVEY: SourceProfile = {
  format: 'limesurvey',
  // Somebody may have put our own words over the others
  signature: [[...SUBMITTED, 'lastpage']],
  completed: SUBMITTED,
  respondent: ['token', 'Access code', 'Toegangscode'],
  number: ['id', 'Response ID', 'Antwoord ID', 'Antwort ID', 'ID de la réponse'],
  leftOut: [{ headings: SUBMITTED, code: 'responses_not_submitted', isOut: (text) => text === '' }],
  own: [
    ...['lastpage', 'Last page', 'Laatste pagina', 'Letzte Seite', 'Dernière page'],
    ...['startlanguage', 'Start language', 'Starttaal', 'Begintaal', 'Start-Sprache'],
    ...['Langue de départ', 'seed', 'Zufallsstartwert'],
    ...['startdate', 'Date started', 'Startdatum', 'Datum gestart', 'Datum gestartet'],
    ...['datestamp', 'Date last action', 'Datum laatste actie'],
    ...['refurl', 'Referrer URL', 'interviewtime', 'Total time', 'Totale tijd'],
  ],
  ownPattern: /^(group|question) ?time(\d+|:)|\]time$/i,
  guard: /^'(?==)/,
}

/** `In hoeverre ben..  [Wensen van huur.. ]` */
const ABBREVIATED = /\.\.[ _]*\]?\s*$/
const MINIMUM_ABBREVIATED = 3

/** A heading as an example, where LimeSurvey was told to abbreviate them; else null. */
export function abbreviatedHeading(header: readonly string[]): string | null {
  const found = header.filter((heading) => ABBREVIATED.test(heading))
  return found.length >= MINIMUM_ABBREVIATED ? (found[0] ?? null) : null
}
