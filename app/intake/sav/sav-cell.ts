import { createDecoder } from '#app/domain/ingest/text/decoder'
import { SEGMENT, type SavDictionary, type SavVariable } from './sav-dictionary'

/** A number beyond this is what SPSS writes where there is none. */
const SYSTEM_MISSING = 1e300
/** Of SPSS's formats: days, days with a time, and seconds from the first day of the calendar. */
const DATES = new Set([20, 23, 24, 38, 39])
const DATES_WITH_TIME = new Set([22, 41])
/** The first second of a month, a quarter, or a week that is counted from 1 January. */
const [MONTHS, QUARTERS, WEEKS] = [28, 29, 30]
const MONTH_NAMES = 'JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC'.split(' ')
const PERIODS = new Set([MONTHS, QUARTERS, WEEKS])
const DAY = 86_400_000
/** What would be read as thousands too. */
const THREE_DECIMALS = /^-?\d{1,3}\.\d{3}$/
/** Seconds from 1582-10-14 to 1970-01-01. */
const UNIX_EPOCH = 12_219_379_200

/** The cells of a case as texts: labels for values that have them, missing ones blank. */
export class SavCells {
  private readonly text: (bytes: Buffer) => string
  /** Of variables with labels: those of which some values have none. */
  private readonly partlyLabelled = new Set<SavVariable>()

  constructor(
    private readonly dictionary: SavDictionary,
    private readonly isBigEndian: boolean,
  ) {
    const { encoding } = dictionary
    this.text = (bytes) => {
      const decoder = createDecoder(encoding)
      return (decoder.write(bytes) + decoder.end()).replace(/[\0 ]+$/, '')
    }
  }

  /** Looks which values have no label, before any is read. */
  look(record: Buffer): void {
    for (const variable of this.dictionary.variables) {
      if (variable.labels.size === 0 || variable.width > 0) continue
      const number = this.numberAt(record, variable)
      if (number !== null && !variable.labels.has(number)) this.partlyLabelled.add(variable)
    }
  }

  read(record: Buffer): string[] {
    return this.dictionary.variables.map((variable) => {
      if (variable.width > 0) {
        const text = this.text(bytesOf(record, variable))
        return variable.missing.includes(text) ? '' : (variable.labels.get(text) ?? text)
      }
      const number = this.numberAt(record, variable)
      if (number === null) return ''
      const label = variable.labels.get(number)
      if (label === undefined) return numberAsText(number, variable.format)
      return this.partlyLabelled.has(variable) ? `${number} = ${label}` : label
    })
  }

  /** null where it is missing, by the file or by whoever made it. */
  private numberAt(record: Buffer, { unit, missing, missingRange }: SavVariable): number | null {
    const number = this.isBigEndian ? record.readDoubleBE(unit * 8) : record.readDoubleLE(unit * 8)
    if (!(Math.abs(number) < SYSTEM_MISSING) || missing.includes(number)) return null
    const [low, high] = missingRange ?? [Infinity, -Infinity]
    return number >= low && number <= high ? null : number
  }
}

/** Of a long text each segment fills whole units, and its last byte is none of the text's. */
function bytesOf(record: Buffer, { unit, width }: SavVariable): Buffer {
  if (width <= SEGMENT) return record.subarray(unit * 8, unit * 8 + width)
  const parts: Buffer[] = []
  for (let at = unit * 8, left = width; left > 0; at += SEGMENT + 1, left -= SEGMENT) {
    parts.push(record.subarray(at, at + Math.min(left, SEGMENT)))
  }
  return Buffer.concat(parts)
}

function numberAsText(number: number, format: number): string {
  const hasTime = DATES_WITH_TIME.has(format)
  if (!hasTime && !DATES.has(format) && !PERIODS.has(format)) {
    const text = String(number)
    return THREE_DECIMALS.test(text) ? `${text}0` : text
  }
  const moment = new Date(Math.round(number - UNIX_EPOCH) * 1000)
  if (Number.isNaN(moment.getTime())) return String(number)
  if (PERIODS.has(format)) return periodAsText(moment, format)
  const iso = moment.toISOString()
  return hasTime ? iso.slice(0, 19).replace('T', ' ') : iso.slice(0, 10)
}

/** `2026-Q3`; a month and a week as SPSS shows them: `2026-03` may be a quarter, and a week may lie in two. */
function periodAsText(moment: Date, format: number): string {
  const [year, month] = [moment.getUTCFullYear(), moment.getUTCMonth()]
  if (format === QUARTERS) return `${year}-Q${Math.floor(month / 3) + 1}`
  if (format === MONTHS) return `${MONTH_NAMES[month]} ${year}`
  return `${Math.floor((moment.getTime() - Date.UTC(year, 0)) / DAY / 7) + 1} WK ${year}`
}
