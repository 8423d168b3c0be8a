import type { ReactNode } from 'react'
import { stepsInOrder, type ChoiceStep } from '#app/domain/choices/choice'
import type { DecisionRow } from '#app/domain/report/decision-row'
import type { DecisionsPageReport } from '#app/domain/report/decisions'
import { formatBriefDay } from '#app/words/dates'
import {
  decisionStepWords,
  NOTHING,
  periodText,
  stepTexts,
  weighingText,
  type StepText,
} from '#app/words/decision-steps'
import { audienceText, namesIn } from '#app/words/decision-moment'
import { decisionWords } from '#app/words/decisions'
import type { Language } from '#app/words/language'
import { DecisionTrack, StepTrack } from './step-track'
import { spanOf, TrackHead } from './track-head'

interface DecisionStepsProps {
  readonly row: DecisionRow
  readonly report: Pick<DecisionsPageReport, 'today' | 'framework' | 'areaNames'>
  readonly language: Language
}

/** A choice step by step on a line of time, with what was known when and what came of it. */
export function DecisionSteps({ row, report, language }: DecisionStepsProps) {
  const words = decisionStepWords(language)
  const { columns } = words
  const { choice, limit, decision } = row
  const { today } = report
  const ground = { span: spanOf(row, today), today, limit }
  return (
    <>
      <div className="decision-steps" role="region" aria-label={choice.title} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{columns.step}</th>
              <th scope="col" className="step-time">
                <span className="visually-hidden">{columns.when}</span>
                <TrackHead {...ground} language={language} />
              </th>
              {[columns.announced, columns.information, columns.outcome, columns.toldBack].map(
                (name) => (
                  <th key={name} scope="col">
                    {name}
                  </th>
                ),
              )}
            </tr>
          </thead>
          <tbody>
            {stepsInOrder(choice).map((step, at) => (
              <StepRow
                key={at}
                name={step.step}
                about={<About step={step} report={report} language={language} />}
                track={
                  <StepTrack {...ground} step={step} text={periodText(step, today, language)} />
                }
                cells={stepTexts(step, report, language)}
                language={language}
              />
            ))}
            {decision !== null && (
              <StepRow
                name={words.decision}
                about={<small>{choice.decider}</small>}
                track={
                  <DecisionTrack
                    {...ground}
                    on={decision}
                    text={formatBriefDay(decision, today, language)}
                  />
                }
                cells={[NOTHING, NOTHING, weighingText(row, report, language), NOTHING]}
                language={language}
              />
            )}
          </tbody>
        </table>
      </div>
      <p className="soft">{words.key}</p>
    </>
  )
}

interface StepRowProps {
  readonly name: string
  readonly about: ReactNode
  readonly track: ReactNode
  /** Announced, information, outcome, told back. */
  readonly cells: readonly StepText[]
  readonly language: Language
}

function StepRow({ name, about, track, cells, language }: StepRowProps) {
  const { columns } = decisionStepWords(language)
  const names = [columns.announced, columns.information, columns.outcome, columns.toldBack]
  return (
    <tr>
      <th scope="row" dir="auto">
        {name}
        {about}
      </th>
      <td className="step-time">{track}</td>
      {cells.map(({ text, isLate }, at) => (
        <td
          key={at}
          data-label={names[at]}
          className={text === NOTHING.text ? 'is-blank' : undefined}
        >
          {isLate ? <b className="late">{text}</b> : <span dir="auto">{text}</span>}
        </td>
      ))}
    </tr>
  )
}

function About({
  step,
  report,
  language,
}: Omit<DecisionStepsProps, 'row'> & { readonly step: ChoiceStep }) {
  const { influence, audience, kind } = step
  const { influences } = decisionWords(language)
  if (kind === 'milestone') return <small>{decisionStepWords(language).milestone}</small>
  return (
    <>
      <small>{audienceText(audience, namesIn(report), language)}</small>{' '}
      {influence !== null && (
        <small className="decision-key">
          <span>
            <i className={`is-${influence}`} aria-hidden="true" /> {influences[influence]}
          </span>
        </small>
      )}
    </>
  )
}
