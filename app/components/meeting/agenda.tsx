import type { MeetingScreen } from '#app/domain/report/meeting-model'
import { fill } from '#app/words/fill'
import type { Language } from '#app/words/language'
import { meetingWords } from '#app/words/meeting'
import { meetingItem, MINUTES_FOR_REPORT } from '#app/words/meeting-title'

interface AgendaProps {
  readonly screens: readonly MeetingScreen[]
  /** Of the one that is shown. */
  readonly at: number
  readonly hrefOf: (at: number) => string
  readonly goTo: (at: number, event: React.MouseEvent) => void
  readonly language: Language
}

/** What is discussed in which order, with its minutes; the minutes of the meeting come last. */
export function Agenda({ screens, at, hrefOf, goTo, language }: AgendaProps) {
  const words = meetingWords(language)
  const items = [
    ...screens.map((screen) => ({
      name: meetingItem(screen, language),
      minutes: screen.minutes,
    })),
    { name: words.report, minutes: MINUTES_FOR_REPORT },
  ]
  return (
    <nav aria-label={words.agenda}>
      <ol className="agenda">
        {items.map(({ name, minutes }, place) => (
          <li
            key={place}
            className={place < at ? 'past' : undefined}
            aria-current={place === at ? 'step' : undefined}
          >
            <a href={hrefOf(place)} title={name} onClick={(event) => goTo(place, event)}>
              <span>
                {place + 1} <bdi>{name}</bdi>
              </span>
              <small>{place < at ? words.done : fill(words.minutes, { count: minutes })}</small>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
