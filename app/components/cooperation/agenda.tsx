import type { AgendaRow } from '#app/domain/report/cooperation'
import { bottleneckWords, interestText, standingOfBottleneck } from '#app/words/bottlenecks'
import { cooperationWords } from '#app/words/cooperation'
import { cooperationHref, type CooperationView } from './cooperation-view'

interface AgendaProps {
  readonly rows: readonly AgendaRow[]
  readonly view: CooperationView
}

/** What climbed to the steering group, the oldest first. */
export function Agenda({ rows, view }: AgendaProps) {
  const { language } = view
  const words = cooperationWords(language)
  return (
    <section className="steering-agenda" id="agenda">
      <h2>{words.agenda}</h2>
      {rows.length === 0 ? (
        <p className="soft">{words.agendaNone}</p>
      ) : (
        <ol>
          {rows.map((each) => {
            const { bottleneck, row } = each
            const { age, head } = standingOfBottleneck(each, language)
            return (
              <li key={bottleneck.bottleneckId}>
                <b dir="auto">{bottleneck.bottleneck}</b> <span className="late">{age}</span>
                <small>
                  {interestText(each, language)} · {head} ·{' '}
                  <a href={cooperationHref({ ...view, id: row.facts.cooperationId })}>
                    {row.facts.title}, {row.region ?? row.place}
                  </a>
                </small>
              </li>
            )
          })}
        </ol>
      )}
      <p className="tools">
        <a href={`/vergadering?taal=${language}`}>{bottleneckWords(language).meeting}</a>
      </p>
    </section>
  )
}
