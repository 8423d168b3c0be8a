import chardet from 'chardet'
import iconv from 'iconv-lite'
import { refusal } from '../file-refused'
import { correctedEncoding } from '../guess'
import type { IngestIssue, Parsed } from '../issue'
import { answerTo, ask, type Answers } from '../question'
import { binaryKindOf, holdsTable } from './file-signature'
import { createDecoder } from './decoder'
import { readingsOf } from './single-byte'
import { Utf8Validator } from './utf8-validator'

const [SAMPLE_BYTES, BEFORE_SAMPLE] = [65_536, 100]
/** chardet's certainty (0…100) below which Western text is assumed, and its lead over Western. */
const MINIMUM_CERTAINTY = 50
const MINIMUM_LEAD = 20
/** Mean of a reading below which it is not Dutch, and the lead below which another may be meant. */
const MINIMUM_DUTCH = -3.2
const MINIMUM_MARGIN = 2
/** With fewer bytes beyond ASCII a statistical guess at the language means nothing. */
const MINIMUM_HIGH_BYTES = 40

const WESTERN = new Set(['ISO-8859-1', 'windows-1252', 'ASCII'])

/**
 * Decides the encoding from *all* bytes, because a file may be plain ASCII for a thousand rows and
 * then hold one Windows-1252 ë. Push the whole stream, then ask for the verdict.
 */
export class EncodingProbe {
  bytes = 0
  private readonly head = new Uint8Array(SAMPLE_BYTES)
  private headLength = 0
  /** From the chunk in which the bytes first stopped being UTF-8: the sample that tells most. */
  private telling: Uint8Array | null = null
  /** From the first byte that is not ASCII. */
  private beyond: Uint8Array | null = null
  private readonly utf8 = new Utf8Validator()
  private nulAt = -1

  push(bytes: Uint8Array): void {
    if (this.headLength < SAMPLE_BYTES) {
      const part = bytes.subarray(0, SAMPLE_BYTES - this.headLength)
      this.head.set(part, this.headLength)
      this.headLength += part.length
    }
    if (this.nulAt < 0) {
      const index = bytes.indexOf(0)
      if (index >= 0) this.nulAt = this.bytes + index
    }
    this.utf8.push(bytes)
    if (this.telling === null && this.utf8.malformed > 0) {
      const start = Math.max(0, this.utf8.firstMalformedAt - this.bytes - BEFORE_SAMPLE)
      this.telling = bytes.slice(start, start + SAMPLE_BYTES)
    }
    if (this.beyond === null && this.utf8.multiByteCharacters + this.utf8.malformed > 0) {
      const start = Math.max(0, bytes.findIndex((byte) => byte > 0x7f) - BEFORE_SAMPLE)
      this.beyond = bytes.slice(start, start + SAMPLE_BYTES)
    }
    this.bytes += bytes.length
  }

  /**
   * An encoding name that createDecoder takes; null with the refusal beside it.
   * @param isLooking whatever is likeliest where it is unsure, to look at the file
   */
  finish(answers: Answers = {}, isLooking = false): Parsed<string | null> {
    this.utf8.end()
    const head = this.head.subarray(0, this.headLength)
    if (this.bytes === 0) return refused(refusal('file_empty'))
    const kind = binaryKindOf(head)
    if (kind !== null) {
      return refused(refusal(holdsTable(kind) ? 'file_not_supported' : 'file_not_text', { kind }))
    }
    const corrected = correctedEncoding(answers)
    if (corrected !== null) return { data: corrected, issues: [] }
    const wide = utf16Of(head)
    if (wide !== null) {
      return this.bytes % 2 === 0
        ? { data: wide, issues: [] }
        : refused(refusal('file_encoding_broken', { encoding: wide, byte: this.bytes }))
    }
    if (this.nulAt >= 0) {
      return refused(refusal('file_not_text', { kind: 'binary', byte: this.nulAt }))
    }
    if (this.utf8.malformed === 0)
      return { data: 'utf-8', issues: garbledIn(this.beyond ?? head, 'utf-8') }
    const saysUtf8 = head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf
    if (saysUtf8 || this.utf8.multiByteCharacters > this.utf8.malformed) {
      const byte = this.utf8.firstMalformedAt
      return refused(refusal('file_encoding_broken', { encoding: 'utf-8', byte }))
    }
    const { data, issues } = singleByteEncodingOf(this.telling ?? head, answers, isLooking)
    const garbled = data === null ? [] : garbledIn(this.beyond ?? head, data)
    return { data, issues: garbled.length > 0 ? garbled : issues }
  }
}

/** By byte order mark, else by where the zero bytes of ASCII characters fall. */
function utf16Of(head: Uint8Array): string | null {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le'
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be'
  let even = 0
  let odd = 0
  for (let index = 0; index < head.length; index++) {
    if (head[index] === 0) {
      if (index % 2 === 0) even++
      else odd++
    }
  }
  const half = head.length / 2
  if (half < 4) return null
  if (odd > 0.7 * half && even < 0.05 * half) return 'utf-16le'
  if (even > 0.7 * half && odd < 0.05 * half) return 'utf-16be'
  return null
}

/**
 * A word with letters in UTF-8 that were taken for another code page: `Ã«`, `â€™` (Windows-1252), `├½` (DOS), `√´`
 * (a Mac); with what stands for a letter that could not be read; or with letters in UTF-7, `+AOs-`.
 */
const GARBLED =
  /[^\s;,|"]{0,40}(?:Ã[\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|â€[\u0080-\u00bf™œ“”¦]|├[^\s─]|√[^\s\d]|\ufffd|\+A[K-P][AEIMQUYcgkosw048]-)[^\s;,|"]{0,40}/

function garbledIn(sample: Uint8Array, encoding: string): IngestIssue[] {
  // A sample may begin, and end, within a letter
  const isUtf8 = encoding === 'utf-8'
  const from = isUtf8 ? sample.findIndex((byte) => (byte & 0xc0) !== 0x80) : 0
  const [value] = GARBLED.exec(createDecoder(encoding).write(sample.subarray(from))) ?? []
  return value === undefined ? [] : [garbled(value)]
}

function garbled(value: string): IngestIssue {
  const params = { value }
  return { row: null, column: null, code: 'text_garbled', severity: 'warning', params }
}

/** What reads as Dutch, or as another alphabet that is clearly more likely; else Windows-1252. */
function singleByteEncodingOf(
  sample: Uint8Array,
  answers: Answers,
  isLooking: boolean,
): Parsed<string | null> {
  const readings = readingsOf(sample)
  const choices = readings.slice(0, 2)
  const [best, second] = choices
  if (best === undefined || second === undefined || best.mean < MINIMUM_DUTCH) {
    const other = otherAlphabetOf(sample)
    if (other !== null) return { data: other, issues: [] }
    // It is none of those that we tell apart: somebody has to look
    const western = readings.find(({ encoding }) => encoding === 'windows-1252')
    const isDoubted = western !== undefined && western.mean < MINIMUM_DUTCH
    return { data: 'windows-1252', issues: isDoubted ? [garbled(western.sample)] : [] }
  }
  const answered = answerTo(answers, 'encoding_unsure', null)
  const chosen = choices.find(({ encoding }) => encoding === answered)
  const isSure = best.score - second.score >= MINIMUM_MARGIN
  if (chosen !== undefined || isSure || isLooking) {
    return { data: (chosen ?? best).encoding, issues: [] }
  }
  const values = choices.map(({ encoding, sample: word }) => `${encoding} “${word}”`).join(', ')
  const names = choices.map(({ encoding }) => encoding)
  const about = { code: 'encoding_unsure', about: null, count: 1, choices: names } as const
  return refused(ask(about, 'refused', { values }))
}

function otherAlphabetOf(sample: Uint8Array): string | null {
  const highBytes = sample.reduce((count, byte) => count + (byte >= 0x80 ? 1 : 0), 0)
  if (highBytes < MINIMUM_HIGH_BYTES) return null
  const matches = chardet.analyse(sample)
  const western = matches.find((match) => WESTERN.has(match.name))?.confidence ?? 0
  const best = matches.find((match) => !WESTERN.has(match.name) && iconv.encodingExists(match.name))
  const convincing =
    best !== undefined &&
    !best.name.startsWith('UTF') &&
    best.confidence >= MINIMUM_CERTAINTY &&
    best.confidence >= western + MINIMUM_LEAD
  return convincing ? best.name.toLowerCase() : null
}

function refused(issue: IngestIssue): Parsed<null> {
  return { data: null, issues: [issue] }
}
