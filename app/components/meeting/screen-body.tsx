import { meetingTrendOf } from '#app/charts/meeting-figures'
import { MeetingTrend } from '#app/charts/svg/meeting-trend'
import type { KeptNote } from '#app/domain/meeting/note'
import type { MeetingScreen, OpeningScreen, RegionScreen } from '#app/domain/report/meeting-model'
import { fill } from '#app/words/fill'
import type { Language } from '#app/words/language'
import { meetingWords } from '#app/words/meeting'
import { overviewHeadline } from '#app/words/overview-headline'
import { enumerate } from '#app/words/phrase'
import { registerSentence } from '#app/words/register-finding'
import { SentenceText } from '../page/sentence'
import { EarlierDecisions } from './earlier-decisions'
import { SteeringBottlenecks } from './steering-bottlenecks'
import { NoteLines } from './note-lines'

interface ScreenBodyProps {
  readonly screen: MeetingScreen
  /** All of the meeting. */
  readonly notes: readonly KeptNote[]
  readonly language: Language
}

/** What is shown of a finding: sentences, a chart, a list. */
export function ScreenBody({ screen, notes, language }: ScreenBodyProps) {
  switch (screen.kind) {
    case 'opening':
      return <Opening screen={screen} language={language} />
    case 'region':
      return <RegionChart screen={screen} language={language} />
    case 'decisions':
      return screen.followUp && <EarlierDecisions followUp={screen.followUp} language={language} />
    case 'bottlenecks':
      return <SteeringBottlenecks bottlenecks={screen.bottlenecks} language={language} />
    case 'closing': {
      const decided = notes.filter(({ kind }) => kind !== 'note')
      return (
        <div>
          <p>{meetingWords(language).closingLead}</p>
          <NoteLines notes={decided} language={language} />
        </div>
      )
    }
  }
}

function Opening({ screen, language }: { screen: OpeningScreen; language: Language }) {
  const { sentences } = overviewHeadline(screen.findings, language)
  const said = screen.registers.map((finding) => registerSentence(finding, language))
  return (
    <ol className={said.length === 0 ? 'meeting-sentences' : 'meeting-sentences many'}>
      {[...sentences, ...said].map((sentence, at) => (
        <li key={at}>
          <SentenceText sentence={sentence} />.
        </li>
      ))}
    </ol>
  )
}

function RegionChart({ screen, language }: { screen: RegionScreen; language: Language }) {
  const words = meetingWords(language)
  const trend = meetingTrendOf(screen, language)
  const since = [...new Set(screen.lines.flatMap((line) => line.since ?? []))]
  const quarters = enumerate(since, language)
  return (
    <figure>
      <figcaption>
        {fill(words.caption, { floor: trend.domain[0] })}
        {since.length > 0 && fill(words.captionRing, { quarters })}
      </figcaption>
      <MeetingTrend {...trend} size="wide" />
      <MeetingTrend {...trend} size="narrow" />
    </figure>
  )
}
