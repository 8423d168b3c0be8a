import type { Framework } from '../framework/framework'
import type { SurveyColumn } from './columns/columns'
import { columnIndices, type SurveyMapping } from './columns/recognise-survey'
import { PLAIN_READINGS, type Readings } from './evidence/file-evidence'
import type { IngestIssue } from './issue'
import { LeftOutRows } from './left-out-rows'
import { cell } from './rows/cell'
import { BATCH_SIZE, wrongWidth, type RecordReader } from './rows/record-reader'
import { RowIssues } from './rows/row-issues'
import { SurveyAnswers } from './survey-answers'
import type { PlaceReference, SurveyBatch } from './survey-batch'
import { SurveyColumnsBuffer } from './survey-columns-buffer'
import { SurveyIdentities, type IdentityContext } from './survey-identities'
import { SurveyMoments, type MomentContext } from './survey-moments'
import { OrganisationNumbers, PlaceNumbers } from './survey-names'
import { SurveyRecall, type SurveyCellReaders } from './survey-recall'
import type { PlainLines } from './text/plain-lines'
import { detached } from './text/text-key'
import { tidier } from './tidier'
import {
  badText,
  keptComment,
  MAXIMUM_COMMENT_LENGTH,
  MAXIMUM_NAME_LENGTH,
} from './values/free-text'
import { GroupReader } from './values/group'
import { LostAreas } from './values/lost-areas'
import { PlaceReader, type PlaceContext } from './values/place'
import type { BadValue } from './values/value'
import { WeightReader } from './values/weight'

export interface SurveyContext extends PlaceContext, MomentContext, IdentityContext {}

/**
 * Survey records to batches of checked responses. Any bad value rejects its row, with every reason
 * up to five; nothing is guessed or put at zero. Does a million rows of twenty items in about a
 * second: what repeats in a file (places, groups, days, weights, labels) is read once and remembered.
 */
export class SurveyReader implements RecordReader<SurveyBatch>, SurveyCellReaders {
  rowsRead = 0
  accepted = 0
  private readonly mapping: SurveyMapping
  private readonly framework: Framework
  readonly answers: SurveyAnswers
  readonly groups: GroupReader
  readonly places: PlaceReader
  readonly moments: SurveyMoments
  readonly lostAreas: LostAreas
  readonly weights: WeightReader
  readonly identities: SurveyIdentities
  /** null: cells do not stand there as they are to be read. */
  private readonly recall: SurveyRecall | null
  /** Of the row that was read last. */
  private place: PlaceReference | null = null
  private readonly placeNumbers = new PlaceNumbers()
  private readonly organisations = new OrganisationNumbers()
  private readonly column: Readonly<Record<SurveyColumn, number>>
  private buffer: SurveyColumnsBuffer
  private comments: { row: number; text: string }[] = []
  private readonly issues = new RowIssues()
  private rowsInBatch = 0
  private readonly leftOut: LeftOutRows
  private readonly tidy: ((record: readonly string[]) => readonly string[]) | null

  constructor(
    mapping: SurveyMapping,
    framework: Framework,
    context: SurveyContext,
    readings: Readings = PLAIN_READINGS,
  ) {
    this.mapping = mapping
    this.framework = framework
    this.moments = new SurveyMoments(mapping, readings, context, this.issues)
    this.lostAreas = new LostAreas(context.areasByRegion)
    this.leftOut = new LeftOutRows(mapping.leftOut)
    this.tidy = tidier(mapping)
    const { answers } = context
    this.answers = new SurveyAnswers(mapping, framework, readings, answers, this.issues)
    this.column = columnIndices(mapping)
    this.weights = new WeightReader(readings.decimalMarks.get(this.column.weight))
    this.groups = new GroupReader(framework, answers)
    this.places = new PlaceReader(context)
    this.identities = new SurveyIdentities(mapping, framework, context)
    this.buffer = new SurveyColumnsBuffer(framework.items.length)
    const isAsItStands = this.tidy === null && mapping.leftOut.length === 0
    this.recall = isAsItStands ? new SurveyRecall(mapping, this.column, this) : null
  }

  get isFull(): boolean {
    return this.rowsInBatch >= BATCH_SIZE
  }

  accept(given: readonly string[], rowNumber: number): void {
    this.rowsRead++
    if (this.leftOut.isOut(given)) return
    const record = this.tidy === null ? given : this.tidy(given)
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
    this.moments.read(record)
    const place = this.readPlace(record)
    this.readGroup(record, at)
    this.readWeight(record, at)
    const organisation = this.readOrganisation(record)
    this.answers.read(record, buffer.answers, at * this.framework.items.length)
    this.place = place
    if (this.issues.rejected || place === null) return
    const area = cell(record, column.area_code)
    const { day, quarter } = this.moments
    if (area.trim() !== '') this.lostAreas.noteIn(place, area, day, quarter)
    // Only a row that counts may bring new names
    buffer.rowNumber[at] = rowNumber
    buffer.completedAt[at] = this.moments.seconds
    buffer.quarter[at] = this.moments.quarter
    buffer.place[at] = this.placeNumbers.numberOf(place)
    buffer.organisation[at] = organisation === '' ? -1 : this.organisations.numberOf(organisation)
    this.identities.read(record, buffer, at, this.moments.seconds)
    const comment = cell(record, column.comment)
    if (comment !== '') this.keepComment(comment.trim())
    buffer.count++
    this.accepted++
  }

  acceptLine(lines: PlainLines, line: number, rowNumber: number): void {
    const { buffer, recall } = this
    const at = buffer.count
    if (recall?.read(lines, line, buffer, at)) {
      buffer.rowNumber[at] = rowNumber
      buffer.count++
      this.rowsRead++
      this.rowsInBatch++
      this.accepted++
      return
    }
    this.accept(lines.record(line), rowNumber)
    const isTaken = buffer.count > at
    if (isTaken && this.place !== null) recall?.learn(lines, line, this.place, buffer, at)
  }

  finish(passedOver: readonly IngestIssue[]): void {
    this.issues.addOfFile(passedOver)
    this.issues.addOfFile(this.leftOut.issues())
    this.issues.addOfFile(this.moments.remarks())
    this.issues.addOfFile(this.places.questions())
    this.issues.addOfFile(this.groups.questions())
    this.issues.addOfFile(this.answers.questions())
    this.issues.addOfFile(this.lostAreas.issues())
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
      const conflict = this.places.conflict(read.value, region, this.moments.day)
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
      this.groups.note(text)
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
