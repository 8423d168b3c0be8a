import { sheet, type Sheet } from '#tests/services/support/files'
import { Random } from '../../../scripts/sample/random'
import type { Given, Member, RawFile, RegisterRow } from './raw'

/** Numbers of persons that nobody else has: a builder of one world each. */
export class People {
  readonly #random: Random
  #count = 0

  constructor(seed = 1) {
    this.#random = new Random(seed)
  }

  /** So many others, who answer in the middle of the scale, each in their own way; override what matters. */
  some(count: number, overrides: Partial<Sheet> = {}): Given[] {
    return Array.from({ length: count }, () => {
      this.#count += 1
      const answers = sheet().answers.map(() => this.#random.integer(2, 4))
      return { ...sheet({ answers, ...overrides }), person: this.#count }
    })
  }

  /** One person who answers once more for each of these. */
  one(each: readonly Partial<Sheet>[], overrides: Partial<Sheet> = {}): Given[] {
    const [first] = this.some(1, overrides)
    return each.map((row) => ({ ...first!, respondent: `r${first!.person}`, ...row }))
  }
}

/** 'Markt Noord GM0001', a region's area in a set. */
export function regions(...lines: readonly string[]): RawFile {
  const rows = lines.map((line): Member => {
    const [set, region, area] = line.split(' ') as [string, string, string]
    return { set, region, area }
  })
  return { kind: 'regions', rows }
}

/** Every region of the file expects these groups, with these weights. */
export function expecting(
  file: RawFile,
  weights: Readonly<Record<string, number>>,
  period = '2020-Q1',
): RawFile {
  const names = new Map(
    file.kind === 'regions' ? file.rows.map((row) => [`${row.set} ${row.region}`, row]) : [],
  )
  const rows = [...names.values()].flatMap(({ set, region }) =>
    Object.entries(weights).map(([group, weight]): RegisterRow => ({
      set,
      region,
      period,
      group,
      weight,
    })),
  )
  return { kind: 'stakeholders', rows }
}

export function survey(...rows: readonly (readonly Given[])[]): RawFile {
  return { kind: 'survey', rows: rows.flat() }
}

/** Brought one after another. */
export function inOrder(...files: readonly RawFile[]) {
  return { files, steps: files.map((_, file) => ['bring', file] as const) }
}
