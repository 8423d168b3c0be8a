import type { DateFact } from '#app/domain/agreements/agreement'
import type { Day } from '#app/domain/calendar/day'
import { decisionDay, lastDayOf, type ChoiceStep } from '#app/domain/choices/choice'
import { isSteering, windowsOf } from '#app/domain/choices/choice-checks'
import type { Framework } from '#app/domain/framework/framework'
import { influenceOf } from '#app/domain/report/decision-influence'
import type { DecisionRow, StandingCheck } from '#app/domain/report/decision-row'
import { formatDay } from './dates'
import { decisionWords } from './decisions'
import { fill } from './fill'
import { bilingual, type Language } from './language'
import { capitalised, enumerate } from './phrase'

const DUTCH = {
  steered: '{Influence} van {opens} tot en met {closes}: {open} open.',
  late: '{Influence} van {opens} tot en met {closes}: {days} na het punt van geen terugkeer.',
  unasked: 'Geen venster om te adviseren of mee te beslissen.',
  all: 'Van alle {of} vensters.',
  one: 'Van het enige venster.',
  notOne: 'Niet van het enige venster, “{name}”.',
  some: 'Van {met} van de {of} vensters; niet van {names}.',
  weighing: 'Gepubliceerd op {day}, {days} na het besluit.',
  weighingPlanned: 'Gepland op {day}, {days} na het besluit.',
}

const ENGLISH: typeof DUTCH = {
  steered: '{Influence} from {opens} to {closes}: open for {open}.',
  late: '{Influence} from {opens} to {closes}: {days} after the point of no return.',
  unasked: 'No window to advise or to decide together.',
  all: 'Of all {of} windows.',
  one: 'Of the only window.',
  notOne: 'Not of the only window, “{name}”.',
  some: 'Of {met} of the {of} windows; not of {names}.',
  weighing: 'Published on {day}, {days} after the decision.',
  weighingPlanned: 'Planned on {day}, {days} after the decision.',
}

const wordsIn = bilingual(DUTCH, ENGLISH)

interface Context {
  readonly today: Day
  readonly framework: Pick<Framework, 'record'>
}

/** On which dates a check rests; null where there are none yet. */
export function decisionEvidence(
  row: Pick<DecisionRow, 'choice' | 'limit'>,
  { name }: Pick<StandingCheck, 'name'>,
  { today, framework: { record } }: Context,
  language: Language,
): string | null {
  const { choice } = row
  if (name === 'council_could_steer') return steeringText(row, 'council', today, language)
  if (name === 'tenants_could_steer') return steeringText(row, 'tenants', today, language)
  if (name === 'weighing_published') return weighingText(choice, today, language)
  const windows = windowsOf(choice)
  if (name === 'windows_announced') {
    return countText(windows, ({ announcedOn, opens }) => isBy(announcedOn, opens - 1), language)
  }
  return countText(
    windows,
    (window) => isBy(window.informationOn, lastDayOf(window) - record.informationDays),
    language,
  )
}

function isBy(fact: DateFact, by: Day): boolean {
  return typeof fact === 'number' && fact <= by
}

function steeringText(
  { choice, limit }: Pick<DecisionRow, 'choice' | 'limit'>,
  party: 'council' | 'tenants',
  today: Day,
  language: Language,
): string {
  const words = wordsIn(language)
  const { days: counted, influences } = decisionWords(language)
  const found = influenceOf(choice, limit, today).find((each) => each.party === party)
  const window = found?.window ?? null
  if (found === undefined || window === null || !isSteering(window)) return words.unasked
  const { opens, influence } = window
  const closes = lastDayOf(window)
  return fill(found.kind === 'late' ? words.late : words.steered, {
    Influence: influence && capitalised(influences[influence]),
    opens: formatDay(opens, language),
    closes: formatDay(closes, language),
    open: counted(closes - opens + 1),
    days: counted(found.days ?? 0),
  })
}

function weighingText(
  choice: DecisionRow['choice'],
  today: Day,
  language: Language,
): string | null {
  const { weighing, weighingPlanned } = wordsIn(language)
  const { weighingPublishedOn: on } = choice
  const decision = decisionDay(choice)
  if (typeof on !== 'number' || decision === null) return null
  const days = decisionWords(language).days(Math.max(0, on - decision))
  const sentence = on > today ? weighingPlanned : weighing
  return fill(sentence, { day: formatDay(on, language), days })
}

function countText(
  windows: readonly ChoiceStep[],
  isMet: (window: ChoiceStep) => boolean,
  language: Language,
): string | null {
  const words = wordsIn(language)
  const missing = windows.filter((window) => !isMet(window))
  const of = windows.length
  if (of === 0) return null
  if (missing.length === 0) return of === 1 ? words.one : fill(words.all, { of })
  if (of === 1) return fill(words.notOne, { name: windows[0]?.step })
  const names = enumerate(
    missing.map(({ step }) => `“${step}”`),
    language,
  )
  return fill(words.some, { met: of - missing.length, of, names })
}
