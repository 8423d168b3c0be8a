import type { ColumnDefinition } from './columns'
import { NO_PROPOSALS, type ContentProposals } from './content-proposals'
import { headingReadings } from './heading-readings'
import { likeness } from './likeness'
import { LEFT_OUT, type ExplicitMapping } from './mapping'
import { isPersonal } from './personal-columns'
import type { ImportSource } from './source'
import { wordKey } from '../text/text-key'

/**
 * How it is known what a column means: as it was the last time for files of this source, because a person
 * said so, or by its heading in our own words. What only resembles them, or is new, is asked. Columns about
 * persons, and a survey tool's own, are left out.
 */
export const COLUMN_STATES = [
  ...(['remembered', 'chosen', 'same', 'similar', 'new', 'personal', 'tool'] as const),
] as const
export type ColumnState = (typeof COLUMN_STATES)[number]

/** A column of a file, and what is made of it. */
export interface RecognisedColumn {
  /** In the file, from 0. */
  readonly index: number
  readonly heading: string
  /** Canonical name; null: it is left out. */
  readonly meaning: string | null
  readonly state: ColumnState
  /** Of one that resembles something: what it may mean. */
  readonly proposal: string | null
}

/** From here on two headings resemble one another. */
const RESEMBLING = 0.72
/** More columns are not shown, nor compared. */
const MOST_COLUMNS = 300

export interface StatesInput {
  readonly header: readonly string[]
  readonly meanings: ReadonlyMap<number, string>
  /** A survey tool's own. */
  readonly own: readonly number[]
  /** What a column of this kind of file may mean. */
  readonly definitions: readonly ColumnDefinition<string>[]
  readonly explicit: ExplicitMapping
  readonly source: ImportSource | null
  /** Of a file without headings. */
  readonly byContent?: ContentProposals
}

/** The state of every column with a heading, of the first MOST_COLUMNS. */
export function columnStates(input: StatesInput): readonly RecognisedColumn[] {
  const { header, meanings, own, definitions, explicit, source } = input
  const { byContent = NO_PROPOSALS } = input
  const before = new Map(source?.columns.map((column) => [wordKey(column.heading), column]))
  const present = new Set(header.map(wordKey))
  const chosen = new Map(
    Object.entries(explicit).map(([name, heading]) => [wordKey(heading), meaningOf(name)]),
  )
  const known = new Set(meanings.values())
  const candidates = definitions.flatMap(({ name, synonyms, also = [] }) =>
    known.has(name) ? [] : [name, ...synonyms, ...also].map((words) => ({ name, words })),
  )
  const gone = (source?.columns ?? []).flatMap(({ heading, meaning }) => {
    const isFree = meaning !== null && !known.has(meaning) && !present.has(wordKey(heading))
    return isFree ? [{ name: meaning, words: heading }] : []
  })
  return header.slice(0, MOST_COLUMNS).flatMap((heading, index): RecognisedColumn[] => {
    if (heading.trim() === '') return []
    const key = wordKey(heading)
    const meaning = meanings.get(index) ?? null
    const column = { index, heading, meaning, proposal: null }
    const last = before.get(key)
    const isLeftOut = meaning === null
    if (isLeftOut && own.includes(index)) return [{ ...column, state: 'tool' }]
    const isOfPersons = isPersonal(heading) || byContent.personal.has(index)
    if (isLeftOut && isOfPersons) return [{ ...column, state: 'personal' }]
    if (last !== undefined && last.meaning === meaning) return [{ ...column, state: 'remembered' }]
    if (chosen.has(key) && chosen.get(key) === meaning) return [{ ...column, state: 'chosen' }]
    if (!isLeftOut) return [{ ...column, state: 'same' }]
    const byCells = byContent.meanings.get(index) ?? ''
    const isFree = byCells !== '' && !known.has(byCells)
    const proposal = isFree ? byCells : mostAlike(heading, [...gone, ...candidates])
    return [{ ...column, state: proposal === null ? 'new' : 'similar', proposal }]
  })
}

function meaningOf(name: string): string | null {
  return name.startsWith(LEFT_OUT) ? null : name
}

function mostAlike(
  heading: string,
  candidates: readonly { readonly name: string; readonly words: string }[],
): string | null {
  const texts = headingReadings(heading).flatMap(({ text, isCode }) => (isCode ? [] : [text]))
  let best: { readonly name: string; readonly score: number } | null = null
  for (const { name, words } of candidates) {
    const score = Math.max(...[heading, ...texts].map((text) => likeness(text, words)))
    if (score >= RESEMBLING && score > (best?.score ?? 0)) best = { name, score }
  }
  return best?.name ?? null
}
