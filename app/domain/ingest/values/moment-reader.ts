import type { Day } from '../../calendar/day'
import { quarterIndex, quarterOfDay } from '../../calendar/quarter'
import { detached } from '../text/text-key'
import { readDate, readMoment, type DateOrder } from './moment'
import type { BadValue } from './value'

const SECONDS_PER_DAY = 86_400
const MAXIMUM_REMEMBERED = 100_000
const DAY_LENGTH = 10

interface KnownDay {
  readonly day: Day
  readonly quarter: number
}

/**
 * readMoment for millions of rows: days are remembered by their text, and the usual `14:03[:22]`
 * behind them is read digit by digit. The last value read stands in day, seconds and quarter.
 */
export class MomentReader {
  day: Day = 0
  seconds = 0
  /** calendar/quarter quarterIndex. */
  quarter = 0
  private readonly days = new Map<string, KnownDay | null>()

  /** Whether it is in another quarter by the Dutch calendar than as it is written. */
  isOfOtherQuarter = false

  /** @param zone IANA name, of times that name none; null: as the Netherlands have it */
  constructor(
    private readonly order: DateOrder | null = null,
    private readonly zone: string | null = null,
  ) {}

  /** null where the text was read; else what is wrong with it. */
  read(text: string): BadValue | null {
    const known = this.knownDay(text.length > DAY_LENGTH ? text.slice(0, DAY_LENGTH) : text)
    const time = known === null || this.zone !== null ? -1 : secondsOfTime(text)
    if (known !== null && time >= 0) {
      this.day = known.day
      this.quarter = known.quarter
      this.seconds = known.day * SECONDS_PER_DAY + time
      this.isOfOtherQuarter = false
      return null
    }
    const read = readMoment(text, this.order, this.zone)
    if ('bad' in read) return read.bad
    this.day = read.value.day
    this.seconds = read.value.seconds
    this.quarter = quarterIndex(quarterOfDay(this.day))
    this.isOfOtherQuarter = quarterIndex(quarterOfDay(read.value.writtenOn)) !== this.quarter
    return null
  }

  private knownDay(text: string): KnownDay | null {
    const known = this.days.get(text)
    if (known !== undefined) return known
    const read = readDate(text, this.order)
    const found =
      'bad' in read ? null : { day: read.value, quarter: quarterIndex(quarterOfDay(read.value)) }
    if (this.days.size < MAXIMUM_REMEMBERED) this.days.set(detached(text), found)
    return found
  }
}

/** Seconds of `….hh:mm` or `….hh:mm:ss` behind a day of ten characters; −1: read it at leisure. */
function secondsOfTime(text: string): number {
  const length = text.length
  if (length <= DAY_LENGTH) return 0
  if (length !== 16 && length !== 19) return -1
  const separator = text.charCodeAt(10)
  if ((separator !== 0x20 && separator !== 0x54) || text.charCodeAt(13) !== 0x3a) return -1
  const hours = twoDigits(text, 11)
  const minutes = twoDigits(text, 14)
  if (hours < 0 || hours > 23 || minutes < 0 || minutes > 59) return -1
  if (length === 16) return hours * 3600 + minutes * 60
  const seconds = twoDigits(text, 17)
  if (text.charCodeAt(16) !== 0x3a || seconds < 0 || seconds > 59) return -1
  return hours * 3600 + minutes * 60 + seconds
}

function twoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 48
  const ones = text.charCodeAt(at + 1) - 48
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : -1
}
