import { DEFAULT_FRAMEWORK } from '#app/domain/framework/default'
import { allAt, sheet, type Sheet } from '#tests/services/support/files'
import { seeded } from '#tests/domain/disclosure/ledger/world'

/** One file of answers; `person` numbers who gave them, a person who answers again has it again. */
export interface AttackFile {
  readonly sheets: readonly (Sheet & { readonly person: number })[]
}

export interface AttackWorld {
  /** Lines of the file of regions; areas may be in none. */
  readonly regions: readonly string[]
  readonly regionOf: (answer: Sheet, regionSet: string) => string | null
  readonly files: readonly AttackFile[]
  /** What is done one after another: bring a file, undo it, put it back, only try it. */
  readonly steps: readonly (readonly ['bring' | 'undo' | 'redo' | 'try', number])[]
}

const GROUPS = DEFAULT_FRAMEWORK.groups.map(({ code }) => code).slice(0, 3)

const QUARTERS = [3, 4] as const

function dayIn(quarter: 3 | 4, month: number): string {
  return `2026-${String(3 * quarter - 2 + month).padStart(2, '0')}-15`
}

/** A day in the same quarter, after all others in it. */
function lastDayIn(day: string): string {
  return day < '2026-10' ? '2026-09-20' : '2026-12-20'
}

/**
 * Three to five areas in two sets of overlapping regions, a membership that changes within a quarter, the
 * last two quarters of a year, so that the year is scored, too, and three files: the first answers, late rows with some answers replaced, and everything delivered
 * once more with a few rows added; undone and redone at random.
 */
export function attackWorld(seed: number): AttackWorld {
  const random = seeded(seed)
  const pick = (below: number) => Math.floor(random() * below)
  const areas = Array.from({ length: 3 + pick(3) }, (_, area) => `GM000${area + 1}`)
  const withIds = random() < 0.6
  let person = 0
  const answer = (area: string, group: string, quarter: 3 | 4): Sheet & { person: number } => {
    person += 1
    const at = 1 + pick(5)
    return {
      ...sheet({ area, group, weight: 1 + pick(3), completedAt: dayIn(quarter, pick(3)) }),
      respondent: withIds ? `r${person}` : '',
      // Different for every two persons, as answers of files without ids are known again by it.
      answers: allAt(at).map((value, item) =>
        item % 5 === 4 ? 1 + ((person >> (item / 5)) % 5) : value,
      ),
      organisation: withIds ? '' : `O${person}`,
      person,
    }
  }
  const fill = (low: number, high: number) =>
    areas.flatMap((area) =>
      GROUPS.flatMap((group) =>
        QUARTERS.flatMap((quarter) => {
          const size = random() < 0.4 ? 5 + pick(4) : low + pick(high - low)
          return Array.from({ length: size }, () => answer(area, group, quarter))
        }),
      ),
    )
  const first = fill(0, 5)
  const few = () =>
    areas.flatMap((area, place) => {
      return place > 0 && pick(2) === 0 ? [] : [answer(area, GROUPS[pick(3)]!, QUARTERS[pick(2)]!)]
    })
  const again = withIds
    ? first
        .filter(() => random() < 0.2)
        .map((old) => ({
          ...old,
          completedAt: lastDayIn(old.completedAt),
          answers: allAt(1 + pick(5)),
        }))
    : []
  const files = [
    { sheets: first },
    { sheets: [...few(), ...again] },
    { sheets: [...first, ...few()] },
  ]
  const moves = random() < 0.5
  const regionAt = (place: number) => (place < areas.length / 2 ? 'A' : 'B')
  const half = areas.map((area, place) => {
    if (place > 0 || !moves) return [`Markt;${regionAt(place)};${area};;;`]
    return [`Markt;A;${area};;;31-07-2026`, `Markt;B;${area};;01-08-2026;`]
  })
  const other = areas.slice(1).map((area) => `Provincie;P;${area};;;`)
  const steps = [
    [
      ['bring', 0],
      ['try', 1],
      ['bring', 1],
      ['undo', 1],
      ['bring', 2],
      ['undo', 0],
      ['redo', 1],
    ],
    [
      ['bring', 0],
      ['undo', 0],
      ['bring', 2],
      ['bring', 1],
      ['undo', 2],
      ['redo', 0],
    ],
    [
      ['bring', 1],
      ['bring', 0],
      ['try', 2],
      ['undo', 1],
      ['bring', 2],
      ['undo', 0],
    ],
  ] as const
  const regionOf = ({ area, completedAt }: Sheet, regionSet: string) => {
    const place = areas.indexOf(area)
    if (regionSet === 'Provincie') return place === 0 ? null : 'P'
    return place === 0 && moves && completedAt >= '2026-08-01' ? 'B' : regionAt(place)
  }
  return { regions: [...half.flat(), ...other], regionOf, files, steps: steps[pick(3)]! }
}

/** Only these groups are expected, each as much, so that a score needs no others. */
export function registerLines(): string[] {
  const regions = [
    ['Markt', 'A'],
    ['Markt', 'B'],
    ['Provincie', 'P'],
  ] as const
  return [
    'region_set;region;period;stakeholder_group;weight',
    ...regions.flatMap(([set, region]) =>
      GROUPS.map((group) => `${set};${region};2026-Q1;${group};1`),
    ),
  ]
}
