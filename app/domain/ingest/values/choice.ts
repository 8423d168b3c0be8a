import { wordKey } from '../text/text-key'
import { isUnknownWord } from './unknown-word'
import { bad, type Read } from './value'

/** Words → value, by wordKey: case, accents, spaces and punctuation do not count. */
export class Choices<T> {
  private readonly values = new Map<string, T>()
  private readonly shown: string

  /** @param entries every value with its words; the first word of each is what a message offers */
  constructor(entries: readonly (readonly [T, readonly string[]])[]) {
    for (const [value, words] of entries) {
      for (const word of words) this.values.set(wordKey(word), value)
    }
    this.shown = entries.map(([, words]) => words[0] ?? '').join(', ')
  }

  /** choice_unknown with the alternatives, if none of the words. */
  read(text: string): Read<T> {
    const value = this.values.get(wordKey(text))
    return value === undefined ? bad('choice_unknown', { alternatives: this.shown }) : { value }
  }
}

const YES_NO = new Choices<boolean>([
  [
    true,
    [
      ...['ja', 'j', 'yes', 'y', 'true', 'waar', '1', 'x', 'v', 'wel', 'akkoord', 'agreed'],
      ...['ok', 'oké', 'jazeker', 'jawel', 'betrokken', 'is betrokken', 'was betrokken'],
      ...['getekend', 'ondertekend', 'signed', 'gedaan', 'done'],
    ],
  ],
  [
    false,
    [
      ...['nee', 'neen', 'n', 'no', 'false', 'onwaar', '0', 'niet', 'nog niet', 'not yet'],
      ...['niet akkoord', 'niet getekend', 'niet ondertekend', 'not signed'],
      ...['niet betrokken', 'geen akkoord'],
    ],
  ],
])
const TICKS = /^[✓✔☑√✅]\uFE0F?$/
const CROSSES = /^[✗✘☒☐❌]\uFE0F?$/
/** `Ja, per brief`, `ja per brief`; `ja of nee` is neither */
const WITH_REMARK = /^(ja|yes|nee|neen|no)(?:\s*[,;:(.!\-–]|\s+(?!of\b|or\b)[a-z\d])/i

/** Behind yes, and behind no, what may take it back. */
const NOT_QUITE =
  /\b(?:ja|yes|nee|neen|no|niet|nog|geen|not|yet|tenzij|unless|deels|gedeeltelijk|part(?:ly|ially)|voorbehoud|voorwaarden?|mits|gepland|planned|volgt|wordt|binnenkort|pending)\b/i
const STILL_YES = /\b(?:ja|yes)\b/i

/** Yes or no, perhaps with a remark behind it; null where it is neither, or said to be unknown. */
export function readYesNo(text: string): Read<boolean | null> {
  const trimmed = text.trim()
  if (TICKS.test(trimmed)) return { value: true }
  if (CROSSES.test(trimmed)) return { value: false }
  // Programs that know numbers alone write 1.0
  const [, word = trimmed.replace(/[.,]0$/, '')] = WITH_REMARK.exec(trimmed) ?? []
  const read = YES_NO.read(word)
  if ('value' in read && !trimmed.endsWith('?')) {
    const isTakenBack = (read.value ? NOT_QUITE : STILL_YES).test(trimmed.slice(word.length))
    if (!isTakenBack) return read
  }
  const isPartly = ['deels', 'gedeeltelijk', 'partly', 'partially'].includes(wordKey(trimmed))
  return isPartly || isUnknownWord(trimmed) ? { value: null } : bad('yes_no_not_understood')
}
