import { BLANK, DO_NOT_KNOW } from '../framework/answer-byte'
import type { SurveyColumn } from './columns/columns'
import type { SurveyMapping } from './columns/recognise-survey'
import type { SurveyAnswers } from './survey-answers'
import type { PlaceReference } from './survey-batch'
import type { SurveyColumnsBuffer } from './survey-columns-buffer'
import type { SurveyIdentities } from './survey-identities'
import type { SurveyMoments } from './survey-moments'
import { ByteMemory } from './text/byte-memory'
import type { PlainLines } from './text/plain-lines'
import type { GroupReader } from './values/group'
import type { LostAreas } from './values/lost-areas'
import type { PlaceReader } from './values/place'
import type { WeightReader } from './values/weight'

const SPACE = 0x20
const DAY_LENGTH = 10

/** What reads a survey's cells. */
export interface SurveyCellReaders {
  readonly answers: SurveyAnswers
  readonly groups: GroupReader
  readonly places: PlaceReader
  readonly moments: SurveyMoments
  readonly weights: WeightReader
  readonly identities: SurveyIdentities
  readonly lostAreas: LostAreas
}

interface KnownPlace {
  readonly place: PlaceReference
  /** Within the file. */
  readonly number: number
  readonly text: string
}

/** Values by the bytes of their text. */
class Known<Value> {
  readonly #memory = new ByteMemory()
  readonly #values: Value[] = []

  get(lines: PlainLines, cell: number): Value | undefined {
    const number = this.#memory.find(lines.bytes, lines.starts[cell]!, lines.ends[cell]!)
    return this.#values[number]
  }

  keep(lines: PlainLines, cell: number, value: Value): void {
    if (this.get(lines, cell) !== undefined) return
    const number = this.#memory.add(lines.bytes, lines.starts[cell]!, lines.ends[cell]!)
    if (number >= 0) this.#values[number] = value
  }
}

/**
 * Reads plain lines of a survey whose cells say what others said before, by their bytes. It knows no rule of its
 * own: what a cell means was read by the one reader of its column, and a row of which anything is new,
 * unusual or wrong is not taken but left to be read as text.
 */
export class SurveyRecall {
  readonly #areas = new Known<KnownPlace>()
  readonly #regions = new Known<string>()
  readonly #groups = new Known<number>()
  readonly #organisations = new Known<number>()
  readonly #weights = new Known<number>()
  readonly #moments = new Known<{ day: number; seconds: number; quarter: number }>()
  readonly #answers: readonly Known<number>[]
  readonly #items: Int32Array
  readonly #moment: number

  constructor(
    private readonly mapping: SurveyMapping,
    private readonly column: Readonly<Record<SurveyColumn, number>>,
    private readonly readers: SurveyCellReaders,
  ) {
    this.#items = Int32Array.from(mapping.itemColumns)
    this.#answers = mapping.itemColumns.map(() => new Known<number>())
    this.#moment = mapping.momentColumns[0] ?? -1
  }

  /** Reads a line into row `at` of the buffer; false where it cannot, and nothing came of it. */
  read(lines: PlainLines, line: number, buffer: SurveyColumnsBuffer, at: number): boolean {
    if (lines.width(line) !== this.mapping.header.length) return false
    const first = lines.firstCells[line] as number
    const { column, readers } = this
    const { moments, places, identities } = readers
    if (!isBlank(lines, first, column.comment)) return false
    const area = column.area_code < 0 ? undefined : this.#areas.get(lines, first + column.area_code)
    if (area === undefined || places.hasSpelled || !this.#readMoment(lines, first)) return false
    const { day, seconds, quarter } = moments
    if (!this.#agrees(lines, first, area.place, day)) return false
    const group = this.#group(lines, first)
    const weight = this.#weight(lines, first)
    const organisation = this.#organisation(lines, first)
    if (group < 0 || weight < 0 || organisation === undefined) return false
    buffer.group[at] = group
    buffer.weight[at] = weight
    buffer.place[at] = area.number
    if (!this.#readAnswers(lines, first, buffer.answers, at * this.#items.length)) return false
    buffer.completedAt[at] = seconds
    buffer.quarter[at] = quarter
    buffer.organisation[at] = organisation
    readers.lostAreas.noteIn(area.place, area.text, day, quarter)
    identities.readLine(lines, first, buffer, at, seconds)
    return true
  }

  /** Remembers what a row that was taken brought into the buffer. */
  learn(
    lines: PlainLines,
    line: number,
    place: PlaceReference,
    buffer: SurveyColumnsBuffer,
    at: number,
  ): void {
    if (lines.width(line) !== this.mapping.header.length) return
    const first = lines.firstCells[line] as number
    const { area_code: area, organisation } = this.column
    if (area >= 0 && lines.text(first + area).trim() !== '') {
      const text = lines.text(first + area)
      this.#areas.keep(lines, first + area, { place, number: buffer.place[at]!, text })
    }
    if (organisation >= 0) {
      this.#organisations.keep(lines, first + organisation, buffer.organisation[at]!)
    }
  }

  /** The region that stands beside the area, if any, has to hold it. */
  #agrees(lines: PlainLines, first: number, place: PlaceReference, day: number | null): boolean {
    const { region } = this.column
    if (isBlank(lines, first, region)) return true
    let text = this.#regions.get(lines, first + region)
    if (text === undefined) {
      text = lines.text(first + region)
      if (text.trim() === '') return false
      this.#regions.keep(lines, first + region, text)
    }
    return this.readers.places.conflict(place, text, day) === null
  }

  #readMoment(lines: PlainLines, first: number): boolean {
    const { moments } = this.readers
    const cell = first + this.#moment
    const [start, end] = [lines.starts[cell]!, lines.ends[cell]!]
    if (this.#moment < 0 || start === end) return false
    const known = this.#moments.get(lines, cell)
    if (known !== undefined) {
      moments.day = known.day
      moments.seconds = known.seconds
      moments.quarter = known.quarter
      return true
    }
    if (lines.bytes[start] === SPACE || lines.bytes[end - 1] === SPACE) return false
    if (!moments.readPlainly(lines.text(cell))) return false
    const { day, seconds, quarter } = moments
    // With a time of day they hardly come back.
    if (day !== null && end - start <= DAY_LENGTH) {
      this.#moments.keep(lines, cell, { day, seconds, quarter })
    }
    return true
  }

  /** −1: unknown. */
  #group(lines: PlainLines, first: number): number {
    const cell = first + this.column.stakeholder_group
    if (this.column.stakeholder_group < 0) return -1
    const known = this.#groups.get(lines, cell)
    if (known !== undefined) return known
    const group = this.readers.groups.read(lines.text(cell))
    if (group >= 0) this.#groups.keep(lines, cell, group)
    return group
  }

  /** −1: it is none. */
  #weight(lines: PlainLines, first: number): number {
    if (isBlank(lines, first, this.column.weight)) return 1
    const cell = first + this.column.weight
    const known = this.#weights.get(lines, cell)
    if (known !== undefined) return known
    const { weights } = this.readers
    if (weights.read(lines.text(cell)) !== null) return -1
    this.#weights.keep(lines, cell, weights.value)
    return weights.value
  }

  #organisation(lines: PlainLines, first: number): number | undefined {
    const { organisation } = this.column
    if (isBlank(lines, first, organisation)) return -1
    return this.#organisations.get(lines, first + organisation)
  }

  #readAnswers(lines: PlainLines, first: number, into: Uint8Array, start: number): boolean {
    const { answers } = this.readers
    const { starts, ends, bytes } = lines
    const items = this.#items
    let answered = false
    for (let item = 0; item < items.length; item++) {
      const column = items[item] as number
      let byte: number = BLANK
      if (column >= 0) {
        const cell = first + column
        const length = (ends[cell] as number) - (starts[cell] as number)
        if (length === 1) byte = answers.ofDigit(item, bytes[starts[cell] as number] as number)
        else if (length > 0) byte = this.#answer(lines, cell, item)
      }
      if (byte < 0) return false
      into[start + item] = byte
      if (byte !== BLANK && byte !== DO_NOT_KNOW) answered = true
    }
    return answered
  }

  #answer(lines: PlainLines, cell: number, item: number): number {
    const known = this.#answers[item]!.get(lines, cell)
    if (known !== undefined) return known
    const byte = this.readers.answers.ofText(item, lines.text(cell))
    if (byte >= 0) this.#answers[item]!.keep(lines, cell, byte)
    return byte
  }
}

/** Whether nothing stands there, not even a space; so it is where there is no such column. */
function isBlank(lines: PlainLines, first: number, column: number): boolean {
  return column < 0 || lines.starts[first + column] === lines.ends[first + column]
}
