import { wordKey } from '../text/text-key'

const WORDS: ReadonlySet<string> = new Set(
  [
    ...['onbekend', 'nog onbekend', 'niet bekend', 'nog niet bekend', 'n.v.t.', 'nvt'],
    ...['niet van toepassing', 'n.n.b.', 'n.b.', 'n.t.b.', 'nader te bepalen', 'volgt', 'geen'],
    ...[
      'n/a',
      'na',
      'nan',
      'nat',
      'tbd',
      'unknown',
      'not known',
      'not applicable',
      'none',
      'null',
      'pm',
      'p.m.',
    ],
  ].map(wordKey),
)

/** Whether a cell says in words, or by a dash or a question mark, that it is not known. */
export function isUnknownWord(text: string): boolean {
  const trimmed = text.trim()
  return /^[-–—?.]+$/.test(trimmed) || WORDS.has(wordKey(trimmed))
}
