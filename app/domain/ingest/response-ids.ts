import { Occurrences } from './occurrences'
import { answerTo, type Answers } from './question'
import { nameKey } from './text/text-key'
import { SipHash, type Hash64, type SipKey } from './values/siphash'

/** By what a response is told from others: by nothing, every such row being a person of its own. */
export const NOTHING = 0
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

/**
 * What tells one response from another, as a keyed hash, so that the same response in a later file is
 * known again. A respondent's id where there is one. Else its moment, place, group and answers; equal
 * ones within a file are numbered, for they are people of their own.
 */
export class ResponseIds {
  readonly value: Hash64 = { high: 0, low: 0 }
  private readonly hash: SipHash
  private readonly occurrences = new Occurrences()
  private readonly idsByGroup: boolean
  private readonly alikeAreOthers: boolean

  constructor(key: SipKey, answers: Answers | undefined) {
    this.hash = new SipHash(key)
    this.idsByGroup = answerTo(answers, 'id_reused', null) === 'other_people'
    this.alikeAreOthers = answerTo(answers, 'same_answers', null) === 'other_people'
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
    if (!isTold && this.alikeAreOthers) return this.nothing()
    const told = hasTime ? String(seconds) : `${seconds} ${responseNumber}`
    const text = [nameKey(response.place), response.group, told, ...response.answers].join('\n')
    this.hash.hash(text, this.value)
    const number = this.occurrences.next(this.value)
    if (number > 1) this.hash.hash(`${number}\n${text}`, this.value)
    return isTold ? MOMENT : ANSWERS_ALONE
  }

  private nothing(): typeof NOTHING {
    this.value.high = 0
    this.value.low = 0
    return NOTHING
  }
}
