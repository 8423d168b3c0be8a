import type { RegionReport } from '#app/domain/report/region-model'
import type { Language } from '#app/words/language'
import { regionSummary } from '#app/words/region-summary'
import { statementDeck, statementOfRegion } from '#app/words/statements'

interface FindingsProps {
  readonly report: RegionReport
  readonly language: Language
}

/** What is said first of a region, and on what it rests. */
export function Findings({ report, language }: FindingsProps) {
  const { title, sentences } = report.findings
  const summary = regionSummary(report, language)
  return (
    <>
      {title.key === 'statement' && <p className="deck">{statementDeck(title.values, language)}</p>}
      {sentences.length > 0 && (
        <ol className="findings">
          {sentences.map((statement, at) => (
            <li key={at}>{statementOfRegion(statement, language)}.</li>
          ))}
        </ol>
      )}
      {summary.length > 0 && <p className="summary">{summary.join('. ')}.</p>}
    </>
  )
}
