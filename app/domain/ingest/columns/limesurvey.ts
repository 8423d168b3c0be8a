import { dayOf } from '../../calendar/day'
import { wordKey } from '../text/text-key'

/**
 * CSV exports of LimeSurvey. Headings are question codes (`submitdate`, `G1Q1[I1]`), codes with the
 * question behind them (`G1Q1[I1]. Wensen van …`, `id. Response ID`), or for its own columns the name
 * alone (`Date submitted`). Read as canonical headings, so that everything else is as in any survey.
 */

/** When the respondent sent the survey in; blank where he did not. */
export const SUBMITTED_COLUMN = 'submitdate'

/** The day in submitdate where a survey keeps no dates: sent in, nobody knows when. */
export const UNSTAMPED = dayOf(1980, 1, 1)

const SUBMITTED_WORDS = new Set(
  [SUBMITTED_COLUMN, 'Date submitted', 'Datum ingestuurd', 'Datum verzonden'].map(wordKey),
)

const RESPONSE_NUMBER = new Set(['id', 'Response ID', 'Antwoord ID'].map(wordKey))

/** LimeSurvey's own columns that say nothing about the answers. */
const OWN_COLUMNS = new Set(
  [
    ...['lastpage', 'Last page', 'Laatste pagina'],
    ...['startlanguage', 'Start language', 'Starttaal', 'Begintaal', 'seed'],
    ...['startdate', 'Date started', 'Startdatum', 'Datum gestart'],
    ...['datestamp', 'Date last action', 'Datum laatste actie'],
    ...['ipaddr', 'IP address', 'IP-adres', 'refurl', 'Referrer URL'],
    ...['interviewtime', 'Total time', 'Totale tijd'],
  ].map(wordKey),
)

const TIMING = /^(group|question)time\d+/

/** `G1Q1[I1]. Wensen van …` → code G1Q1, part I1. A mark ends the code only before a space. */
const HEADING = /^\s*([A-Za-z]\w*)\s*(?:\[([^\]]*)\])?(?:[.:|–-]\s.*)?$/s
/** `In hoeverre bent u het eens met … [Wensen van …]`: the question's text, then the statement's. */
const TEXT_HEADING = /^[^[]*\s[^[]*\[([^\]]*)\]\s*$/s
/** `In hoeverre ben..  [Wensen van huur.. ]` */
const ABBREVIATED = /\.\. ?\]?\s*$/
const MINIMUM_ABBREVIATED = 3

/** Whether the header is LimeSurvey's: nobody else has a column submitdate. */
export function isLimeSurvey(header: readonly string[]): boolean {
  return header.some((heading) => canonicalHeading(heading) === SUBMITTED_COLUMN)
}

/** The number of a response within its survey: every survey begins at 1, so it tells no people apart. */
export function isResponseNumber(heading: string): boolean {
  return RESPONSE_NUMBER.has(wordKey(heading.replace(/\.\s.*$/s, '')))
}

/** A heading as an example, where LimeSurvey was told to abbreviate them; else null. */
export function abbreviatedHeading(header: readonly string[]): string | null {
  const found = header.filter((heading) => ABBREVIATED.test(heading))
  return found.length >= MINIMUM_ABBREVIATED ? (found[0] ?? null) : null
}

/** `SI_I1`, as the codes of the expression manager are written: its last part, where that is an item. */
export function itemOfCode(heading: string, isItem: (code: string) => boolean): string | null {
  const part = /^\s*[A-Za-z]\w*_([A-Za-z0-9]+)\s*(?:[.:|–-]\s.*)?$/s.exec(heading)?.[1]
  return part !== undefined && isItem(part) ? part : null
}

/**
 * The heading in our own words: the subquestion's code, else the question's; `submitdate`; '' for what
 * is LimeSurvey's own. A token is what tells a respondent from another; a response's id is not, because
 * every survey begins at 1.
 */
export function canonicalHeading(heading: string): string {
  const match = HEADING.exec(heading)
  const code = match?.[1] ?? heading
  const part = match === null ? TEXT_HEADING.exec(heading)?.[1] : match[2]
  for (const name of [heading, code]) {
    const key = wordKey(name)
    if (SUBMITTED_WORDS.has(key)) return SUBMITTED_COLUMN
    if (OWN_COLUMNS.has(key) || RESPONSE_NUMBER.has(key) || TIMING.test(key)) return ''
    if (key === 'token' || key === wordKey('Toegangscode')) return 'respondent_id'
  }
  // `belanghouder[other]` and `…[comment]` hold free text beside the choice
  return part === undefined || /^(other|comment)$/i.test(part) ? (part ? heading : code) : part
}
