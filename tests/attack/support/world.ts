import { DEFAULT_FRAMEWORK } from '#app/domain/framework/default'
import { sheet } from '#tests/services/support/files'
import { Random } from '../../../scripts/sample/random'
import {
  askedAboutCooperation,
  dayIn,
  quarterOf,
  type Given,
  type Member,
  type RawFile,
  type RegisterRow,
} from './raw'

/** Which file is brought, taken back, put back, or only tried. */
export type Step = readonly ['bring' | 'undo' | 'redo' | 'try', number]

export interface AttackedWorld {
  readonly files: readonly RawFile[]
  readonly steps: readonly Step[]
}

export type Weights = 'alike' | 'whole' | 'unequal' | 'heavy'

export interface Kind {
  readonly ids: boolean
  readonly weights: Weights
  /** Nearly everybody answers at the ends of the scale. */
  readonly extreme: boolean
  /** Weights of the groups change with the register of a later quarter. */
  readonly renewed: boolean
  readonly quarters: readonly string[]
  /** Persons of a group in an area: from, to. */
  readonly size: readonly [number, number]
}

const GROUPS = DEFAULT_FRAMEWORK.groups.map(({ code }) => code).slice(0, 3)

const SPANS = [
  ['2026-Q2', '2026-Q3', '2026-Q4'],
  ['2025-Q4', '2026-Q3', '2026-Q4'],
  ['2024-Q4', '2025-Q4', '2026-Q4'],
] as const

/** What a world is like, one thing after another so that all meet in a few. */
export function kindOf(seed: number): Kind {
  const weights = (['alike', 'whole', 'unequal', 'heavy'] as const)[seed % 4]!
  return {
    weights,
    ids: seed % 3 !== 0,
    extreme: seed % 5 === 4,
    renewed: seed % 2 === 0,
    quarters: SPANS[seed % 3]!,
    size: seed % 7 < 3 ? [0, 5] : [2, 8],
  }
}

interface Person {
  readonly number: number
  readonly group: string
  readonly area: string
  readonly organisation: string
  readonly weight: number
}

/**
 * A few areas in three sets whose regions overlap, run one area apart, and once change within a quarter;
 * groups of one to eight; persons who return, answer for several areas, or belong to an organisation;
 * files that come late, correct what was answered, give it another weight, or repeat all of it.
 */
export class WorldMaker {
  readonly #random: Random
  readonly #kind: Kind
  readonly #areas: readonly string[]
  readonly #said = new Set<string>()
  #persons = 0

  constructor(seed: number, kind: Kind = kindOf(seed)) {
    this.#random = new Random(seed)
    this.#kind = kind
    const count = this.#random.integer(3, 5)
    this.#areas = Array.from({ length: count }, (_, area) => `GM000${area + 1}`)
  }

  world(): AttackedWorld {
    const random = this.#random
    const members = this.#members()
    const regions: RawFile = { kind: 'regions', rows: members }
    const other: RawFile = { kind: 'regions', rows: this.#moved(members) }
    const register: RawFile = { kind: 'stakeholders', rows: this.#registers(members) }
    const pool = this.#areas.flatMap((area) => GROUPS.flatMap((group) => this.#pool(area, group)))
    const first = this.#kind.quarters.flatMap((quarter) => this.#wave(pool, quarter))
    const late = this.#late(first)
    const files: RawFile[] = [
      regions,
      register,
      { kind: 'survey', rows: first.filter((row) => quarterOf(row) !== this.#kind.quarters[2]) },
      { kind: 'survey', rows: first.filter((row) => quarterOf(row) === this.#kind.quarters[2]) },
      { kind: 'survey', rows: late },
      { kind: 'survey', rows: [...first, ...this.#strangers(random.integer(1, 6))] },
      other,
      { kind: 'survey', rows: this.#crowd() },
      { kind: 'stakeholders', rows: this.#reweighed(members) },
      { kind: 'stakeholders', rows: this.#reweighed(members) },
    ]
    const asked = files.map((file): RawFile =>
      file.kind === 'survey' ? { ...file, rows: file.rows.map(askedAboutCooperation) } : file,
    )
    return { files: asked, steps: [['bring', 0], ['bring', 1], ...random.pick(PLAYS)] }
  }

  #members(): Member[] {
    const areas = this.#areas
    const half = Math.ceil(areas.length / 2)
    const nameOf = (place: number) => (place < half ? 'A' : 'B')
    const moves = this.#random.chance(0.3)
    const day = dayIn(this.#kind.quarters[1]!, 1, '01')
    const before = dayIn(this.#kind.quarters[1]!, 0, '28')
    const market = areas.flatMap((area, place): Member[] => {
      if (place > 0 || !moves) return [{ set: 'Markt', region: nameOf(place), area }]
      return [
        { set: 'Markt', region: 'A', area, to: before },
        { set: 'Markt', region: 'B', area, from: day },
      ]
    })
    const apart = areas.map((area, place) => {
      return { set: 'Naast', region: place < half - 1 ? 'K' : 'L', area }
    })
    const all = areas.map((area) => ({ set: 'Provincie', region: 'P', area }))
    const single = areas.map((area) => ({ set: 'Wijk', region: area, area }))
    return [...market, ...this.#random.pick([apart, single]), ...all]
  }

  /** The same, but one area is no longer in the province. */
  #moved(members: readonly Member[]): Member[] {
    return members.filter(({ set, area }) => set !== 'Provincie' || area !== this.#areas[0])
  }

  #registers(members: readonly Member[]): RegisterRow[] {
    const regions = new Map(
      members.map(({ set, region }) => [JSON.stringify([set, region]), { set, region }]),
    )
    const random = this.#random
    const first = GROUPS.map(() => (random.chance(0.5) ? 1 : random.integer(1, 4)))
    const second = GROUPS.map((_, at) => (at === 2 ? 1 : random.integer(1, 6)))
    const periods: [string, number[]][] = [['2020-Q1', first]]
    if (this.#kind.renewed) periods.push([this.#kind.quarters[2]!, second])
    return [...regions.values()].flatMap((names) =>
      periods.flatMap(([period, weights]) =>
        GROUPS.map((group, at) => ({ ...names, period, group, weight: weights[at]! })),
      ),
    )
  }

  /** Other weights from the second quarter on. */
  #reweighed(members: readonly Member[]): RegisterRow[] {
    const rows = this.#registers(members).filter(({ period }) => period === '2020-Q1')
    const weights = GROUPS.map(() => this.#random.integer(1, 9))
    const period = this.#kind.quarters[1]!
    return rows.map((row) => ({ ...row, period, weight: weights[GROUPS.indexOf(row.group)]! }))
  }

  #pool(area: string, group: string): Person[] {
    const random = this.#random
    const size = random.chance(0.3) ? random.integer(5, 8) : random.integer(...this.#kind.size)
    return Array.from({ length: size }, () => this.#person(area, group))
  }

  #person(area: string, group: string): Person {
    const random = this.#random
    this.#persons += 1
    const organised = group !== GROUPS[0] && random.chance(0.4)
    return {
      number: this.#persons,
      group,
      area,
      organisation: organised ? `Vereniging ${group} ${random.integer(1, 3)}` : '',
      weight: this.#weight(),
    }
  }

  #weight(): number {
    const random = this.#random
    if (this.#kind.weights === 'alike') return 1
    if (this.#kind.weights === 'whole') return random.integer(1, 3)
    if (this.#kind.weights === 'unequal') return random.integer(2, 12) / 4
    return random.chance(0.15) ? random.pick([100, 1000]) : random.integer(1, 20)
  }

  /** Who answers in a quarter: with ids many of the same, without ids others every time. */
  #wave(pool: readonly Person[], quarter: string): Given[] {
    const random = this.#random
    return pool.flatMap((member) => {
      if (random.chance(0.2)) return []
      const person = this.#kind.ids ? member : this.#person(member.area, member.group)
      const areas = [person.area]
      if (this.#kind.ids && random.chance(0.15)) areas.push(random.pick(this.#areas))
      return [...new Set(areas)].map((area) => this.#row(person, area, quarter))
    })
  }

  #row(person: Person, area: string, quarter: string): Given {
    return {
      ...sheet({ area, group: person.group, organisation: person.organisation }),
      completedAt: dayIn(quarter, this.#random.integer(0, 2)),
      respondent: this.#kind.ids ? `r${person.number}` : '',
      weight: person.weight,
      answers: this.#answers(area, person.group),
      person: person.number,
    }
  }

  /** Different every time: who has no id is known again by what he said. */
  #answers(area: string, group: string): (number | null)[] {
    for (;;) {
      const answers = this.#drawn(area, group)
      const text = answers.join()
      if (this.#said.has(text)) continue
      this.#said.add(text)
      return answers
    }
  }

  #drawn(area: string, group: string): (number | null)[] {
    const random = this.#random
    const silent = random.chance(0.1) ? 0 : -1
    const upward = (this.#areas.indexOf(area) + GROUPS.indexOf(group)) % 3 > 0
    return sheet().answers.map((_, item) => {
      if (Math.floor(item / 5) === silent) return null
      if (!this.#kind.extreme || random.chance(0.05)) return random.integer(1, 5)
      // The fourth item of each form is turned round.
      return upward === (item % 5 !== 3) ? 5 : 1
    })
  }

  /** Strangers, and of those with an id other answers, or the same with another weight or organisation. */
  #late(first: readonly Given[]): Given[] {
    const random = this.#random
    const again = this.#kind.ids ? first.filter(() => random.chance(0.12)) : []
    return [
      ...this.#strangers(random.integer(1, 8)),
      ...again.map((row) => {
        const later = { ...row, completedAt: dayIn(quarterOf(row), 2, '25') }
        if (random.chance(0.5)) return { ...later, answers: this.#answers(row.area, row.group) }
        return random.chance(0.5)
          ? { ...later, weight: row.weight * 2 }
          : { ...later, organisation: `Vereniging ${row.group} 9` }
      }),
    ]
  }

  /** So many that nobody is told apart: what a dry run may show. */
  #crowd(): Given[] {
    const quarter = this.#kind.quarters[2]!
    return this.#areas.flatMap((area) =>
      GROUPS.flatMap((group) =>
        Array.from({ length: 6 }, () => this.#row(this.#person(area, group), area, quarter)),
      ),
    )
  }

  #strangers(count: number): Given[] {
    return Array.from({ length: count }, () => {
      const area = this.#random.pick(this.#areas)
      const person = this.#person(area, this.#random.pick(GROUPS))
      return this.#row(person, area, this.#random.pick(this.#kind.quarters))
    })
  }
}

/** Files 2 and 3 are the waves, 4 comes late, 5 repeats all, 6 has other regions, 7 is a crowd, 8, 9 weigh anew. */
const PLAYS: readonly (readonly Step[])[] = [
  [
    ['bring', 2],
    ['bring', 3],
    ['try', 4],
    ['bring', 4],
    ['undo', 4],
    ['redo', 4],
    ['try', 7],
  ],
  [
    ['bring', 2],
    ['bring', 4],
    ['bring', 3],
    ['undo', 2],
    ['try', 5],
    ['try', 8],
    ['try', 9],
    ['bring', 5],
    ['bring', 9],
  ],
  [
    ['bring', 2],
    ['bring', 3],
    ['try', 8],
    ['undo', 0],
    ['bring', 6],
    ['bring', 4],
    ['undo', 6],
    ['redo', 0],
  ],
  [
    ['bring', 4],
    ['bring', 5],
    ['undo', 4],
    ['bring', 2],
    ['undo', 5],
    ['bring', 3],
    ['try', 7],
    ['bring', 7],
  ],
]
