import type { MenuItem, MenuPage } from '#app/domain/people/person'
import type { RegisterFinding } from '#app/domain/report/register-finding'
import type { Language } from '#app/words/language'
import { menuName } from '#app/words/people'
import { registerSentence } from '#app/words/register-finding'
import { SentenceText } from '../page/sentence'

const PAGES = {
  choice: 'decisions',
  unheard: 'stakeholders',
  cooperation: 'cooperation',
} as const satisfies Record<RegisterFinding['kind'], MenuPage>

interface RegisterLinesProps {
  readonly registers: readonly RegisterFinding[]
  /** What the person may open. */
  readonly menu: readonly MenuItem[]
  readonly language: Language
}

/** What the registers say beside the scores, each with the page where more of it stands. */
export function RegisterLines({ registers, menu, language }: RegisterLinesProps) {
  if (registers.length === 0) return null
  return (
    <ul className="findings registers">
      {registers.map((finding) => {
        const place = menu.find(({ page }) => page === PAGES[finding.kind])
        return (
          <li key={finding.kind}>
            <SentenceText sentence={registerSentence(finding, language)} />.{' '}
            {place && (
              <a href={`${place.path}?taal=${language}`}>{menuName(place.page, language)}</a>
            )}
          </li>
        )
      })}
    </ul>
  )
}
