import type { Framework } from '../framework/framework'
import type { SurveyMapping } from './columns/recognise-survey'
import { ContentHashes, NOTHING } from './content-hash'
import { answerTo, type Answers } from './question'
import { cell } from './rows/cell'
import type { SurveyColumnsBuffer } from './survey-columns-buffer'
import { textWithinGroup } from './values/respondent-hash'
import { isNoId } from './values/no-id'
import { SipHash, type Hash64, type SipKey } from './values/siphash'

export interface IdentityContext {
  /** Secret of the installation: respondent ids are kept as keyed hashes only. */
  readonly respondentKey: SipKey
  /** What a person answered to the questions of this file. */
  readonly answers?: Answers
}

/** By what the responses of a file are known again: their respondent, or else what they say. */
export class SurveyIdentities {
  private readonly respondentColumn: number
  private readonly numberColumn: number
  private readonly respondentHash: SipHash
  private readonly respondent: Hash64 = { high: 0, low: 0 }
  private readonly idsByGroup: boolean
  private readonly contents: ContentHashes

  constructor(
    mapping: SurveyMapping,
    private readonly framework: Framework,
    { respondentKey, answers }: IdentityContext,
  ) {
    this.respondentColumn = mapping.columns.get('respondent_id') ?? -1
    this.numberColumn = mapping.responseNumberColumn
    this.respondentHash = new SipHash(respondentKey)
    this.idsByGroup = answerTo(answers, 'id_reused', null) === 'other_people'
    const alikeAreOthers = answerTo(answers, 'same_answers', null) === 'other_people'
    this.contents = new ContentHashes(respondentKey, alikeAreOthers)
  }

  /**
   * @param at row of the buffer that is filled; its group, place and answers are there already
   * @param seconds since 1970-01-01 in civil time; NaN without a day
   */
  read(record: readonly string[], buffer: SurveyColumnsBuffer, at: number, seconds: number): void {
    const { contents, framework, respondent } = this
    const group = framework.groups[buffer.group[at] ?? 0]?.code ?? ''
    const id = cell(record, this.respondentColumn).trim()
    const isKnown = !isNoId(id)
    if (isKnown) {
      this.respondentHash.hash(id, respondent)
      if (this.idsByGroup) this.respondentHash.hash(textWithinGroup(respondent, group), respondent)
    }
    buffer.hasRespondent[at] = isKnown ? 1 : 0
    buffer.respondentHigh[at] = isKnown ? respondent.high : 0
    buffer.respondentLow[at] = isKnown ? respondent.low : 0
    const items = framework.items.length
    const place = buffer.place[at] ?? 0
    const responseNumber = cell(record, this.numberColumn).trim()
    const answers = buffer.answers.subarray(at * items, (at + 1) * items)
    buffer.contentKind[at] = isKnown
      ? NOTHING
      : contents.read({ group, place, seconds, responseNumber, answers })
    buffer.contentHigh[at] = contents.value.high
    buffer.contentLow[at] = contents.value.low
  }
}
