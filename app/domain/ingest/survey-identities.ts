import type { Framework } from '../framework/framework'
import type { SurveyMapping } from './columns/recognise-survey'
import { ContentHashes, NOTHING } from './content-hash'
import { answerTo, type Answers } from './question'
import { cell } from './rows/cell'
import type { SurveyColumnsBuffer } from './survey-columns-buffer'
import type { PlainLines } from './text/plain-lines'
import { textWithinGroup } from './values/respondent-hash'
import { isNoId, isSurelyId } from './values/no-id'
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
    const responseNumber = cell(record, this.numberColumn).trim()
    this.readTexts(cell(record, this.respondentColumn).trim(), responseNumber, buffer, at, seconds)
  }

  /** The same of a plain line. @param first its first cell */
  readLine(
    lines: PlainLines,
    first: number,
    buffer: SurveyColumnsBuffer,
    at: number,
    seconds: number,
  ): void {
    const [id, number] = [first + this.respondentColumn, first + this.numberColumn]
    const [start, end] = [lines.starts[id] ?? 0, lines.ends[id] ?? 0]
    if (this.respondentColumn >= 0 && !this.idsByGroup && isSurelyId(lines.bytes, start, end)) {
      this.respondentHash.hashBytes(lines.bytes, start, end, this.respondent)
      this.put(buffer, at, true, NOTHING)
      return
    }
    const text = this.respondentColumn < 0 ? '' : lines.text(id).trim()
    const responseNumber = this.numberColumn < 0 ? '' : lines.text(number).trim()
    this.readTexts(text, responseNumber, buffer, at, seconds)
  }

  private readTexts(
    id: string,
    responseNumber: string,
    buffer: SurveyColumnsBuffer,
    at: number,
    seconds: number,
  ): void {
    const { contents, framework, respondent } = this
    const group = framework.groups[buffer.group[at] ?? 0]?.code ?? ''
    const isKnown = !isNoId(id)
    if (isKnown) {
      this.respondentHash.hash(id, respondent)
      if (this.idsByGroup) this.respondentHash.hash(textWithinGroup(respondent, group), respondent)
    }
    const items = framework.items.length
    const place = buffer.place[at] ?? 0
    const answers = buffer.answers.subarray(at * items, (at + 1) * items)
    const kind = isKnown
      ? NOTHING
      : contents.read({ group, place, seconds, responseNumber, answers })
    this.put(buffer, at, isKnown, kind)
  }

  private put(
    buffer: SurveyColumnsBuffer,
    at: number,
    isKnown: boolean,
    contentKind: number,
  ): void {
    const { respondent, contents } = this
    buffer.hasRespondent[at] = isKnown ? 1 : 0
    buffer.respondentHigh[at] = isKnown ? respondent.high : 0
    buffer.respondentLow[at] = isKnown ? respondent.low : 0
    buffer.contentKind[at] = contentKind
    buffer.contentHigh[at] = contents.value.high
    buffer.contentLow[at] = contents.value.low
  }
}
