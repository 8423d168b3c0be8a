import type { Explanation, ExplainedAgreement } from '#app/domain/report/explanation-model'
import { explainWords } from '#app/words/explain'
import { agreementReason, recordText } from '#app/words/explain-agreements'
import { feedbackEffectText } from '#app/words/feedback-effect'
import type { Language } from '#app/words/language'
import { formatNumber } from '#app/words/numbers'
import { ExplainedProcesses } from './explained-processes'
import { PlainTable } from '../page/plain-table'

interface ExplainedAgreementsProps {
  readonly explanation: Explanation
  readonly language: Language
}

/** The record part: which agreements counted, could not be judged or were left out, and why. */
export function ExplainedAgreements({ explanation, language }: ExplainedAgreementsProps) {
  const { records } = explanation
  if (records === null) return null
  const words = explainWords(language)
  const of = (state: ExplainedAgreement['state']) =>
    records.agreements.filter((agreement) => agreement.state === state)
  const [counted, unknown, leftOut] = [of('counted'), of('unknown'), of('left_out')]
  const hasProcesses = records.processes.some(({ weight }) => weight > 0)
  const effect = records.effect && feedbackEffectText(records.effect, language)
  const hasNone = counted.length + unknown.length === 0 && !hasProcesses
  return (
    <section aria-labelledby="records">
      <h2 id="records">{words.records}</h2>
      <p>{hasNone ? words.noAgreements : `${recordText(records, language, hasProcesses)}.`}</p>
      {records.today && (
        <p className="explain-note">
          {words.recordsOld(
            recordText({ ...records.today, minimumKnown: records.minimumKnown }, language),
          )}
        </p>
      )}
      <Fold title={words.counted(counted.length)} agreements={counted} language={language} />
      <Fold title={words.unknown(unknown.length)} agreements={unknown} language={language} />
      <Fold title={words.leftOut(leftOut.length)} agreements={leftOut} language={language} />
      <ExplainedProcesses processes={records.processes} language={language} />
      {effect !== null && <p>{effect}</p>}
    </section>
  )
}

interface FoldProps {
  readonly title: string
  readonly agreements: readonly ExplainedAgreement[]
  readonly language: Language
}

function Fold({ title, agreements, language }: FoldProps) {
  if (agreements.length === 0) return null
  const words = explainWords(language)
  const { agreement, place, period, weight, value, reason, import: file } = words.agreementColumns
  return (
    <details className="explain-fold">
      <summary>{title}</summary>
      <PlainTable
        label={title}
        columns={[
          { name: agreement },
          { name: place },
          { name: period },
          { name: weight, numeric: true },
          { name: value, numeric: true },
          { name: reason },
          { name: file, numeric: true },
        ]}
        rows={agreements.map((each) => ({
          key: `${each.id} ${each.place}`,
          cells: [
            <Name key="name" agreement={each} />,
            each.place,
            each.period,
            formatNumber(each.weight, Number.isInteger(each.weight) ? 0 : 2, language),
            each.value === null ? '–' : formatNumber(each.value, 1, language),
            each.hasConflict
              ? `${agreementReason(each, language)}; ${words.conflict}`
              : agreementReason(each, language),
            each.importId,
          ],
        }))}
      />
    </details>
  )
}

function Name({ agreement }: { readonly agreement: ExplainedAgreement }) {
  const { id, title, theme } = agreement
  return (
    <>
      {title ?? id}
      <small>{[title === null ? null : id, theme].filter(Boolean).join(' · ')}</small>
    </>
  )
}
