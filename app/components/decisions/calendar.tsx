import type { DecisionsPageReport } from '#app/domain/report/decisions'
import { formatBriefDay } from '#app/words/dates'
import { decisionCalendarWords, eventText } from '#app/words/decision-calendar'
import { namesIn } from '#app/words/decision-moment'
import { fill } from '#app/words/fill'
import type { Language } from '#app/words/language'
import { PlainTable } from '../page/plain-table'
import { decisionsHref, type DecisionsView } from './decisions-view'

interface DecisionCalendarProps {
  readonly report: DecisionsPageReport
  readonly view: DecisionsView
}

/** All choices in order of time: what opens, closes and is decided. */
export function DecisionCalendar({ report, view }: DecisionCalendarProps) {
  const { calendar, coming, today, span } = report
  const { language } = view
  const words = decisionCalendarWords(language)
  const to = formatBriefDay(span.to, today, language)
  return (
    <section className="decision-calendar" aria-labelledby="calendar">
      <h2 id="calendar">{words.title}</h2>
      <p className="soft">{fill(calendar.length === 0 ? words.none : words.subtitle, { to })}</p>
      {calendar.length > 0 && (
        <PlainTable
          label={words.title}
          columns={words.columns.map((name) => ({ name }))}
          rows={calendar.map((event) => ({
            key: [event.on, event.kind, event.choiceId, event.step?.step ?? ''].join(' '),
            cells: [
              formatBriefDay(event.on, today, language),
              <span key="what" className={event.isSteering ? 'is-steering' : undefined}>
                {eventText(event, namesIn(report), language)}
              </span>,
              <a key="choice" href={decisionsHref({ ...view, choice: event.choiceId })}>
                {event.title}
                {event.region === null ? '' : ` · ${event.region}`}
              </a>,
            ],
          }))}
        />
      )}
      {coming > calendar.length && (
        <p className="soft">{fill(words.more, { count: coming - calendar.length })}</p>
      )}
      <p className="downloads">
        {words.file}{' '}
        <a href={icsHref(view, language)} download>
          ICS
        </a>
      </p>
    </section>
  )
}

function icsHref(view: DecisionsView, language: Language): string {
  return decisionsHref({ ...view, choice: null, language }).replace('/besluiten', '/besluiten.ics')
}
