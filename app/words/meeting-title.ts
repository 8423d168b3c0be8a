import type { Meeting, MeetingScreen } from '#app/domain/report/meeting-model'
import { boardFollowUpTitle } from './board-report-follow-up'
import { bottlenecksTitle } from './bottlenecks'
import { fill } from './fill'
import { bilingual, type Language } from './language'
import { overviewHeadline } from './overview-headline'
import { capitalised } from './phrase'
import { shortName } from './short-name'
import {
  meanwhileText,
  regionStatement,
  statementClause,
  statementDeck,
  statementOfRegion,
} from './statements'

const DUTCH = {
  opening: 'Opening',
  decisions: 'Vorige besluiten',
  bottlenecks: 'Knelpunten',
  closing: 'Rondvraag',
  nothingHeard: 'In het kwartaal vóór {quarter} is niets gehoord',
  closingTitle: 'Wat is er over {quarter} nog niet gezegd?',
  indexStill: 'De index veranderde niet aantoonbaar.',
  questions: {
    opening: ['Herkennen we dit, en wat verraste?'],
    decisions: ['Wat hoorden we vorige keer, en wat hebben we ermee gedaan?'],
    bottlenecks: [
      'Welk belang remt hier, en wie kan dat loslaten?',
      'Welke afspraak veranderen we zodat dit niet terugkomt?',
    ],
    closing: [
      'Wat is er niet gezegd dat wel gezegd moet worden?',
      'Wie vertelt terug wat hier is besloten, en aan wie?',
    ],
  },
}

const ENGLISH: typeof DUTCH = {
  opening: 'Opening',
  decisions: 'Earlier decisions',
  bottlenecks: 'Bottlenecks',
  closing: 'Closing round',
  nothingHeard: 'Nothing was heard in the quarter before {quarter}',
  closingTitle: 'What has not been said about {quarter} yet?',
  indexStill: 'The index did not demonstrably change.',
  questions: {
    opening: ['Do we recognise this, and what surprised us?'],
    decisions: ['What did we hear last time, and what did we do with it?'],
    bottlenecks: [
      'Which interest blocks here, and who can let go of it?',
      'Which agreement do we change so that this does not come back?',
    ],
    closing: [
      'What has not been said that should be?',
      'Who tells back what was decided here, and to whom?',
    ],
  },
}

const wordsIn = bilingual(DUTCH, ENGLISH)

/** What the agenda gives to looking through what was written down. */
export const MINUTES_FOR_REPORT = 5

type Head = Pick<Meeting['head'], 'quarter'>

/** The finding of a screen; without full stop. */
export function meetingTitle({ quarter }: Head, screen: MeetingScreen, language: Language): string {
  const words = wordsIn(language)
  switch (screen.kind) {
    case 'opening':
      return overviewHeadline(screen.findings, language).title
    case 'region':
      return capitalised(statementClause(screen.opening, language))
    case 'decisions':
      return screen.followUp === null
        ? fill(words.nothingHeard, { quarter })
        : boardFollowUpTitle(screen.followUp, language)
    case 'bottlenecks':
      return bottlenecksTitle(screen.bottlenecks, language)
    case 'closing':
      return fill(words.closingTitle, { quarter })
  }
}

/** What stands below it; '' where nothing does. */
export function meetingLead(screen: MeetingScreen, language: Language): string {
  if (screen.kind === 'opening') return overviewHeadline(screen.findings, language).deck ?? ''
  if (screen.kind !== 'region') return ''
  const { opening, opposite, indexHides } = screen
  if (opposite === null) return statementDeck(opening, language)
  // "Meanwhile" is the time of the title; another one is said.
  const isMeanwhile =
    opposite.kind === 'rising' && opposite.since?.against === opening.since?.against
  const other = isMeanwhile
    ? meanwhileText(opposite, language)
    : `${statementOfRegion(opposite, language)}.`
  return indexHides ? `${other} ${wordsIn(language).indexStill}` : other
}

/** As the agenda calls it: a region without what stands in brackets at its end. */
export function meetingItem(screen: MeetingScreen, language: Language): string {
  return screen.kind === 'region' ? shortName(screen.region) : wordsIn(language)[screen.kind]
}

/** As the way to it is called: a region with its finding, of what is weak and falls that it is weak. */
export function meetingLink(screen: MeetingScreen, language: Language): string {
  if (screen.kind !== 'region') return meetingItem(screen, language)
  const { opening } = screen
  const kind = opening.kind === 'weak_and_falling' ? 'weak' : opening.kind
  return regionStatement({ ...opening, kind, region: shortName(opening.region) }, language)
}

/** What may be asked at a screen; at least one. */
export function meetingQuestions(screen: MeetingScreen, language: Language): readonly string[] {
  const { questions } = wordsIn(language)
  if (screen.kind !== 'region') return questions[screen.kind]
  const own = screen.discussion?.questions ?? []
  return own.length === 0 ? questions.opening : own.map((question) => question[language])
}
