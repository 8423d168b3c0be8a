import type { Day } from '../calendar/day'
import { firstDayOf, lastDayOf, quarterIndex, type Quarter } from '../calendar/quarter'
import type { Framework } from '../framework/framework'
import type { SurveyColumn } from './columns/columns'
import { UNSTAMPED } from './columns/limesurvey'
import { columnIndices, type SurveyMapping } from './columns/recognise-survey'
import { BATCH_SIZE, wrongWidth, type RecordReader } from './rows/record-reader'
import { RowIssues } from './rows/row-issues'
import { SurveyAnswers } from './survey-answers'
import type { PlaceReference, SurveyBatch } from './survey-batch'
import { SurveyColumnsBuffer } from './survey-columns-buffer'
import { OrganisationNumbers, PlaceNumbers } from './survey-names'
import { detached } from './text/text-key'
import {
  badText,
  keptComment,
  MAXIMUM_COMMENT_LENGTH,
  MAXIMUM_NAME_LENGTH,
} from './values/free-text'
import { GroupReader } from './values/group'
import { MomentReader } from './values/moment-reader'
import { PlaceReader, type PlaceContext } from './values/place'
import { SipHash, type Hash64, type SipKey } from './values/siphash'
import type { BadValue } from './values/value'
import { WeightReader } from './values/weight'

export interface SurveyContext extends PlaceContext {
  /** Rows without a day belong to it; rows with a day outside it are rejected. */
  readonly period: Quarter | null
  /** Secret of the installation: respondent ids are kept as keyed hashes only. */
  readonly respondentKey: SipKey
  /** Where given, a later day is warned about. */
  readonly today?: Day
}

/**
 * Survey records to batches of checked responses. Any bad value rejects its row, with every reason
 * up to five; nothing is guessed or put at zero. Does a million rows of twenty items in about a
 * second: what repeats in a file (places, groups, days, weights, labels) is read once and remembered.
 */
export class SurveyReader implements RecordReader<SurveyBatch> {
  rowsRead = 0
  accepted = 0
  private readonly mapping: SurveyMapping
  private readonly framework: Framework
  private readonly context: SurveyContext
  private readonly period: { index: number; first: Day; last: Day } | null
  private readonly answers: SurveyAnswers
  private readonly groups: GroupReader
  private readonly places: PlaceReader
  private readonly moments = new MomentReader()
  private readonly weights = new WeightReader()
  private readonly hash: SipHash
  private readonly respondent: Hash64 = { high: 0, low: 0 }
  private readonly placeNumbers = new PlaceNumbers()
  private readonly organisations = new OrganisationNumbers()
  private readonly column: Readonly<Record<SurveyColumn, number>>
  private buffer: SurveyColumnsBuffer
  private comments: { row: number; text: string }[] = []
  private readonly issues = new RowIssues()
  private rowsInBatch = 0
  private notSubmitted = 0

  constructor(mapping: SurveyMapping, framework: Framework, context: SurveyContext) {
    this.mapping = mapping
    this.framework = framework
    this.context = context
    const { period } = context
    this.period =
      period === null
        ? null
        : {
            index: quarterIndex(period),
            first: firstDayOf(period),
            last: lastDayOf(period),
          }
    this.answers = new SurveyAnswers(mapping, framework, this.issues)
    this.groups = new GroupReader(framework)
    this.places = new PlaceReader(context)
    this.hash = new SipHash(context.respondentKey)
    this.column = columnIndices(mapping)
    this.buffer = new SurveyColumnsBuffer(framework.items.length)
  }

  get isFull(): boolean {
    return this.rowsInBatch >= BATCH_SIZE
  }

  accept(record: readonly string[], rowNumber: number): void {
    this.rowsRead++
    const { submittedColumn } = this.mapping
    if (submittedColumn >= 0 && cell(record, submittedColumn).trim() === '') {
      this.notSubmitted++
      return
    }
    this.rowsInBatch++
    this.issues.open(rowNumber)
    if (record.length !== this.mapping.header.length) {
      const width = wrongWidth(record, this.mapping.header.length)
      if (width !== null) {
        this.issues.reject(null, width)
        return
      }
    }
    const { buffer, column } = this
    const at = buffer.count
    this.readMoment(record, at)
    const place = this.readPlace(record)
    this.readGroup(record, at)
    this.readWeight(record, at)
    const organisation = this.readOrganisation(record)
    this.answers.read(record, buffer.answers, at * this.framework.items.length)
    if (this.issues.rejected || place === null) return
    // Only a row that counts may bring new names
    buffer.rowNumber[at] = rowNumber
    buffer.place[at] = this.placeNumbers.numberOf(place)
    buffer.organisation[at] = organisation === '' ? -1 : this.organisations.numberOf(organisation)
    const respondent = cell(record, column.respondent_id).trim()
    buffer.hasRespondent[at] = respondent === '' ? 0 : 1
    if (respondent !== '') this.hash.hash(respondent, this.respondent)
    buffer.respondentHigh[at] = respondent === '' ? 0 : this.respondent.high
    buffer.respondentLow[at] = respondent === '' ? 0 : this.respondent.low
    const comment = cell(record, column.comment)
    if (comment !== '') this.keepComment(comment.trim())
    buffer.count++
    this.accepted++
  }

  finish(): void {
    const count = this.notSubmitted
    if (count > 0) this.issues.warnOfFile('responses_not_submitted', { count })
  }

  takeBatch(bytesRead: number): SurveyBatch {
    const taken = this.buffer.taken()
    const batch: SurveyBatch = {
      kind: 'survey',
      ...taken,
      comments: this.comments,
      newPlaces: this.placeNumbers.added,
      newOrganisations: this.organisations.added,
      rowsRead: this.rowsInBatch,
      rejected: this.rowsInBatch - taken.count,
      issues: this.issues.take(),
      bytesRead,
    }
    this.buffer = new SurveyColumnsBuffer(this.framework.items.length)
    this.comments = []
    this.rowsInBatch = 0
    this.placeNumbers.added = []
    this.organisations.added = []
    return batch
  }

  private readMoment(record: readonly string[], at: number): void {
    const text = this.momentText(record)
    const { moments, period, buffer } = this
    if (text === '') {
      if (period === null) this.reject('completed_at', { code: 'value_missing' })
      buffer.completedAt[at] = Number.NaN
      buffer.quarter[at] = period?.index ?? 0
      return
    }
    const bad = moments.read(text)
    if (bad !== null) {
      this.reject('completed_at', bad, text)
      return
    }
    if (period !== null && (moments.day < period.first || moments.day > period.last)) {
      const params = { period: this.context.period ?? '' }
      this.reject('completed_at', { code: 'date_outside_period', params }, text)
    }
    if (this.context.today !== undefined && moments.day > this.context.today) {
      this.issues.warn(this.heading('completed_at'), { code: 'date_in_future' }, text)
    }
    buffer.completedAt[at] = moments.seconds
    buffer.quarter[at] = moments.quarter
  }

  private momentText(record: readonly string[]): string {
    const text = cell(record, this.column.completed_at).trim()
    return this.mapping.submittedColumn >= 0 && text.startsWith(UNSTAMPED) ? '' : text
  }

  private readPlace(record: readonly string[]): PlaceReference | null {
    const area = cell(record, this.column.area_code)
    const region = cell(record, this.column.region)
    const hasRegion = region.trim() !== ''
    if (area.trim() === '') {
      const column = this.column.area_code >= 0 ? 'area_code' : 'region'
      if (!hasRegion) return this.reject(column, { code: 'value_missing' })
      const read = this.places.region(region)
      return 'bad' in read ? this.reject('region', read.bad, region) : read.value
    }
    const read = this.places.area(area)
    if ('bad' in read) return this.reject('area_code', read.bad, area)
    // A row that is rejected for its day has no day to check the membership on
    if (hasRegion && !this.issues.rejected) {
      const day = this.momentText(record) === '' ? null : this.moments.day
      const conflict = this.places.conflict(read.value, region, day)
      if (conflict !== null) return this.reject('area_code', conflict, area)
    }
    return read.value
  }

  private readGroup(record: readonly string[], at: number): void {
    const text = cell(record, this.column.stakeholder_group)
    const group = this.groups.read(text)
    if (group >= 0) this.buffer.group[at] = group
    else if (text.trim() === '') this.reject('stakeholder_group', { code: 'value_missing' })
    else {
      const params = { alternatives: this.groups.alternatives }
      this.reject('stakeholder_group', { code: 'group_unknown', params }, text)
    }
  }

  private readWeight(record: readonly string[], at: number): void {
    const text = cell(record, this.column.weight)
    const bad = this.weights.read(text)
    if (bad !== null) this.reject('weight', bad, text)
    this.buffer.weight[at] = this.weights.value
  }

  private readOrganisation(record: readonly string[]): string {
    const text = cell(record, this.column.organisation).trim()
    const unfit = badText(text, MAXIMUM_NAME_LENGTH)
    if (unfit !== null) this.reject('organisation', unfit, text)
    return text
  }

  private keepComment(text: string): void {
    if (text === '') return
    this.comments.push({ row: this.buffer.count, text: detached(keptComment(text)) })
    if (text.length <= MAXIMUM_COMMENT_LENGTH) return
    const params = { maximum: MAXIMUM_COMMENT_LENGTH }
    this.issues.warn(this.heading('comment'), { code: 'value_too_long', params }, text)
  }

  private reject(column: SurveyColumn, bad: BadValue, value?: string): null {
    return this.issues.reject(this.heading(column), bad, value)
  }

  private heading(column: SurveyColumn): string {
    return this.mapping.header[this.column[column]] ?? column
  }
}

/** '' where the file has no such column. */
function cell(record: readonly string[], index: number): string {
  return index < 0 ? '' : (record[index] ?? '')
}
