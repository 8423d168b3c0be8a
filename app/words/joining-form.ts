import { parseIsoDay } from '#app/domain/calendar/day'
import type { JoiningReport } from '#app/domain/report/register-form'
import { formatDay } from './dates'
import { fill } from './fill'
import { bilingual, type Language } from './language'
import { enumerate } from './phrase'

const DUTCH = {
  newTitle: 'Samenwerking toevoegen',
  joinTitle: '{cooperation}: partners erbij',
  newIntro:
    'Schrijf op wat is afgesproken en met wie. Een datum die u leeg laat, is er nog niet: hoe diep de samenwerking gaat, volgt uit de datums. Wat elke partner zegt, vraagt u daarna met een link.',
  joinIntro: 'Nu doen mee: {partners}. Wie erbij komt, doet mee vanaf peildatum {day}.',
  steps: { whole: 'De samenwerking', evidence: 'Bewijs van diepte', partners: 'Wie doen mee' },
  themes: 'Thema’s',
  partners: 'Partners, op elke regel een',
}

const ENGLISH: typeof DUTCH = {
  newTitle: 'Add a cooperation',
  joinTitle: '{cooperation}: partners that join',
  newIntro:
    'Write down what was agreed and with whom. A date that you leave blank is not there yet: how deep the cooperation goes follows from the dates. What each partner says you ask afterwards, by a link.',
  joinIntro: 'Taking part now: {partners}. Whoever joins takes part from reference date {day} on.',
  steps: { whole: 'The cooperation', evidence: 'Evidence of depth', partners: 'Who take part' },
  themes: 'Themes',
  partners: 'Partners, one on each line',
}

export const joiningWords = bilingual(DUTCH, ENGLISH)

export function joiningTitle(
  { cooperation }: Pick<JoiningReport, 'cooperation'>,
  language: Language,
): string {
  const { newTitle, joinTitle } = joiningWords(language)
  return cooperation === null ? newTitle : fill(joinTitle, { cooperation: cooperation.title })
}

/** Who take part, and from when on others do; of a new one how it is written down. */
export function joiningIntro(
  { cooperation, partners, cells }: Pick<JoiningReport, 'cooperation' | 'partners' | 'cells'>,
  language: Language,
): string {
  const { newIntro, joinIntro } = joiningWords(language)
  if (cooperation === null) return newIntro
  const asOf = parseIsoDay(cells.as_of ?? '')
  const day = asOf === null ? '' : formatDay(asOf, language)
  return fill(joinIntro, { partners: enumerate(partners, language), day })
}
