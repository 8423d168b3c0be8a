import type { RegionCooperation } from '#app/domain/report/region-model'
import { fill } from './fill'
import { bilingual, type Language } from './language'
import { formatNumber, formatScore } from './numbers'
import { intervalText } from './region-quarter'
import { tableOfGroups } from './region-table'
import { statusText } from './waiting'
import type { TextTable } from './text-table'

const DUTCH = {
  name: 'Samenwerking, vier voorwaarden',
  column: 'Samenwerking',
  shown: 'Samenwerking, vier voorwaarden: {score}',
  interval: ' (95 %-interval {interval})',
  lacking: 'Samenwerking, vier voorwaarden: {status}',
  caption:
    'Meerwaarde voor iedereen zoeken, naar het geheel kijken, op richting en snelheid letten, elkaars vak vertrouwen: uit de enquête alleen, naast de vier vormen en niet in de index.',
  all: 'Hele regio',
}

const ENGLISH: typeof DUTCH = {
  name: 'Cooperation, four conditions',
  column: 'Cooperation',
  shown: 'Cooperation, four conditions: {score}',
  interval: ' (95% interval {interval})',
  lacking: 'Cooperation, four conditions: {status}',
  caption:
    'Looking for value for all, seeing the whole, minding direction and speed, trusting each other’s craft: from the survey alone, beside the four forms and not in the index.',
  all: 'Whole region',
}

export const cooperationWords = bilingual(DUTCH, ENGLISH)

/** `Samenwerking, vier voorwaarden: 62,3 (95 %-interval 58,1–66,5)`, or why there is no score. */
export function cooperationTitle({ score }: RegionCooperation, language: Language): string {
  const words = cooperationWords(language)
  if (score.score === null) {
    return fill(words.lacking, { status: statusText(score.status, score.waiting, language) })
  }
  const interval = intervalText(score, language)
  return (
    fill(words.shown, { score: formatScore(score.score, language) }) +
    (interval === null ? '' : fill(words.interval, { interval }))
  )
}

export function cooperationCaption(language: Language): string {
  return cooperationWords(language).caption
}

/** The region first, then its groups. */
export function cooperationTable(
  { score, groups }: RegionCooperation,
  language: Language,
): TextTable {
  const { columns, rows } = tableOfGroups(groups, language)
  const number = (value: number | null, decimals: number) =>
    value === null ? '' : formatNumber(value, decimals, language)
  const whole = [
    cooperationWords(language).all,
    score.score === null ? '' : formatScore(score.score, language),
    ...[number(score.ciLow, 1), number(score.ciHigh, 1), number(score.n, 0)],
    statusText(score.status, score.waiting, language),
  ]
  const blank = columns.slice(whole.length).map(() => '')
  return { columns, rows: [[...whole, ...blank], ...rows] }
}
