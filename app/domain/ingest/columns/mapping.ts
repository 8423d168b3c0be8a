import { heldIn } from '../../grouping'
import { refusal } from '../file-refused'
import type { IngestIssue } from '../issue'
import { wordKey } from '../text/text-key'
import type { ColumnDefinition } from './column-definition'
import { isPersonal } from './personal-columns'
import { headingReadings, LONGEST_HEADING, type HeadingReading } from './heading-readings'

/** Which cell of a record holds what. */
export interface ColumnMapping<Name extends string> {
  /** The headings as they stand in the file. */
  readonly header: readonly string[]
  /** Canonical name → index of the cell; names that the file does not have are absent. */
  readonly columns: ReadonlyMap<Name, number>
}

/**
 * A person's own choice, canonical name → heading in the file; it goes before what we recognise. A name
 * that begins with LEFT_OUT says of a heading that it means nothing, whatever we recognise.
 */
export type ExplicitMapping = Readonly<Record<string, string>>

export const LEFT_OUT = 'left_out:'

/** Of more unknown columns than this only the first are named, together. Characters of each. */
const [MOST_NAMED, LONGEST_NAMED] = [20, 100]
/** So long a name at the end of a heading is no coincidence, whatever stands before it. Letters. */
const LONG_NAME = 20
/** Before a statement: the column is about it, and not the answer to it. */
const ABOUT =
  /toelicht|opmerk|waarom|reden|motiv|licht|comment|expla|why|points|punten|feedback|belangrijk|importan/
/** So short are words about a statement; what is longer introduces a list of them. Letters. */
const SHORT_PREFIX = 20

/** What a survey tool's habits say of headings. */
export interface ToolHeadings<Name extends string> {
  /** Indices of columns to pass over in silence. */
  readonly passedOver: ReadonlySet<number>
  /** Names that may be no more than a code within a heading. */
  readonly codes: ReadonlySet<Name>
  /** Whether several columns may hold one thing, each for some of the rows. */
  readonly hasVersions: boolean
  /** All rows of headings, where a file has several. */
  readonly headings?: readonly (readonly string[])[]
}

interface Mapped<Name extends string> {
  readonly mapping: ColumnMapping<Name>
  /** Index of a column → others that hold the same, for rows in which it is blank. */
  readonly versions: ReadonlyMap<number, readonly number[]>
  readonly issues: IngestIssue[]
}

/**
 * Finds the canonical columns among the headings: those that a person points at, then those that are
 * headed in our own words, then (with `tool`) those that are so behind what a survey tool puts around
 * it, and last by words that may mean something else.
 * Issues: column_twice (refused), column_missing for a heading that the explicit mapping names and
 * the file lacks (refused), column_unknown (warning; the column is left alone).
 */
export function mapColumns<Name extends string>(
  header: readonly string[],
  definitions: readonly ColumnDefinition<Name>[],
  explicit: ExplicitMapping = {},
  tool: ToolHeadings<Name> | null = null,
): Mapped<Name> {
  const issues: IngestIssue[] = []
  const memory = new Map<string, readonly HeadingReading[]>()
  const readingsOf = (heading: string) => heldIn(memory, heading, () => headingReadings(heading))
  const columns = new Map<Name, number>()
  const versions = new Map<number, number[]>()
  const names = namesBy(definitions, ({ name, synonyms }) => [name, ...synonyms])
  const looseNames = namesBy(definitions, ({ also = [] }) => also)
  const taken = new Set([...(tool?.passedOver ?? []), ...leftOutIndices(header, explicit)])

  for (const [chosen, heading] of Object.entries(explicit)) {
    if (chosen.startsWith(LEFT_OUT)) continue
    const name = names.get(wordKey(chosen))
    const index = indexOfHeading(header, heading)
    if (name === undefined) {
      issues.push(unknownColumn(chosen))
    } else if (index < 0) {
      issues.push(refusal('column_missing', { alternatives: heading }, null, heading))
    } else {
      columns.set(name, index)
      taken.add(index)
    }
  }
  const chosen = new Set(columns.keys())
  const repeatable = new Set(
    definitions.flatMap(({ name, mayRepeat }) => (mayRepeat ? [name] : [])),
  )

  /** Gives the columns that are left to the names that `nameOf` finds; a name of before is kept, or has versions. */
  const assign = (nameOf: (heading: string) => Name | undefined) => {
    const before = new Set(columns.keys())
    header.forEach((heading, index) => {
      const name = taken.has(index) ? undefined : nameOf(heading)
      if (name === undefined) return
      if (before.has(name) && (!tool?.hasVersions || chosen.has(name))) return
      if (repeatable.has(name) && columns.has(name) && !tool?.hasVersions) return
      taken.add(index)
      const first = columns.get(name)
      if (first === undefined) columns.set(name, index)
      else if (tool?.hasVersions) versions.set(first, [...(versions.get(first) ?? []), index])
      else {
        issues.push(refusal('column_twice', { name, first: header[first] ?? name }, null, heading))
      }
    })
  }
  assign((heading) => names.get(wordKey(heading)))
  if (tool !== null) {
    assign((heading) => {
      const found = readingsOf(heading).flatMap(({ text, isCode, behind }) => {
        const key = wordKey(text)
        const name = names.get(key)
        if (name === undefined || isAbout(heading, key)) return []
        const isFit = !isCode || (tool.codes.has(name) && saysTheSame(behind, name, definitions))
        return isFit ? [{ name, isLong: key.length >= LONG_NAME }] : []
      })
      // A statement in full says more than a code: another questionnaire may number its own way
      return found.find(({ isLong }) => isLong)?.name ?? endingOf(heading, names) ?? found[0]?.name
    })
  }
  // Of words that may mean something else the first column is taken, and nothing said of the others
  header.forEach((heading, index) => {
    const readings = tool === null ? [{ text: heading, isCode: false }] : readingsOf(heading)
    const name = readings.map(({ text }) => looseNames.get(wordKey(text))).find(Boolean)
    if (name === undefined || taken.has(index) || columns.has(name) || chosen.has(name)) return
    taken.add(index)
    columns.set(name, index)
  })
  const found = new Set<string>(columns.keys())
  for (const { name, asked, toldBy = [] } of definitions) {
    if (asked === undefined || [name, ...toldBy].some((each) => found.has(each))) continue
    const asks = (index: number) =>
      [header, ...(tool?.headings ?? [])].some((row) =>
        readingsOf(row[index] ?? '').some(({ text }) => asked.test(text.toLowerCase())),
      )
    const [index, ...others] = [...header.keys()].filter((each) => !taken.has(each) && asks(each))
    if (index === undefined || others.length > 0) continue
    taken.add(index)
    columns.set(name, index)
  }
  const left = header.filter((heading, index) => !taken.has(index) && heading.trim() !== '')
  const unknown = left.filter((heading) => !isPersonal(heading))
  if (unknown.length > MOST_NAMED) issues.push(unknownColumns(unknown))
  for (const heading of left) {
    if (unknown.length <= MOST_NAMED || isPersonal(heading)) issues.push(unknownColumn(heading))
  }
  return { mapping: { header, columns }, versions, issues }
}

/** `Waarom: Wensen van …`: a column about a statement. */
function isAbout(heading: string, key: string): boolean {
  const whole = key.length >= LONG_NAME ? wordKey(heading) : ''
  const before = whole.endsWith(key) ? whole.slice(0, -key.length) : ''
  return before.length <= SHORT_PREFIX && ABOUT.test(before)
}

/** Whether half of the longer words behind a code are of what the code stands for: not of `P1 Hoe lang …`. */
function saysTheSame<Name extends string>(
  behind: string | undefined,
  name: Name,
  definitions: readonly ColumnDefinition<Name>[],
): boolean {
  const longer = longerWords(behind ?? '')
  const synonyms = definitions.find((definition) => definition.name === name)?.synonyms ?? []
  const own = new Set(synonyms.flatMap(longerWords))
  return 2 * longer.filter((word) => own.has(word)).length >= longer.length
}

function longerWords(text: string): string[] {
  const words = text.split(/[^\p{Letter}\p{Number}]+/u).map(wordKey)
  return words.filter((word) => word.length > 3)
}

/** `Stellingen-Wensen van …`: a tool's own words in front of a statement. */
export function endingOf<Name>(
  heading: string,
  names: ReadonlyMap<string, Name>,
): Name | undefined {
  const isLong = heading.length >= LONG_NAME && heading.length <= LONGEST_HEADING
  const key = isLong ? wordKey(heading) : ''
  for (const [words, name] of names) {
    if (words.length < LONG_NAME || !key.endsWith(words)) continue
    return ABOUT.test(key.slice(0, -words.length)) ? undefined : name
  }
  return undefined
}

function namesBy<Name extends string>(
  definitions: readonly ColumnDefinition<Name>[],
  wordsOf: (definition: ColumnDefinition<Name>) => readonly string[],
): ReadonlyMap<string, Name> {
  return new Map(
    definitions.flatMap((definition) => {
      return wordsOf(definition).map((word) => [wordKey(word), definition.name] as const)
    }),
  )
}

/** A refusal where none of the columns is there. `names` are alternatives for one another. */
export function requireColumn<Name extends string>(
  mapping: ColumnMapping<Name>,
  definitions: readonly ColumnDefinition<Name>[],
  names: readonly Name[],
): IngestIssue[] {
  if (names.some((name) => mapping.columns.has(name))) return []
  const alternatives = names.flatMap((name) => {
    const definition = definitions.find((candidate) => candidate.name === name)
    return [name, ...(definition?.synonyms.slice(0, 1) ?? [])]
  })
  return [
    refusal('column_missing', { alternatives: alternatives.join(', ') }, null, names[0] ?? null),
  ]
}

/** Indices of the columns that somebody says mean nothing. */
export function leftOutIndices(
  header: readonly string[],
  explicit: ExplicitMapping = {},
): ReadonlySet<number> {
  const headings = Object.entries(explicit).filter(([name]) => name.startsWith(LEFT_OUT))
  return new Set(headings.map(([, heading]) => indexOfHeading(header, heading)))
}

function indexOfHeading(header: readonly string[], heading: string): number {
  const exact = header.indexOf(heading)
  if (exact >= 0) return exact
  return header.findIndex((candidate) => wordKey(candidate) === wordKey(heading))
}

/** How many they are, and the first of them. */
function unknownColumns(headings: readonly string[]): IngestIssue {
  const first = headings.slice(0, MOST_NAMED).map((heading) => heading.slice(0, LONGEST_NAMED))
  const params = { count: headings.length, values: first.join(', ') }
  return { row: null, column: null, code: 'columns_unknown', severity: 'warning', params }
}

function unknownColumn(heading: string): IngestIssue {
  return {
    row: null,
    column: heading.slice(0, LONGEST_NAMED),
    code: 'column_unknown',
    severity: 'warning',
    params: {},
  }
}
