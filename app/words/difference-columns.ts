import type { Reference } from '#app/domain/report/reference'
import type { ShownDifference } from '#app/domain/report/shown-difference'
import { verdictText } from './differences'
import { sinceText } from './references'
import type { Language } from './language'
import { formatChange, formatNumber } from './numbers'
import { overviewWords } from './overview-page'
import { numberColumn, textColumn, type TextColumn } from './text-table'

/** The columns of a difference: the figure, its margin, and what the test says of it. */
export function differenceColumns(reference: Reference, language: Language): TextColumn[] {
  const names = overviewWords(language).columns
  const name =
    reference.against === 'others'
      ? names.apart
      : `${names.change} ${sinceText(reference, language)}`
  return [numberColumn(name), numberColumn(names.margin), textColumn(names.verdict)]
}

/** Their cells; blank without a difference. */
export function differenceCells(
  shown: ShownDifference | null,
  { against }: Reference,
  language: Language,
): string[] {
  if (shown === null) return ['', '', '']
  const { difference, margin } = shown
  return [
    difference === null ? '' : formatChange(difference, language),
    margin === null ? '' : formatNumber(margin, 1, language),
    verdictText(shown, language, against !== 'others'),
  ]
}
