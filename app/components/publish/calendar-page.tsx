import type { Release } from '#app/domain/edition/release-plan'
import { formatInstant } from '#app/words/dates'
import { fill } from '#app/words/fill'
import type { Language } from '#app/words/language'
import type { MenuItem } from '#app/domain/people/person'
import { calendarWords } from '#app/words/release-calendar'
import { ErrorSummary } from '../form/error-summary'
import { Field } from '../form/field'
import type { FormState } from '../form/form-state'
import { PeoplePage } from '../people/people-page'

interface CalendarPageProps {
  readonly releases: readonly Release[]
  /** Whether the visitor may plan. */
  readonly mayPlan: boolean
  readonly state: FormState | undefined
  readonly menu: readonly MenuItem[]
  readonly language: Language
}

/** When which quarter is published, what was planned before, and the form to plan. */
export function CalendarPage({ releases, mayPlan, state, menu, language }: CalendarPageProps) {
  const words = calendarWords(language)
  return (
    <PeoplePage title={words.title} language={language} menu={menu} wide>
      <p className="people-narrow">{words.intro}</p>
      {releases.length === 0 ? <p>{words.none}</p> : <Releases {...{ releases, language }} />}
      {mayPlan && <PlanForm state={state} language={language} />}
      <p>
        <a href={`/publiceren?taal=${language}`}>{words.back}</a>
      </p>
    </PeoplePage>
  )
}

function Releases({ releases, language }: Pick<CalendarPageProps, 'releases' | 'language'>) {
  const words = calendarWords(language)
  const { columns } = words
  return (
    <table className="release-calendar">
      <thead>
        <tr>
          {Object.values(columns).map((name) => (
            <th scope="col" key={name}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {releases.map(({ quarter, releaseAt, analyst, by, at, isLate, before, reason }) => (
          <tr key={quarter}>
            <th scope="row">{quarter}</th>
            <td data-label={columns.releaseAt}>
              {formatInstant(releaseAt, language)}
              {isLate && (
                <small className="late">
                  <span aria-hidden="true">◆ </span>
                  {words.late}
                </small>
              )}
              {before.map((plan, place) => (
                <small key={place}>
                  {fill(words.was, {
                    releaseAt: formatInstant(plan.releaseAt, language),
                    analyst: plan.analyst,
                    reason: before[place - 1]?.reason ?? reason,
                  })}
                </small>
              ))}
            </td>
            <td data-label={columns.analyst}>{analyst}</td>
            <td data-label={columns.planned}>
              {fill(words.by, { by, at: formatInstant(at, language) })}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function PlanForm({ state, language }: Pick<CalendarPageProps, 'state' | 'language'>) {
  const words = calendarWords(language)
  const { quarter, day, time, analyst, reason } = words
  const shared = { state, language, autoComplete: 'off' }
  return (
    <section className="people-narrow" aria-labelledby="plan">
      <h2 id="plan">{words.planTitle}</h2>
      <ErrorSummary {...shared} labels={{ quarter, day, time, analyst, reason }} />
      <form method="post" action={`/publiceren/kalender?taal=${language}`} noValidate>
        <Field {...shared} name="quarter" label={quarter} hint={words.quarterHint} maxLength={7} />
        <Field {...shared} name="day" label={day} type="date" />
        <Field {...shared} name="time" label={time} hint={words.timeHint} type="time" />
        <Field {...shared} name="analyst" label={analyst} maxLength={100} />
        <Field {...shared} name="reason" label={reason} hint={words.reasonHint} optional />
        <button type="submit">{words.plan}</button>
      </form>
    </section>
  )
}
