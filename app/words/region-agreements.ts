import type { Day } from '#app/domain/calendar/day'
import type { RegionAgreements } from '#app/domain/report/agreements'
import { formatDay } from './dates'
import { fill } from './fill'
import { bilingual, type Language } from './language'
import { formatNumber } from './numbers'

const DUTCH = {
  title: 'Afspraken die aandacht vragen',
  calm: 'Geen afspraak vraagt aandacht',
  caption: '{attention} van {all}; eerst wat over de termijn is, daarna wat het verst achterloopt.',
  shown:
    '{attention} van {all}, de eerste {shown} hier: wat over de termijn is, niet gemeld wordt of het verst achterloopt.',
  today: 'Stand van {day}.',
  all: 'Alle {all} afspraken',
  only: 'De enige afspraak',
}

const ENGLISH: typeof DUTCH = {
  title: 'Agreements that ask for attention',
  calm: 'No agreement asks for attention',
  caption: '{attention} of {all}; first what is overdue, then what is furthest behind.',
  shown:
    '{attention} of {all}, the first {shown} here: overdue, not reported on or furthest behind.',
  today: 'As of {day}.',
  all: 'All {all} agreements',
  only: 'The only agreement',
}

const wordsIn = bilingual(DUTCH, ENGLISH)

/** What stands around the agreements on a region's page. */
export function regionAgreementsText(
  { rows, counts, today }: RegionAgreements & { readonly today: Day },
  language: Language,
): { readonly title: string; readonly caption: string; readonly all: string } {
  const words = wordsIn(language)
  const { overdue, stale, behind } = counts.of
  const attention = overdue + stale + behind
  const all = formatNumber(counts.current, 0, language)
  const told = fill(attention > rows.length ? words.shown : words.caption, {
    ...{ attention: formatNumber(attention, 0, language), all },
    shown: formatNumber(rows.length, 0, language),
  })
  const moment = fill(words.today, { day: formatDay(today, language) })
  return {
    title: attention === 0 ? words.calm : words.title,
    caption: attention === 0 ? moment : `${told} ${moment}`,
    all: counts.current === 1 ? words.only : fill(words.all, { all }),
  }
}
