import { bilingual, type Language } from './language'

/** A piece of a sentence; a strong piece stands out where the medium can show it. */
export type Phrase = string | { readonly strong: string }

export type Sentence = readonly Phrase[]

export function strong(text: string): Phrase {
  return { strong: text }
}

/** The sentence without emphasis: for titles, files and the terminal. */
export function plainText(sentence: Sentence): string {
  return sentence.map((phrase) => (typeof phrase === 'string' ? phrase : phrase.strong)).join('')
}

const andIn = bilingual('en', 'and')

/** `a`, `a en b`, `a, b en c`. */
export function enumerate(names: readonly string[], language: Language): string {
  if (names.length < 2) return names.join('')
  return `${names.slice(0, -1).join(', ')} ${andIn(language)} ${names.at(-1)}`
}

/** First letter upper case, for a name that opens a sentence. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** First letter lower case, for a name inside a sentence. */
export function inSentence(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1)
}
