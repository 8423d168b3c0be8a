import type { Day } from '#app/domain/calendar/day'
import type { FollowupRow, Station } from '#app/domain/report/followup-row'
import { formatBriefDay } from './dates'
import { followupWords } from './followup'
import { shortened } from './graphemes'
import { bilingual, type Language } from './language'

const DUTCH = {
  late: (days: number) => (days === 1 ? '1 dag te laat' : `${days} dagen te laat`),
  left: (days: number) =>
    days === 0 ? 'vandaag de laatste dag' : days === 1 ? 'nog 1 dag' : `nog ${days} dagen`,
  to: (whom: string) => `aan ${whom}`,
}

const ENGLISH: typeof DUTCH = {
  late: (days) => (days === 1 ? '1 day late' : `${days} days late`),
  left: (days) =>
    days === 0 ? 'today is the last day' : days === 1 ? '1 day left' : `${days} days left`,
  to: (whom) => `to ${whom}`,
}

/** Characters of a reason or an action below its station. */
const MOST_NOTED = 160

const wordsIn = bilingual(DUTCH, ENGLISH)

/** A station's date, and what stands under it. */
export function stationText(
  station: Station,
  { loop }: Pick<FollowupRow, 'loop'>,
  today: Day,
  language: Language,
): { readonly date: string; readonly note: string } {
  const { state, day, days } = station
  const words = wordsIn(language)
  const date = day === null ? '–' : formatBriefDay(day, today, language)
  if (state === 'todo') return { date, note: days === null ? '' : words.left(days) }
  if (state === 'late') return { date, note: words.late(days ?? 0) }
  if (state === 'none') return { date, note: followupWords(language).noAction }
  const late = days === null ? [] : [words.late(days)]
  return { date, note: [...takenNote(station, loop, language), ...late].join(', ') }
}

function takenNote(
  { step }: Station,
  { decision, reason, action, toldBackHow, toldBackTo }: FollowupRow['loop'],
  language: Language,
): string[] {
  switch (step) {
    case 'heard':
      return []
    case 'decided': {
      const decided = followupWords(language).decisions[decision]
      return [reason === null ? decided : `${decided}: ${shortened(reason, MOST_NOTED)}`]
    }
    case 'done':
      return action === null ? [] : [shortened(action, MOST_NOTED)]
    case 'told_back': {
      const to = toldBackTo === null ? null : wordsIn(language).to(toldBackTo)
      const told = [toldBackHow, to].filter((part) => part !== null).join(' ')
      return told === '' ? [] : [told]
    }
  }
}
