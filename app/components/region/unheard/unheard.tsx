import type { RegionReport } from '#app/domain/report/region-model'
import type { Language } from '#app/words/language'
import { silenceText } from '#app/words/region-silence'

interface UnheardProps {
  readonly report: Pick<RegionReport, 'silence'>
  readonly language: Language
}

/** Who was not heard, and whether that could change what is said of the region. */
export function Unheard({ report: { silence }, language }: UnheardProps) {
  return (
    <div className="unheard">
      {silenceText(silence, language).map(({ question, answer }) => (
        <p key={question}>
          <b>{question}</b> {answer}
        </p>
      ))}
    </div>
  )
}
