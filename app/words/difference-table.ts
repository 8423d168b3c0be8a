import { COLUMNS, type Column } from '#app/domain/report/columns'
import type { Reference } from '#app/domain/report/reference'
import type { RegionReport } from '#app/domain/report/region-model'
import { isDemonstrable, type ReferredDifference } from '#app/domain/report/shown-difference'
import { differenceNote, NumberedNotes } from './difference-notes'
import { arrowText, differenceText } from './differences'
import { fill } from './fill'
import { bilingual, type Language } from './language'
import { formatChange, formatNumber, formatScore } from './numbers'
import { capitalised, enumerate } from './phrase'
import { referenceHeading } from './references'
import { formName } from './terms'

const DUTCH = {
  caption: 'Punten verschil met marge (±). Met ▼ of ▲ aantoonbaar; grijs kan toeval zijn.',
  from: 'Verschil met',
  plain: 'Wat veranderde, en het verschil met de andere regio’s',
  level: 'Geen aantoonbaar verschil met de andere regio’s',
  lower: ['{forms} ligt lager dan elders', '{forms} liggen lager dan elders'],
  higher: ['{forms} ligt hoger dan elders', '{forms} liggen hoger dan elders'],
  alsoHigher: ', {forms} hoger',
}

const ENGLISH: typeof DUTCH = {
  caption:
    'Difference in points with its margin (±). Demonstrable with ▼ or ▲; grey may be chance.',
  from: 'Difference from',
  plain: 'What changed, and the difference from the other regions',
  level: 'No demonstrable difference from the other regions',
  lower: ['{forms} is lower than elsewhere', '{forms} are lower than elsewhere'],
  higher: ['{forms} is higher than elsewhere', '{forms} are higher than elsewhere'],
  alsoHigher: ', {forms} higher',
}

/** Words around the table. */
export const differenceTableWords = bilingual(DUTCH, ENGLISH)

/** One difference as it stands in the table. */
export interface DifferenceCell {
  readonly reference: Reference
  /** `▼ −7,2`; a dash where there is none. */
  readonly figure: string
  /** `±2,7`; '' without a test. */
  readonly margin: string
  readonly demonstrable: boolean
  /** Which note belongs to it, from 1; null without one. */
  readonly note: number | null
  /** All of it, said to whoever does not see the table. */
  readonly said: string
}

/** Everything that a region's scores are held against, as one table with notes. */
export interface DifferenceTable {
  /** The finding, without full stop. */
  readonly title: string
  readonly columns: readonly { readonly name: string; readonly quarter: string }[]
  readonly rows: readonly {
    readonly column: Column
    readonly score: string
    readonly cells: readonly (DifferenceCell | null)[]
  }[]
  readonly notes: readonly string[]
}

/** Forms and index against each reference; null where nothing is held against anything. */
export function differenceTable(
  { differences, forms, quarter }: Pick<RegionReport, 'differences' | 'forms' | 'quarter'>,
  language: Language,
): DifferenceTable | null {
  const longest = COLUMNS.map((column) => differences[column]).reduce((one, other) =>
    other.length > one.length ? other : one,
  )
  if (!forms || longest.length === 0) return null
  const references = longest.map(({ reference }) => reference)
  const notes = new NumberedNotes()
  const cellOf = (told: ReferredDifference | undefined): DifferenceCell | null => {
    if (told === undefined) return null
    const { difference, margin } = told.shown
    return {
      reference: told.reference,
      figure:
        difference === null ? '–' : arrowText(told.shown) + formatChange(difference, language),
      margin: margin === null ? '' : `±${formatNumber(margin, 1, language)}`,
      demonstrable: isDemonstrable(told.shown),
      note: notes.numberOf(differenceNote(told, language)),
      said: differenceText(told, language),
    }
  }
  const rows = COLUMNS.flatMap((column) => {
    const { score } = forms[column].chosen
    if (score === null) return []
    const cells = references.map(({ against }) =>
      cellOf(differences[column].find(({ reference }) => reference.against === against)),
    )
    return [{ column, score: formatScore(score, language), cells }]
  })
  return {
    title: titleOf(differences, language),
    columns: references.map((reference) => ({
      name: referenceHeading(reference, language),
      quarter: reference.quarter ?? quarter ?? '',
    })),
    rows,
    notes: notes.all,
  }
}

/** Which forms lie demonstrably lower or higher than in the other regions. */
function titleOf(differences: RegionReport['differences'], language: Language): string {
  const words = differenceTableWords(language)
  const apart = COLUMNS.flatMap((column) => {
    const told = differences[column].find(({ reference }) => reference.against === 'others')
    const isForm = column !== 'index' && told && told.shown.outcome !== 'incomparable'
    return isForm ? [{ name: formName(column, language), outcome: told.shown.outcome }] : []
  })
  if (apart.length === 0) return words.plain
  const [lower, higher] = (['lower', 'higher'] as const).map((side) =>
    apart.filter(({ outcome }) => outcome === side).map(({ name }) => name),
  ) as [string[], string[]]
  const sentence = ([one, more]: readonly string[], names: string[]) =>
    fill((names.length === 1 ? one : more) ?? '', { forms: enumerate(names, language) })
  if (lower.length > 0) {
    const also = higher.length > 0 ? sentence([words.alsoHigher, words.alsoHigher], higher) : ''
    return capitalised(sentence(words.lower, lower) + also)
  }
  return higher.length > 0 ? capitalised(sentence(words.higher, higher)) : words.level
}
