import { Occurrences } from './occurrences'
import { SipHash, type Hash64, type SipKey } from './values/siphash'

/** By what a response without a respondent id is known again: by nothing, it never is. */
export const NOTHING = 0
/** By its moment, or the number that the survey tool gave it: equal ones are one response twice. */
export const MOMENT = 1
/** By its answers alone: equal ones may be of two people. */
export const ANSWERS_ALONE = 2

export interface Content {
  /** Code of the group. */
  readonly group: string
  /** Number of the place within the file. */
  readonly place: number
  /** Seconds of civil time; NaN without a day. */
  readonly seconds: number
  /** The number of the response within its survey; blank without. */
  readonly responseNumber: string
  /** Stored bytes. */
  readonly answers: Uint8Array
}

const SECONDS_PER_DAY = 86_400

/**
 * What a response without a respondent id says, as a keyed hash, so that the same response for the same
 * place and quarter is known again in a later file. It makes nobody known: equal ones within a file are
 * people of their own, and are numbered.
 */
export class ContentHashes {
  readonly value: Hash64 = { high: 0, low: 0 }
  private readonly hash: SipHash
  private readonly occurrences = new Occurrences()

  /** @param alikeAreOthers whether those who are told by their answers alone are said to be other people */
  constructor(
    key: SipKey,
    private readonly alikeAreOthers: boolean,
  ) {
    this.hash = new SipHash(key)
  }

  /** Puts the hash in `value`; by what it was made. */
  read({ group, place, seconds, responseNumber, answers }: Content): number {
    const hasTime = !Number.isNaN(seconds) && seconds % SECONDS_PER_DAY !== 0
    const isTold = hasTime || responseNumber !== ''
    if (!isTold && this.alikeAreOthers) return NOTHING
    // To the minute: a spreadsheet that saves a file anew drops the seconds
    const told = hasTime ? String(Math.floor(seconds / 60)) : `${seconds} ${responseNumber}`
    const text = `${group}\n${told}\n${answers.join('\n')}`
    this.hash.hash(`${place}\n${text}`, this.value)
    const number = this.occurrences.next(this.value)
    this.hash.hash(`content ${number}\n${text}`, this.value)
    return isTold ? MOMENT : ANSWERS_ALONE
  }
}
