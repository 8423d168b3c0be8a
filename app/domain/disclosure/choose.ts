import { MINIMUM_PERSONS } from './decision'
import { release } from './door'
import type { FigureDecision } from './ledger/audit'
import type { OnShowGroupScore, OnShowScore } from './on-show'
import type { UnprotectedGroupScore, UnprotectedScore } from './unprotected'

/** What to show of a row: today's figures, those that are on show already, or nothing of its persons. */
export type Choice = 'today' | 'before' | 'nothing'

/** The audit's word on a figure; null where there was no audit, as its block is in trouble. */
export type Verdict = FigureDecision | null

/** @param before what is on show until now */
export function chooseForm(
  today: UnprotectedScore,
  before: OnShowScore | undefined,
  verdict: Verdict,
): Choice {
  if (today.n === 0) return 'today'
  // Without a score no mean is told, only how many answered.
  if (today.surveyScore === null) return today.n >= MINIMUM_PERSONS ? 'today' : 'nothing'
  const wasShown = before !== undefined && before.state !== 'hidden' && before.surveyScore !== null
  const isSame = wasShown && today.n === before.n && today.surveyScore === before.surveyScore
  return chooseBy(verdict, wasShown, isSame)
}

/** The same for a stakeholder group. */
export function chooseGroup(
  today: UnprotectedGroupScore,
  before: OnShowGroupScore | undefined,
  verdict: Verdict,
): Choice {
  if (today.n === 0 || today.mean === null) return 'today'
  const wasShown = before !== undefined && before.state !== 'hidden' && before.n > 0
  const isSame = wasShown && today.n === before.n && today.mean === before.mean
  return chooseBy(verdict, wasShown, isSame)
}

/**
 * An index is a function of its four forms: today's is shown where all of them are, and none of them
 * only as a bound.
 */
export function chooseIndex(
  today: UnprotectedScore,
  before: OnShowScore | undefined,
  forms: readonly { readonly today: UnprotectedScore; readonly choice: Choice }[],
): Choice {
  const areToday = forms.every(({ choice }) => choice === 'today')
  if (areToday && mayShowIndex([...forms.map((form) => form.today), today])) return 'today'
  const wasShown = before !== undefined && before.state !== 'hidden' && before.score !== null
  return wasShown ? 'before' : 'nothing'
}

function mayShowIndex(rows: readonly UnprotectedScore[]): boolean {
  const released = release(rows, { score: () => true, group: () => true })
  return released.at(-1)?.status !== 'suppressed'
}

function chooseBy(verdict: Verdict, wasShown: boolean, isSame: boolean): Choice {
  if (verdict === 'new' || (verdict === null && isSame)) return 'today'
  return verdict !== 'nothing' && wasShown ? 'before' : 'nothing'
}
