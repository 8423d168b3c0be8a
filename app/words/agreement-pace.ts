import type { AgreementStatus } from '#app/domain/agreements/agreement'
import type { AgreementRow } from '#app/domain/report/agreement-row'
import { formatShortDay } from './dates'
import { fill } from './fill'
import { bilingual, type Language } from './language'
import { formatNumber, formatShare } from './numbers'

const DUTCH = {
  inStep: '{share} bij {elapsed} van de tijd',
  level: 'op {share} van het doel, na {elapsed} van de tijd',
  noTerm: '{share} van het doel',
  onlyStatus: 'gemeld: {status}',
  statusInTime: 'gemeld: {status}, bij {elapsed} van de tijd',
  statuses: {
    achieved: 'gerealiseerd',
    on_schedule: 'op schema',
    partly: 'deels',
    delayed: 'vertraagd',
    not_achieved: 'niet gerealiseerd',
    not_started: 'nog niet gestart',
    cancelled: 'vervallen',
  } satisfies Record<AgreementStatus, string>,
  forecast:
    'komt naar verwachting uit op {expected} ({low}–{high}) van {target} op {day}: {outlook}',
  outlooks: {
    reaches: 'haalt het',
    may_miss: 'haalt het waarschijnlijk',
    may_reach: 'haalt het waarschijnlijk niet',
    misses: 'haalt het in dit tempo niet',
  },
  passed: 'termijn {day} verstreken',
  until: 'tot {day}',
  noDeadline: 'zonder termijn',
  untold: 'niet teruggekoppeld',
  lastReport: 'laatste melding {day}',
  silent: 'sinds {day} niets gemeld',
}

const ENGLISH: typeof DUTCH = {
  inStep: '{share} at {elapsed} of the time',
  level: 'at {share} of the target, after {elapsed} of the time',
  noTerm: '{share} of the target',
  onlyStatus: 'reported: {status}',
  statusInTime: 'reported: {status}, at {elapsed} of the time',
  statuses: {
    achieved: 'achieved',
    on_schedule: 'on schedule',
    partly: 'partly',
    delayed: 'delayed',
    not_achieved: 'not achieved',
    not_started: 'not started',
    cancelled: 'cancelled',
  },
  forecast: 'expected to come to {expected} ({low}–{high}) of {target} on {day}: {outlook}',
  outlooks: {
    reaches: 'gets there',
    may_miss: 'probably gets there',
    may_reach: 'probably falls short',
    misses: 'falls short at this pace',
  },
  passed: 'deadline {day} has passed',
  until: 'until {day}',
  noDeadline: 'without deadline',
  untold: 'not reported back',
  lastReport: 'last report {day}',
  silent: 'nothing reported since {day}',
}

const wordsIn = bilingual(DUTCH, ENGLISH)

export function statusName(status: AgreementStatus, language: Language): string {
  return wordsIn(language).statuses[status]
}

/**
 * What was realised against the time that passed: `42 % bij 75 % van de tijd`; without figures the status
 * that was reported, empty where there is none.
 */
export function paceText(
  { pace, status }: Pick<AgreementRow, 'pace' | 'status'>,
  language: Language,
): string {
  const words = wordsIn(language)
  const { realisedShare, elapsedShare, inStep } = pace
  const elapsed = elapsedShare === null ? '' : shareText(elapsedShare, language)
  const isRunning = elapsedShare !== null && elapsedShare < 1
  if (realisedShare === null) {
    if (status === null) return ''
    const sentence = isRunning ? words.statusInTime : words.onlyStatus
    return fill(sentence, { status: words.statuses[status], elapsed })
  }
  const share = shareText(realisedShare, language)
  if (elapsedShare === null) return fill(words.noTerm, { share })
  return fill(inStep ? words.inStep : words.level, { share, elapsed })
}

/** What it comes to on its deadline, with its interval and whether that is enough; empty without a forecast. */
export function forecastText(row: AgreementRow, language: Language): string {
  const words = wordsIn(language)
  const { pace, target, deadline } = row
  const { forecast, outlook } = pace
  if (forecast === null || outlook === null || target === null || deadline === null) return ''
  const decimals = decimalsOf(row)
  // What would read as the target without being it gets a digit more, so that the verdict is understood.
  const isNear = forecast.expected.toFixed(decimals) === target.toFixed(decimals)
  const digits = isNear && forecast.expected !== target ? decimals + 1 : decimals
  const text = (value: number) => formatNumber(Math.max(0, value), digits, language)
  return fill(words.forecast, {
    expected: text(forecast.expected),
    low: text(forecast.low),
    high: text(forecast.high),
    target: figureText(target, row, language),
    day: formatShortDay(deadline, language),
    outlook: words.outlooks[outlook],
  })
}

/** Its deadline, and what is wrong where something is; `isLate` where the words say so. */
export function termText(
  row: Pick<AgreementRow, 'standing' | 'deadline' | 'reportedTo' | 'untold'>,
  language: Language,
): { readonly text: string; readonly isLate: boolean } {
  const words = wordsIn(language)
  const { standing, deadline, reportedTo, untold } = row
  const day = deadline === null ? '' : formatShortDay(deadline, language)
  const lastReport = fill(words.lastReport, { day: formatShortDay(reportedTo, language) })
  const until = deadline === null ? words.noDeadline : fill(words.until, { day })
  if (standing === 'overdue') {
    const parts = [fill(words.passed, { day }), ...(untold ? [words.untold] : [])]
    return { text: [...parts, lastReport].join('; '), isLate: true }
  }
  if (standing === 'stale') {
    const silent = fill(words.silent, { day: formatShortDay(reportedTo, language) })
    return { text: `${silent}; ${until}`, isLate: true }
  }
  return { text: `${until}; ${lastReport}`, isLate: false }
}

/** A figure of an agreement, with as many decimals as its target and result have, at most two. */
export function figureText(
  value: number,
  row: Pick<AgreementRow, 'target' | 'realised'>,
  language: Language,
): string {
  return formatNumber(value, decimalsOf(row), language)
}

function decimalsOf({ target, realised }: Pick<AgreementRow, 'target' | 'realised'>): number {
  return Math.max(digitsOf(target ?? 0), digitsOf(realised ?? 0))
}

function digitsOf(value: number): number {
  if (Number.isInteger(value)) return 0
  return Number.isInteger(Math.round(value * 100) / 10) ? 1 : 2
}

/** What is all but complete is not told as complete. */
function shareText(share: number, language: Language): string {
  return formatShare(share < 1 ? Math.min(share, 0.99) : share, language)
}
