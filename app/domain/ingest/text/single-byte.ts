import { createDecoder } from './decoder'

/** Code pages in which Dutch text comes: of Windows, of a Mac, of DOS, of Unix. The first one wins a tie. */
const CODE_PAGES = ['windows-1252', 'macintosh', 'cp850', 'iso-8859-15'] as const

/** How a file's bytes read in a code page, and how well that fits Dutch. */
export interface Reading {
  readonly encoding: string
  /** Logarithm of a likelihood, up to a constant: a difference of 2 is about 7 to 1. */
  readonly score: number
  /** The same by letter. */
  readonly mean: number
  /** A word with one of the letters in question. */
  readonly sample: string
}

/** So many different words tell enough. */
const MAXIMUM_WORDS = 500
const WORD_BREAK = /[\s;,|"\t]+/

const USUAL = 'öüèú'
const FOREIGN = 'áàäíîñóòôùÿß'
/** Parting two vowels (`België`, `geïnd`); on a vowel by itself (`Fryslân`, `enquête`); `façade`, `François`. */
const TREMA = /[aeiou]$/i
const CIRCUMFLEX = /(?:[^\P{L}aeiou]|qu)$/iu
const CEDILLA = /^[aou]/i

/** One a code page that reads them in its own way, best first. @param sample bytes in which some are beyond ASCII */
export function readingsOf(sample: Uint8Array): readonly Reading[] {
  const words = [...new Set(decoded(sample, 'latin1').split(WORD_BREAK))]
    .filter((word) => /[\u0080-\u00ff]/.test(word))
    .slice(0, MAXIMUM_WORDS)
    .map((word) => Uint8Array.from(word, (character) => character.charCodeAt(0)))
  const count = words.reduce((sum, word) => sum + word.filter((byte) => byte > 0x7f).length, 0)
  const seen = new Set<string>()
  const readingIn = (encoding: string): Reading[] => {
    const texts = words.map((word) => decoded(word, encoding))
    // Two code pages that read every word alike are one reading
    if (seen.size === seen.add(texts.join('\n')).size) return []
    const score = texts.reduce((sum, text) => sum + scoreOf(text), 0)
    return [{ encoding, score, mean: score / count, sample: texts[0] ?? '' }]
  }
  return CODE_PAGES.flatMap(readingIn).sort((one, other) => other.score - one.score)
}

/** In a code page, or UTF-8. */
function decoded(bytes: Uint8Array, encoding: string): string {
  const decoder = createDecoder(encoding)
  return decoder.write(bytes) + decoder.end()
}

/** Of a word, what its characters beyond ASCII add to the likelihood. */
function scoreOf(word: string): number {
  const letters = Array.from(word)
  return letters.reduce((sum, character, at) => {
    if (character <= '\u007f') return sum
    const before = letters.slice(Math.max(0, at - 2), at).join('')
    return sum + fit(character, before, letters[at + 1] ?? ' ')
  }, 0)
}

/** How rare a letter is in Dutch where it stands. */
function rarity(lower: string, before: string, after: string): number {
  if (lower === 'é') return 0
  if (lower === 'ë') return TREMA.test(before) ? 0 : 3
  if (lower === 'ï') return TREMA.test(before) ? 0.7 : 3
  if ('âêû'.includes(lower)) return CIRCUMFLEX.test(before) ? 0.7 : 3
  if (lower === 'ç') return CEDILLA.test(after) ? 0.7 : 3
  if (USUAL.includes(lower)) return 0.7
  return FOREIGN.includes(lower) ? 3 : 5
}

/** @param last what stands before it in its word, two characters at most */
function fit(character: string, last: string, after: string): number {
  const before = last.slice(-1) || ' '
  const [follows, precedes] = [isLetter(before), isLetter(after)]
  if (isLetter(character)) {
    const lower = character.toLowerCase()
    const isCapital = lower !== character
    const rare = rarity(lower, last, after)
    // A capital within a word (aÈ, ÈÈn), a letter by itself, or one that words do not begin with
    const isWithin = before !== before.toUpperCase() || after !== after.toUpperCase()
    const odd = isCapital && follows && isWithin ? 5 : 0
    const isAlone = !follows && !precedes
    // `5 à 6`
    if (isAlone && character === 'à') return -2
    const lonely = isAlone ? 3 : !follows && !isCapital && !'éü'.includes(lower) ? 2 : 0
    return -rare - odd - lonely
  }
  if (character === '’') return follows ? 0 : -1
  if ('‘“„'.includes(character)) return precedes && !follows ? 0 : -5
  if ('”'.includes(character)) return follows && !precedes ? 0 : -5
  if (character === '…') return precedes ? -2 : 0
  if (character === '€') return follows || precedes ? -5 : -1
  if ('–—•·°²³½±×©™\u00a0'.includes(character)) return follows && precedes ? -8 : -1
  return /\p{C}/u.test(character) ? -10 : -8
}

function isLetter(character: string): boolean {
  return /^\p{L}$/u.test(character)
}
