import type { DecisionRow, StandingCheck } from '#app/domain/report/decision-row'
import type { DecisionsPageReport } from '#app/domain/report/decisions'
import { formatDay } from '#app/words/dates'
import { decisionCheckWords, standingText } from '#app/words/decision-checks'
import { decisionEvidence } from '#app/words/decision-evidence'
import { namesIn, verdictText } from '#app/words/decision-moment'
import { decisionWords } from '#app/words/decisions'
import { decisionNoticeWords, type NoticeKind } from '#app/words/decision-notice'
import { fill } from '#app/words/fill'
import type { Language } from '#app/words/language'
import { capitalised } from '#app/words/phrase'

import { ChartFiles } from '../page/chart-files'
import { DecisionSteps } from './decision-steps'
import { choiceHref, decisionsFileHref, noticeHref, type DecisionsView } from './decisions-view'
import { InfluenceCells } from './influence-cells'

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
      <h2 id="chosen-title">{verdictText(row, namesIn(report), language)}</h2>
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
      <InfluenceCells row={row} today={report.today} language={language} />
      <DecisionSteps row={row} report={report} language={language} />
      <ChartFiles
        id="chosen"
        title={verdictText(row, namesIn(report), language)}
        table={null}
        hrefOf={(type) => {
          return decisionsFileHref({ ...view, choice: choice.choiceId }, 'stappen', type)
        }}
        language={language}
      />
      <div className="decision-checks">
        {(['input', 'process'] as const).map((form) => (
          <div key={form} className={`form-${form}`}>
            <h3>{checks[form]}</h3>
            <ul>
              {row[form].map((check) => (
                <Check
                  key={check.name}
                  check={check}
                  evidence={decisionEvidence(row, check, report, language)}
                  language={language}
                />
              ))}
            </ul>
          </div>
        ))}
      </div>
    </section>
  )
}

function Check({
  check,
  evidence,
  language,
}: {
  readonly check: StandingCheck
  /** On which dates it rests; null where there are none. */
  readonly evidence: string | null
  readonly language: Language
}) {
  const { name, state, until } = standingText(check, language)
  return (
    <li className={`check is-${check.state}`}>
      {name}: <b>{state}</b>
      {until !== null && <small>{until}</small>}
      {evidence !== null && <small>{evidence}</small>}
    </li>
  )
}

/** Before the decision the notice comes first, after it the account. */
function orderOf({ choice }: DecisionRow, today: number): readonly NoticeKind[] {
  const isDecided = choice.decidedOn !== null && choice.decidedOn <= today
  return isDecided ? ['account', 'notice'] : ['notice', 'account']
}
