import { closeSync, openSync, writeFileSync, writeSync } from 'node:fs'
import { formatIsoDay } from '#app/domain/calendar/day'
import { addQuarters, firstDayOf, lastDayOf, type Quarter } from '#app/domain/calendar/quarter'
import { DEFAULT_FRAMEWORK } from '#app/domain/framework/default'
import { Random } from './random'

/** A survey of any size, for benches and tests of scale. */
export interface LargeSurvey {
  readonly responses: number
  /** Ending with 2026-Q3; everybody answers once in each, as far as `responses` reaches. */
  readonly quarters: number
  readonly areas: number
  readonly areasPerRegion: number
  readonly seed: number
  /** Item codes of the default framework, in the order of the columns. */
  readonly items: readonly string[]
}

/** A million of these × 20 items is about 76 MB. */
export const LARGE_SURVEY: LargeSurvey = {
  responses: 1_000_000,
  quarters: 12,
  areas: 60,
  areasPerRegion: 6,
  seed: 1,
  items: DEFAULT_FRAMEWORK.items
    .filter((item) => item.scale !== 'cooperation')
    .map((item) => item.code),
}

const LAST_QUARTER: Quarter = '2026-Q3'
const BLOCK = 1 << 20
/** More than the longest row needs. */
const ROW_ROOM = 512
const SEMICOLON = 59
const NEWLINE = 10
const DIGIT_ZERO = 48

function areaCode(area: number): string {
  return `VB${String(area + 1).padStart(4, '0')}`
}

/** Cumulative chances of 1…4 (5 is the rest) at a level of 0…1: a slope, so that areas differ. */
function cumulativeChances(level: number): readonly [number, number, number, number] {
  const low = 1 - level
  return [0.16 * low, 0.5 * low, 0.35 + 0.5 * low, 0.75 + 0.25 * low]
}

/** Writes regions.csv for the areas of {@link writeLargeSurvey}: one invented set. */
export function writeLargeRegions(file: string, survey: LargeSurvey): void {
  const rows = ['region_set;region;area_code;area_name;valid_from;valid_to']
  for (let area = 0; area < survey.areas; area += 1) {
    const region = String(Math.floor(area / survey.areasPerRegion) + 1).padStart(2, '0')
    rows.push(
      `Meetbestand (verzonnen);Meetregio ${region} (verzonnen);${areaCode(area)};Gebied ${area + 1} (verzonnen);;`,
    )
  }
  writeFileSync(file, `${rows.join('\n')}\n`)
}

/**
 * Streams a canonical survey to a file block by block: memory stays flat whatever the size.
 * UTF-8, semicolons, ISO dates. A person keeps id, area, group and organisation over the quarters.
 * @returns bytes written
 */
export function writeLargeSurvey(file: string, survey: LargeSurvey): number {
  const { items, quarters, responses } = survey
  const shape = new Random(survey.seed).fork('large survey')
  const draw = shape.fork('answers')
  const days = Array.from({ length: quarters }, (_, position) => {
    const quarter = addQuarters(LAST_QUARTER, position - quarters + 1)
    const first = firstDayOf(quarter)
    return Array.from({ length: lastDayOf(quarter) - first + 1 }, (_, day) =>
      Buffer.from(`${formatIsoDay(first + day)};`),
    )
  })
  const areas = Array.from({ length: survey.areas }, (_, area) => Buffer.from(`${areaCode(area)};`))
  const groups = DEFAULT_FRAMEWORK.groups.map((group) => Buffer.from(`${group.code};`))
  const chances = areas.map(() => cumulativeChances(shape.between(0.3, 0.9)))
  const reversed = items.map(
    (code) => DEFAULT_FRAMEWORK.items.find((item) => item.code === code)?.reversed ?? false,
  )

  const block = Buffer.allocUnsafe(BLOCK)
  const descriptor = openSync(file, 'w')
  let used = 0
  let total = 0
  const flush = () => {
    let written = 0
    while (written < used) written += writeSync(descriptor, block, written, used - written)
    total += used
    used = 0
  }
  const put = (bytes: Buffer) => {
    used += bytes.copy(block, used)
  }
  try {
    put(
      Buffer.from(
        `respondent_id;completed_at;area_code;stakeholder_group;organisation;${items.join(';')}\n`,
      ),
    )
    let person = 0
    let area = 0
    let group = 0
    let organisation = ''
    for (let response = 0; response < responses; response += 1) {
      const quarter = response % quarters
      if (quarter === 0) {
        person += 1
        area = shape.integer(0, areas.length - 1)
        const part = shape.next()
        group = part < 0.45 ? 0 : part < 0.65 ? 1 : part < 0.8 ? 2 : part < 0.9 ? 3 : 4
        organisation = shape.chance(0.5) ? `${group}${shape.integer(10, 99)}` : ''
      }
      if (used > BLOCK - ROW_ROOM - items.length * 2) flush()
      used += block.write(`${person};`, used, 'latin1')
      const dates = days[quarter] as Buffer[]
      put(dates[draw.integer(0, dates.length - 1)] as Buffer)
      put(areas[area] as Buffer)
      put(groups[group] as Buffer)
      used += block.write(`${organisation};`, used, 'latin1')
      const [one, two, three, four] = chances[area] as readonly [number, number, number, number]
      for (let item = 0; item < items.length; item += 1) {
        const chance = draw.next()
        // The last two hundredths of the draw stay unanswered; the rest is stretched over 1…5.
        if (chance < 0.98) {
          const part = chance / 0.98
          const point = part < one ? 1 : part < two ? 2 : part < three ? 3 : part < four ? 4 : 5
          block[used++] = DIGIT_ZERO + (reversed[item] ? 6 - point : point)
        }
        block[used++] = item === items.length - 1 ? NEWLINE : SEMICOLON
      }
    }
    flush()
  } finally {
    closeSync(descriptor)
  }
  return total
}
