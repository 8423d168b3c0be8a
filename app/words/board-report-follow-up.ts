import type { Day } from '#app/domain/calendar/day'
import type { EditionLoop } from '#app/domain/edition/edition'
import type { BoardFollowUp } from '#app/domain/report/board-report-follow-up'
import { formatDay } from './dates'
import { fill } from './fill'
import { followupWords } from './followup'
import { bilingual, type Language } from './language'
import { inSentence } from './phrase'

const DUTCH = {
  name: 'Besluiten van vorig kwartaal',
  kicker: ' · wat in {quarter} is gehoord, en wat ermee is gedaan',
  all: 'Alle {heard} verwachtingen uit {quarter} zijn beantwoord',
  one: '{region} beantwoordde {answered} van {of} verwachtingen',
  worst:
    '{region} beantwoordde {answered} van {of} verwachtingen, de andere regio’s {others} van {ofOthers}',
  columns: {
    heard: 'Gehoord in {quarter}',
    decided: 'Besloten',
    action: 'Actie, wie, wanneer',
    status: 'Stand',
  },
  done: 'gedaan {day}',
  due: 'vóór {day}',
  told: 'verteld {day}',
  untold: 'niet verteld',
  listed: '{shown} van {heard}, stil eerst; alle staan in Opvolging.',
  of: '{answered} van {of}',
  why: 'Waarom dit telt',
  counts:
    'Wie op tijd beslist en terugkoppelt, ziet dat terug in feedback van het kwartaal waarin de dagen om te antwoorden om zijn. Ook “nee, omdat” is een antwoord.',
}

const ENGLISH: typeof DUTCH = {
  name: 'Decisions of the previous quarter',
  kicker: ' · what was heard in {quarter}, and what was done with it',
  all: 'All {heard} expectations of {quarter} were answered',
  one: '{region} answered {answered} of {of} expectations',
  worst:
    '{region} answered {answered} of {of} expectations, the other regions {others} of {ofOthers}',
  columns: {
    heard: 'Heard in {quarter}',
    decided: 'Decided',
    action: 'Action, who, when',
    status: 'Standing',
  },
  done: 'done {day}',
  due: 'by {day}',
  told: 'told {day}',
  untold: 'not told',
  listed: '{shown} of {heard}, silent first; all of them are in the follow-up.',
  of: '{answered} of {of}',
  why: 'Why this counts',
  counts:
    'Whoever decides and tells back in time sees it in feedback of the quarter in which the days to answer are over. “No, because” is an answer as well.',
}

export const boardFollowUpWords = bilingual(DUTCH, ENGLISH)

/** Who answered least and how the others did; without full stop. */
export function boardFollowUpTitle(
  { quarter, heard, regions }: Pick<BoardFollowUp, 'quarter' | 'heard' | 'regions'>,
  language: Language,
): string {
  const words = boardFollowUpWords(language)
  const answered = regions.reduce((sum, each) => sum + each.answered, 0)
  const [worst, ...others] = regions
  if (worst === undefined || answered === heard) return fill(words.all, { heard, quarter })
  const of = worst.squares.length
  return fill(others.length === 0 ? words.one : words.worst, {
    ...{ region: worst.region, answered: worst.answered, of },
    ...{ others: answered - worst.answered, ofOthers: heard - of },
  })
}

/** From whom, and when: `Plassenland · huurders · 14 mei`. */
export function heardFromText(
  { region, heardFrom, heardOn }: EditionLoop,
  groups: BoardFollowUp['groups'],
  language: Language,
): string {
  const names = heardFrom.map((code) => inSentence(groups.get(code)?.[language] ?? code))
  return [region, ...names, dayText(heardOn, language)].join(' · ')
}

/** `deels, 2 juli: alleen 2027`. */
export function decisionText(
  { decision, decidedOn, reason }: EditionLoop,
  language: Language,
): string {
  const word = followupWords(language).decisions[decision]
  const told = [word, ...(decidedOn === null ? [] : [dayText(decidedOn, language)])].join(', ')
  return reason === null || decision === 'yes' ? told : `${told}: ${reason}`
}

/** What was promised, by whom, and whether it was done and told; a dash where nothing was. */
export function actionText(
  { action, owner, due, doneOn, toldBackOn, decision }: EditionLoop,
  language: Language,
): string {
  const words = boardFollowUpWords(language)
  const on = (sentence: string, day: Day) => fill(sentence, { day: dayText(day, language) })
  const parts = [
    ...(action === null ? [] : [action]),
    ...(owner === null ? [] : [owner]),
    ...(doneOn === null ? (due === null ? [] : [on(words.due, due)]) : [on(words.done, doneOn)]),
    ...(toldBackOn === null
      ? decision === 'open'
        ? []
        : [words.untold]
      : [on(words.told, toldBackOn)]),
  ]
  return parts.length === 0 ? '–' : parts.join(' · ')
}

/** Without its year, which stands above: `14 mei`. */
function dayText(day: Day, language: Language): string {
  return formatDay(day, language).replace(/ \d+$/, '')
}
