import { isSteering } from '#app/domain/choices/choice-checks'
import type { Day } from '#app/domain/calendar/day'
import { lastDayOf } from '#app/domain/choices/choice'
import type { PartyInfluence } from '#app/domain/report/decision-influence'
import { formatBriefDay } from './dates'
import { decisionWords } from './decisions'
import { fill } from './fill'
import { bilingual, type Language } from './language'

const DUTCH = {
  heads: {
    open: 'nog {days}',
    later: 'over {days}',
    past: 'geweest',
    late: 'te laat gepland',
    never: 'niet gevraagd',
  },
  powerless: '{head}, zonder invloed',
  details: {
    open: '{influence} tot en met {closes}',
    later: '{influence} vanaf {opens}',
    past: '{influence}, gesloten op {closes}',
    late: '{influence} van {opens} tot en met {closes}, {days} na het punt van geen terugkeer',
    never: 'geen venster',
  },
}

const ENGLISH: typeof DUTCH = {
  heads: {
    open: '{days} left',
    later: 'in {days}',
    past: 'was heard',
    late: 'planned too late',
    never: 'not asked',
  },
  powerless: '{head}, without influence',
  details: {
    open: '{influence} up to and including {closes}',
    later: '{influence} from {opens}',
    past: '{influence}, closed on {closes}',
    late: '{influence} from {opens} to {closes}, {days} after the point of no return',
    never: 'no window',
  },
}

const wordsIn = bilingual(DUTCH, ENGLISH)

/** What a party can still do: in a word, and a line about it. */
export function influenceText(
  { kind, window, days }: PartyInfluence,
  today: Day,
  language: Language,
): { readonly head: string; readonly detail: string } {
  const { heads, details, powerless } = wordsIn(language)
  const words = decisionWords(language)
  const day = (on: Day) => formatBriefDay(on, today, language)
  const params = {
    days: words.days(days ?? 0),
    influence: window?.influence ? words.influences[window.influence] : null,
    opens: window && day(window.opens),
    closes: window && day(lastDayOf(window)),
  }
  const head = fill(heads[kind], params)
  const detail = fill(details[kind], params)
  const isPowerless = window !== null && !isSteering(window)
  return { head: isPowerless ? fill(powerless, { head }) : head, detail }
}
