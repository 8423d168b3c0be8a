import type { DateFact } from '#app/domain/agreements/agreement'
import type { Day } from '#app/domain/calendar/day'
import { lastDayOf, type ChoiceStep } from '#app/domain/choices/choice'
import type { Framework } from '#app/domain/framework/framework'
import type { DecisionRow } from '#app/domain/report/decision-row'
import { formatBriefDay } from './dates'
import { decisionWords } from './decisions'
import { fill } from './fill'
import { bilingual, type Language } from './language'

const DUTCH = {
  columns: {
    step: 'Stap, voor wie, beloofde invloed',
    when: 'Wanneer',
    announced: 'Aangekondigd',
    information: 'Informatie openbaar',
    outcome: 'Wat eruit kwam',
    toldBack: 'Teruggekoppeld',
  },
  milestone: 'mijlpaal',
  period: '{from} – {to}',
  planned: 'gepland {day}',
  notYet: 'nog niet',
  not: 'niet',
  unknown: 'onbekend',
  untold: 'nog niet, {days} na sluiting',
  running: 'loopt, nog {days}',
  decision: 'Besluit',
  weighing: 'weging gepubliceerd op {day}',
  weighingPlanned: 'weging gepland op {day}',
  weighingBy: 'weging publiceren uiterlijk {day}',
  today: 'vandaag',
  noReturn: 'geen terugkeer, {day}',
  key: 'Streepje ervoor: aangekondigd. Stip erachter: teruggekoppeld; open: nog niet. Gearceerd: na het punt van geen terugkeer.',
}

const ENGLISH: typeof DUTCH = {
  columns: {
    step: 'Step, for whom, promised influence',
    when: 'When',
    announced: 'Announced',
    information: 'Information public',
    outcome: 'What came of it',
    toldBack: 'Told back',
  },
  milestone: 'milestone',
  period: '{from} – {to}',
  planned: 'planned {day}',
  notYet: 'not yet',
  not: 'not',
  unknown: 'unknown',
  untold: 'not yet, {days} after closing',
  running: 'open, {days} left',
  decision: 'Decision',
  weighing: 'weighing published on {day}',
  weighingPlanned: 'weighing planned on {day}',
  weighingBy: 'publish the weighing by {day}',
  today: 'today',
  noReturn: 'no return, {day}',
  key: 'Dash before it: announced. Dot after it: told back; open: not yet. Hatched: after the point of no return.',
}

export const decisionStepWords = bilingual(DUTCH, ENGLISH)

/** A cell of a step; late things stand out. */
export interface StepText {
  readonly text: string
  readonly isLate: boolean
}

export const NOTHING: StepText = { text: '–', isLate: false }

/** First and last day of a step. */
export function periodText(step: ChoiceStep, today: Day, language: Language): string {
  const [from, to] = [step.opens, lastDayOf(step)].map((day) => {
    return formatBriefDay(day, today, language)
  })
  const { period } = decisionStepWords(language)
  return from === to ? (from ?? '') : fill(period, { from, to })
}

/**
 * When something that belongs to a window was done, or is planned.
 * @param by the last day on which it is in time
 */
function dateText(
  step: ChoiceStep,
  fact: DateFact,
  by: Day,
  today: Day,
  language: Language,
): StepText {
  const words = decisionStepWords(language)
  if (typeof fact === 'number') {
    const day = formatBriefDay(fact, today, language)
    const text = fact > today ? fill(words.planned, { day }) : day
    return { text, isLate: step.kind === 'window' && fact > by }
  }
  if (step.kind === 'milestone') return NOTHING
  if (fact === 'unknown') return { text: words.unknown, isLate: false }
  const isLate = today > by
  return { text: isLate ? words.not : words.notYet, isLate }
}

/** What came of a step, or how long it is still open. */
function outcomeText(step: ChoiceStep, today: Day, language: Language): string {
  const words = decisionStepWords(language)
  const isOpen = step.kind === 'window' && step.opens <= today && today <= lastDayOf(step)
  const days = decisionWords(language).days(lastDayOf(step) - today)
  return step.outcome ?? (isOpen ? fill(words.running, { days }) : NOTHING.text)
}

/** Whether those who were asked heard what was done with it. */
function toldBackText(step: ChoiceStep, today: Day, language: Language): StepText {
  const words = decisionStepWords(language)
  const closed = lastDayOf(step)
  if (step.toldBackOn !== 'not_done' || step.kind === 'milestone') {
    return dateText(step, step.toldBackOn, Infinity, today, language)
  }
  if (closed >= today) return NOTHING
  const days = decisionWords(language).days(today - closed)
  return { text: fill(words.untold, { days }), isLate: true }
}

/** What must be known to say whether a step was in time. */
interface StepContext {
  readonly today: Day
  readonly framework: Pick<Framework, 'record'>
}

/** Announced, information public, what came of it, told back. */
export function stepTexts(
  step: ChoiceStep,
  { today, framework: { record } }: StepContext,
  language: Language,
): readonly StepText[] {
  const informedBy = lastDayOf(step) - record.informationDays
  return [
    dateText(step, step.announcedOn, step.opens - 1, today, language),
    dateText(step, step.informationOn, informedBy, today, language),
    { text: outcomeText(step, today, language), isLate: false },
    toldBackText(step, today, language),
  ]
}

/** When the weighing was published, or is to be. */
export function weighingText(
  {
    choice: { weighingPublishedOn: published },
    decision,
  }: Pick<DecisionRow, 'choice' | 'decision'>,
  { today, framework: { record } }: StepContext,
  language: Language,
): StepText {
  const words = decisionStepWords(language)
  const by = (decision ?? 0) + record.weighingWithinDays
  if (published === 'unknown') return NOTHING
  if (published === 'not_done') {
    const day = formatBriefDay(by, today, language)
    return { text: fill(words.weighingBy, { day }), isLate: today > by }
  }
  const day = formatBriefDay(published, today, language)
  const sentence = published > today ? words.weighingPlanned : words.weighing
  return { text: fill(sentence, { day }), isLate: published > by }
}
