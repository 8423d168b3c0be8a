import { meetingTrendOf } from '#app/charts/meeting-figures'
import { MeetingTrend } from '#app/charts/svg/meeting-trend'
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

interface ScreenBodyProps {
  readonly screen: MeetingScreen
  readonly language: Language
}

/** What is shown of a finding: sentences, a chart, a list. Nothing of it changes during the meeting. */
export function ScreenBody({ screen, language }: ScreenBodyProps) {
  switch (screen.kind) {
    case 'opening':
      return <Opening screen={screen} language={language} />
    case 'region':
      return <RegionChart screen={screen} language={language} />
    case 'decisions':
      return screen.followUp && <EarlierDecisions followUp={screen.followUp} language={language} />
    case 'bottlenecks':
      return <SteeringBottlenecks bottlenecks={screen.bottlenecks} language={language} />
    case 'closing':
      return <p>{meetingWords(language).closingLead}</p>
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
