import { NewestResponses } from './newest-response'
import { answerTo, type Answers } from './question'
import { nameKey } from './text/text-key'
import { SipHash, type Hash64, type SipKey } from './values/siphash'

/** By what a response is told from others; 0 is never stored. */
export const RESPONDENT_ID = 1
/** By its moment, or the number that the survey tool gave it: equal ones are one response twice. */
export const MOMENT = 2
/** By its answers alone: equal ones may be of two people. */
export const ANSWERS_ALONE = 3

export interface Identified {
  /** As the file has it; blank where nobody was asked. */
  readonly respondent: string
  /** Code of the group. */
  readonly group: string
  /** As the file spells it. */
  readonly place: string
  /** Seconds of civil time; NaN without a day. */
  readonly seconds: number
  /** The number of the response within its survey; blank without. */
  readonly responseNumber: string
  /** Stored bytes. */
  readonly answers: Uint8Array
}

const SECONDS_PER_DAY = 86_400
const UNUSED_PLACE = 0

/**
 * What tells one response from another, as a keyed hash, so that the same response in a later file is
 * known again. A respondent's id where there is one. Else its moment, place, group and answers; equal
 * ones within a file are numbered, for they are people of their own.
 */
export class ResponseIds {
  readonly value: Hash64 = { high: 0, low: 0 }
  private readonly hash: SipHash
  private readonly seen = new NewestResponses()
  private readonly idsByGroup: boolean
  private readonly ofThisFile: string

  /** @param file tells this file from others */
  constructor(key: SipKey, answers: Answers | undefined, file: string) {
    this.hash = new SipHash(key)
    this.idsByGroup = answerTo(answers, 'id_reused', null) === 'other_people'
    this.ofThisFile = answerTo(answers, 'same_answers', null) === 'other_people' ? file : ''
  }

  /** Puts the hash in `value`; by what it was made. */
  identify(response: Identified): number {
    if (response.respondent !== '') {
      const { respondent, group } = response
      this.hash.hash(this.idsByGroup ? `${respondent}\n${group}` : respondent, this.value)
      return RESPONDENT_ID
    }
    const { seconds, responseNumber } = response
    const hasTime = !Number.isNaN(seconds) && seconds % SECONDS_PER_DAY !== 0
    const isTold = hasTime || responseNumber !== ''
    const told = hasTime
      ? String(seconds)
      : `${seconds} ${responseNumber}${isTold ? '' : this.ofThisFile}`
    const text = [nameKey(response.place), response.group, told, ...response.answers].join('\n')
    for (let number = 1; ; number++) {
      this.hash.hash(`${number}\n${text}`, this.value)
      if (this.isNew()) return isTold ? MOMENT : ANSWERS_ALONE
    }
  }

  private isNew(): boolean {
    const { high, low } = this.value
    const key = { respondentHigh: high, respondentLow: low, placeId: UNUSED_PLACE, quarter: 0 }
    const age = { completedAt: Number.NaN, importId: 0, rowNumber: 0 }
    return this.seen.offer(key, age).outcome === 'first'
  }
}
