import type { DateFact } from '#app/domain/agreements/agreement'
import { lastDayOf } from '#app/domain/choices/choice'
import type { DecisionRow, StandingCheck } from '#app/domain/report/decision-row'
import type { DecisionsPageReport } from '#app/domain/report/decisions'
import { formatBriefDay, formatDay } from '#app/words/dates'
import { decisionCheckWords, standingText } from '#app/words/decision-checks'
import { audienceText, momentText, namesIn } from '#app/words/decision-moment'
import { decisionWords } from '#app/words/decisions'
import { decisionNoticeWords, type NoticeKind } from '#app/words/decision-notice'
import { fill } from '#app/words/fill'
import type { Language } from '#app/words/language'
import { capitalised } from '#app/words/phrase'

import { choiceHref, noticeHref, type DecisionsView } from './decisions-view'

interface DecisionDetailProps {
  readonly row: DecisionRow
  readonly report: Pick<DecisionsPageReport, 'today' | 'framework' | 'areaNames' | 'mayEdit'>
  readonly view: DecisionsView
}

/** One choice at length: its checks with what can still be saved, and its steps. */
export function DecisionDetail({ row, report, view }: DecisionDetailProps) {
  const { language } = view
  const words = decisionWords(language)
  const checks = decisionCheckWords(language)
  const { choice, limit, decision } = row
  const who = capitalised(choice.decider ?? words.decider)
  const decided = choice.decidedOn === null ? words.planned : words.decided
  return (
    <section id="chosen" className="decision-detail" aria-labelledby="chosen-title">
      <h2 id="chosen-title">
        {choice.title}: {momentText(row, namesIn(report), language).head.toLowerCase()}
      </h2>
      <p className="soft">
        {decision !== null && fill(decided, { who, day: formatDay(decision, language) })}{' '}
        {limit !== null && fill(words.limit, { day: formatDay(limit, language) })}
      </p>
      <p className="decision-tools">
        {orderOf(row, report.today).map((kind) => (
          <a key={kind} href={noticeHref(view, choice.choiceId, kind)}>
            {decisionNoticeWords(language).buttons[kind]}
          </a>
        ))}
        {report.mayEdit && <a href={choiceHref(view, choice.choiceId)}>{words.change}</a>}
      </p>
      <div className="decision-checks">
        {(['input', 'process'] as const).map((form) => (
          <div key={form} className={`form-${form}`}>
            <h3>{checks[form]}</h3>
            <ul>
              {row[form].map((check) => (
                <Check key={check.name} check={check} language={language} />
              ))}
            </ul>
          </div>
        ))}
      </div>
      <Steps row={row} report={report} view={view} />
    </section>
  )
}

function Check({
  check,
  language,
}: {
  readonly check: StandingCheck
  readonly language: Language
}) {
  const { name, state, until } = standingText(check, language)
  return (
    <li className={`check is-${check.state}`}>
      {name}: <b>{state}</b>
      {until !== null && <small>{until}</small>}
    </li>
  )
}

/** Before the decision the notice comes first, after it the account. */
function orderOf({ choice }: DecisionRow, today: number): readonly NoticeKind[] {
  const isDecided = choice.decidedOn !== null && choice.decidedOn <= today
  return isDecided ? ['account', 'notice'] : ['notice', 'account']
}

function Steps({ row, report, view: { language } }: DecisionDetailProps) {
  const words = decisionWords(language)
  const { today } = report
  const day = (fact: DateFact, isOfWindow: boolean) => {
    if (typeof fact === 'number') return formatBriefDay(fact, today, language)
    if (fact === 'unknown') return words.unknown
    return isOfWindow ? words.blank : '–'
  }
  return (
    <div className="decision-steps" role="region" aria-label={row.choice.title} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {words.stepColumns.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {row.choice.steps.map((step, at) => {
            const isWindow = step.kind === 'window'
            const opens = formatBriefDay(step.opens, today, language)
            const closes = formatBriefDay(lastDayOf(step), today, language)
            const influence = step.influence === null ? null : words.influences[step.influence]
            return (
              <tr key={at}>
                <th scope="row">{step.step}</th>
                <td data-label={words.stepColumns[1]}>
                  {opens === closes ? opens : `${opens} – ${closes}`}
                </td>
                <td data-label={words.stepColumns[2]}>
                  {audienceText(step.audience, namesIn(report), language)}
                  {influence !== null && <small>{influence}</small>}
                </td>
                <td data-label={words.stepColumns[3]}>{day(step.announcedOn, isWindow)}</td>
                <td data-label={words.stepColumns[4]}>{day(step.informationOn, isWindow)}</td>
                <td data-label={words.stepColumns[5]}>{step.outcome ?? '–'}</td>
                <td data-label={words.stepColumns[6]}>{day(step.toldBackOn, isWindow)}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}
