import type { Answers } from '../question'
import { QUESTION_CODES, type QuestionCode } from '../question-codes'
import { GUESSES } from '../guess'
import { wordKey } from '../text/text-key'
import type { FileKind } from './file-kind'
import { LEFT_OUT, type ExplicitMapping } from './mapping'

/** A heading, and what it means: a canonical name, or null where the column is left out. */
export interface SourceColumn {
  readonly heading: string
  readonly meaning: string | null
}

/**
 * Where files come from again and again, such as a questionnaire in a survey tool: known by the headings of
 * its files, with what was said of them.
 */
export interface ImportSource {
  readonly id: number
  readonly name: string
  readonly kind: FileKind
  /** The survey tool, as its profile is called. */
  readonly format: string
  readonly columns: readonly SourceColumn[]
  /** To what its files leave open, and what was corrected of how they are read. */
  readonly answers: Answers
}

/** So much of the columns that mean something has to be there again, and so much of all columns together. */
const [SHARE_OF_MEANINGS, SHARE_OF_ALL] = [0.8, 0.5]

/** About one file, or about what was stored before it: never remembered. */
const OF_ONE_FILE: readonly QuestionCode[] = ['same_answers', 'id_reused', 'date_notations']

/**
 * The source of a file, by its headings; null where none has enough of them. Of several the one that has
 * most in common with it.
 * @param kind null: any
 */
export function sourceOf<Source extends ImportSource>(
  header: readonly string[],
  kind: FileKind | null,
  sources: readonly Source[],
): Source | null {
  const keys = keysOf(header)
  let best: { readonly source: Source; readonly share: number } | null = null
  for (const source of sources) {
    if (kind !== null && source.kind !== kind) continue
    const own = keysOf(source.columns.map(({ heading }) => heading))
    const meant = source.columns.filter(({ meaning }) => meaning !== null)
    const found = meant.filter(({ heading }) => keys.has(wordKey(heading))).length
    const common = [...own].filter((key) => keys.has(key)).length
    const share = common / (own.size + keys.size - common)
    const isEnough = found >= SHARE_OF_MEANINGS * meant.length && share >= SHARE_OF_ALL
    if (meant.length > 0 && isEnough && share > (best?.share ?? 0)) best = { source, share }
  }
  return best?.source ?? null
}

interface ReadHeader {
  readonly header: readonly string[]
  /** What is recognised without what is remembered. */
  readonly meanings: ReadonlyMap<number, string>
  /** What a column of this kind of file may mean. */
  readonly names: ReadonlySet<string>
}

/**
 * A person's choices with those of the last time, where these say something else than we recognise by
 * ourselves and the person says nothing.
 */
export function withRemembered(
  explicit: ExplicitMapping,
  { columns }: ImportSource,
  { header, meanings, names }: ReadHeader,
): ExplicitMapping {
  const said = keysOf(Object.values(explicit))
  const remembered = new Map<string, string>()
  for (const { heading, meaning } of columns) {
    const index = header.findIndex((each) => wordKey(each) === wordKey(heading))
    if (index < 0 || said.has(wordKey(heading))) continue
    const isKnown = (meanings.get(index) ?? null) === meaning
    const isTaken = meaning !== null && (Object.hasOwn(explicit, meaning) || !names.has(meaning))
    if (isTaken || (isKnown && meaning !== null)) continue
    remembered.set(meaning ?? `${LEFT_OUT}${heading}`, header[index] ?? heading)
  }
  return { ...Object.fromEntries(remembered), ...explicit }
}

/** What of the answers to a file's questions holds for the next file of its source. */
export function lastingAnswers(answers: Answers): Answers {
  const lasting: readonly string[] = [
    ...GUESSES,
    ...QUESTION_CODES.filter((code) => !OF_ONE_FILE.includes(code)),
  ]
  const isLasting = ([key, answer]: [string, string]) =>
    answer !== '' && lasting.includes(key.split(':')[0] ?? key)
  return Object.fromEntries(Object.entries(answers).filter(isLasting))
}

/**
 * Answers without those about words where an answer should stand: these words are somebody's own. Words for places,
 * groups and statuses are nobody's.
 */
export function withoutWords(answers: Answers): Answers {
  const own: QuestionCode = 'answer_word'
  const isOwn = (key: string) => key.startsWith(`${own}:`)
  return Object.fromEntries(Object.entries(answers).filter(([key]) => !isOwn(key)))
}

/** How a file is to be opened, of all that was answered: its headings can be known only then. */
export function openingAnswers(answers: Answers): Answers {
  const names = ['encoding', 'encoding_unsure', 'delimiter', 'header_row', 'sheet']
  return Object.fromEntries(Object.entries(answers).filter(([key]) => names.includes(key)))
}

function keysOf(headings: readonly string[]): ReadonlySet<string> {
  return new Set(headings.map(wordKey).filter((key) => key !== ''))
}
