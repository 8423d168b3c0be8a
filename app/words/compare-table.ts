import type { Column } from '#app/domain/report/columns'
import type {
  Compared,
  ComparedKind,
  ComparedQuarter,
  Comparison,
} from '#app/domain/report/comparison-model'
import { OTHERS, referenceIn, type Reference } from '#app/domain/report/reference'
import type { ShownDifference } from '#app/domain/report/shown-difference'
import type { ShownFigures } from '#app/domain/report/shown-figures'
import { compareWords } from './compare'
import { differenceCells } from './difference-columns'
import type { Language } from './language'
import { breakText } from './line-break'
import { formatNumber, formatScore } from './numbers'
import { overviewWords } from './overview-page'
import { regionWords } from './region-page'
import { numberColumn, textColumn, type TextTable } from './text-table'
import { statusText } from './waiting'

/** A score as it is written beside others: of groups in whole points, blank without one. */
export function comparedText(
  score: ShownFigures['score'],
  kind: ComparedKind,
  language: Language,
): string {
  if (score === null) return ''
  return kind === 'groups' && typeof score === 'number'
    ? formatNumber(score, 0, language)
    : formatScore(score, language)
}

/** What the difference of one of those side by side is from; null for groups, and for the newest quarter. */
export function comparedReference(
  { kind, compared }: Comparison,
  { key }: Pick<Compared, 'key'>,
): Reference | null {
  if (kind === 'groups') return null
  if (kind === 'regions') return OTHERS
  const [newest] = compared
  if (newest === undefined || newest.key === key) return null
  return referenceIn({ against: 'chosen_quarter', quarter: key }, newest.key)
}

/**
 * The figures behind a form: a row for each region or group and quarter of the span, and for each compared
 * quarter that lies outside it. Differences stand at those that are compared.
 */
export function comparisonTable(
  comparison: Comparison,
  form: Column,
  language: Language,
): TextTable {
  const { kind, compared, lines, region, quarter } = comparison
  const words = compareWords(language)
  const names = overviewWords(language).columns
  const inSpan = lines.flatMap(({ name, course }) =>
    (course[form] ?? []).map((at) => ({ name: name[language], at })),
  )
  const placed = compared.flatMap((one) => {
    const figures = one.scores[form]
    const at = kind === 'quarters' ? one.key : quarter
    if (figures === undefined || at === null) return []
    const name = kind === 'quarters' ? (region ?? '') : one.name[language]
    return [{ name, at: { ...figures, quarter: at, lineBreak: null }, one }]
  })
  const isSame = (row: { name: string; at: ComparedQuarter }) => (other: typeof row) =>
    other.name === row.name && other.at.quarter === row.at.quarter
  const outside = placed.filter((row) => !inSpan.some(isSame(row)))
  const difference = (row: { name: string; at: ComparedQuarter }) => {
    const found = placed.find(isSame(row))
    const reference = found && comparedReference(comparison, found.one)
    return reference
      ? { reference, shown: found.one.scores[form]?.difference ?? null }
      : { reference: OTHERS, shown: null as ShownDifference | null }
  }
  return {
    columns: [
      textColumn(kind === 'groups' ? words.columns.groups : words.columns.regions),
      textColumn(words.columns.quarters),
      ...[names.score, names.intervalLow, names.intervalHigh, names.persons].map(numberColumn),
      ...(kind === 'groups'
        ? []
        : [
            numberColumn(
              kind === 'regions' ? names.apart : words.columns.since(compared[0]?.key ?? ''),
            ),
            numberColumn(names.margin),
            textColumn(names.verdict),
          ]),
      textColumn(regionWords(language).columns.lineBreak),
      textColumn(names.status),
    ],
    rows: [...outside, ...inSpan].map((row) => {
      const { reference, shown } = difference(row)
      const number = (value: number | null, decimals: number) =>
        value === null ? '' : formatNumber(value, decimals, language)
      return [
        ...[row.name, row.at.quarter, comparedText(row.at.score, kind, language)],
        ...[number(row.at.ciLow, 1), number(row.at.ciHigh, 1), number(row.at.n, 0)],
        ...(kind === 'groups' ? [] : differenceCells(shown, reference, language)),
        breakText(row.at, language),
        statusText(row.at.status, row.at.waiting, language),
      ]
    }),
  }
}
