import type { MeetingBottleneck } from '#app/domain/report/meeting-model'
import { bottleneckWords, interestText, standingOfBottleneck } from '#app/words/bottlenecks'
import { cooperationWords } from '#app/words/cooperation'
import { fill } from '#app/words/fill'
import type { Language } from '#app/words/language'

/** More do not fit on a screen at a size that can be read across a room. */
const MOST_TOLD = 5

interface SteeringBottlenecksProps {
  readonly bottlenecks: readonly MeetingBottleneck[]
  readonly language: Language
}

/** What the steering group has to decide on, the oldest first. */
export function SteeringBottlenecks({ bottlenecks, language }: SteeringBottlenecksProps) {
  const { columns, shown } = bottleneckWords(language)
  const { agendaNone, name } = cooperationWords(language)
  if (bottlenecks.length === 0) return <p>{agendaNone}</p>
  const told = bottlenecks.slice(0, MOST_TOLD)
  return (
    <div className="earlier-decisions">
      <table>
        <thead>
          <tr>
            <th scope="col">{columns[0]}</th>
            <th scope="col">{name}</th>
            <th scope="col">{columns[1]}</th>
            <th scope="col">{columns[2]}</th>
          </tr>
        </thead>
        <tbody>
          {told.map((each) => {
            const { age, head } = standingOfBottleneck(each, language)
            return (
              <tr key={each.bottleneck.bottleneckId}>
                <th scope="row">
                  <bdi>{each.bottleneck.bottleneck}</bdi>
                  <small>{interestText(each, language)}</small>
                </th>
                <td data-label={name}>
                  <bdi>{each.cooperation}</bdi>, {each.place}
                </td>
                <td data-label={columns[1]} className="late">
                  {age}
                </td>
                <td data-label={columns[2]}>{head}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
      {told.length < bottlenecks.length && (
        <p className="soft">{fill(shown, { shown: told.length, of: bottlenecks.length })}</p>
      )}
    </div>
  )
}
