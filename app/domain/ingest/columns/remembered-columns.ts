import { wordKey } from '../text/text-key'
import type { RecognisedColumn } from './column-states'
import type { SourceColumn } from './source'

/**
 * What is remembered after a file was imported: what its columns meant, with those of earlier files that it
 * lacks, as long as no other column means the same now.
 * @param read columns that are about persons, or a survey tool's own, are left out anyhow
 */
export function rememberedColumns(
  before: readonly SourceColumn[],
  read: readonly RecognisedColumn[],
): readonly SourceColumn[] {
  const own = read.filter(({ state }) => state !== 'personal' && state !== 'tool')
  const headings = new Set(read.map(({ heading }) => wordKey(heading)))
  const meanings = new Set(own.map(({ meaning }) => meaning))
  const others = before.filter(({ heading, meaning }) => {
    return !headings.has(wordKey(heading)) && (meaning === null || !meanings.has(meaning))
  })
  return [...own.map(({ heading, meaning }) => ({ heading, meaning })), ...others]
}
