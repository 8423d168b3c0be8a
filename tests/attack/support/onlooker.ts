import type {
  ReleasedDifference,
  ReleasedMean,
  ReleasedScore,
} from '#app/domain/disclosure/released'
import { readScoresAgainst } from '#app/services/changes/read-scores-against.server'
import type { MovedScore } from '#app/services/import/types'
import { readGroupScores, readScores } from '#app/services/scores/read-scores.server'
import type { Database } from '#db/client.server'
import { lookAtPairs, lookBeside } from './beside'
import { Answers, constantWeights, Heard, meanOf, valueOf, type Mean } from './mean'
import { differenceOddities, hiddenOddities, indexOddities, rowOddities } from './rules'
import { agrees, isNear } from './told'
import { FORMS, InForce, quarterOf, type Form, type RawFile } from './raw'

/** Below it a region has no score, so that nothing is held against it. */
const LEAST_COVERAGE = 0.66 - 1e-9

/** A mean that left. */
export interface Seen {
  readonly name: string
  readonly form: Form
  readonly told: NonNullable<ReleasedMean>
  readonly mean: Mean
}

/** What a difference tells once both scores at constant weights are told with it. */
type Told = ReleasedDifference & {
  readonly later?: number | null
  readonly earlier?: number | null
}

/**
 * Looks at everything that leaves, and keeps what each mean is made of: worked out from the raw files by
 * the method alone. Whatever does not agree with what was given out is an `oddity`: then either the thief
 * or the product does not compute what the method says, or something is told that should not be.
 */
export class Onlooker {
  readonly seen: Seen[] = []
  /** Names of all that was seen, also where it tells nothing new. */
  readonly names = new Set<string>()
  readonly oddities: string[] = []
  readonly answers = new Answers()
  /** How often two regions, and two groups, were told apart. */
  pairs = 0
  gaps = 0
  /** What was on show at some time, by name: figures that wait must be among it. */
  readonly #shown = new Map<string, Set<ReleasedMean>>()
  readonly #looked = new Set<string>()

  means(form: Form): Mean[] {
    return this.seen.filter((each) => each.form === form).map(({ mean }) => mean)
  }

  /** @param files in force, in the order of their import numbers */
  async lookAround(db: Database, files: readonly RawFile[]): Promise<void> {
    const force = new InForce(files)
    for (const by of ['quarter', 'year'] as const) {
      const rows = await readScores(db, { by })
      for (const row of rows) this.#seeScore(force, row, rows)
      for (const row of rows) this.#seeDifferences(force, row, rows)
      for (const row of await readGroupScores(db, { by })) {
        if (row.score === null) {
          this.#note(row, row.stakeholderGroup, hiddenOddities(row))
          continue
        }
        const { stakeholderGroup: group } = row
        const heard = this.#heard(force, row, row.dimension as Form)
        this.#see(row, group, row.score, () => heard.group(group), heard.persons(group))
      }
    }
    const beside = await lookBeside(db, force, this.answers)
    for (const seen of beside.seen) {
      const known = this.#shown.get(seen.name) ?? new Set()
      this.#shown.set(seen.name, known.add(seen.told))
      this.#keep(seen)
    }
    for (const { name, told } of beside.waiting) {
      if (this.#shown.get(name)?.has(told) !== true)
        this.oddities.push(`waits with what was never shown: ${name} ${told}`)
    }
    this.oddities.push(...beside.oddities)
    this.gaps += beside.gaps
  }

  /** Asks for every quarter against every earlier one, and region against region: nobody else may have asked. */
  async chooseQuarters(db: Database, files: readonly RawFile[]): Promise<void> {
    const { pairs, oddities } = await lookAtPairs(db)
    this.pairs += pairs
    this.oddities.push(...oddities)
    const force = new InForce(files)
    const quarters = [...new Set(force.counting.map(quarterOf))].sort()
    for (const quarter of quarters) {
      for (const against of quarters.filter((other) => other < quarter)) {
        const rows = await readScoresAgainst(db, { from: quarter, to: quarter }, against)
        for (const row of rows) this.#seeDifferences(force, row, rows, against)
      }
    }
  }

  /**
   * What a dry run tells. Who ran it holds the file, so what he learns rests on the other answers.
   *
   * @param files in force with the one that is tried
   */
  tried(moved: readonly MovedScore[], files: readonly RawFile[], tried: RawFile): void {
    const force = new InForce(files)
    const theirs = tried.kind === 'survey' ? tried.rows : []
    for (const { region_set: set, region, period, dimension, after } of moved) {
      const form = FORMS.find((each) => each === dimension)
      if (form === undefined || after === null) continue
      const heard = new Heard(force, this.answers, { set, region, period }, form)
      const known = new Set(theirs.map((row) => this.answers.of(row, form)))
      const mean = heard.total()
      this.#check(`tried ${set} ${region} ${period} ${form}`, after, mean)
      const left = new Map([...mean].filter(([answer]) => !known.has(answer)))
      if (left.size > 0)
        this.#keep({ name: `tried ${region} ${period}`, form, told: after, mean: left })
    }
  }

  #seeScore(force: InForce, row: ReleasedScore, rows: readonly ReleasedScore[]): void {
    if (row.dimension === 'index') {
      const forms = FORMS.flatMap((form) => formsOf(row, form, rows))
      this.#note(row, null, row.score === null ? hiddenOddities(row) : indexOddities(row, forms))
      return
    }
    if (row.surveyScore === null) {
      this.#note(row, null, hiddenOddities(row))
      return
    }
    const heard = this.#heard(force, row, row.dimension)
    this.#see(row, null, row.surveyScore, () => heard.total(), heard.persons())
  }

  #see(
    row: ReleasedScore,
    group: string | null,
    told: NonNullable<ReleasedMean>,
    meanOfIt: () => Mean,
    persons: number,
  ): void {
    const name = nameOf(row, group)
    const known = this.#shown.get(name) ?? new Set()
    this.#shown.set(name, known)
    if (row.waiting) {
      if (!known.has(told)) this.oddities.push(`waits with what was never shown: ${name} ${told}`)
      return
    }
    known.add(told)
    const mean = meanOfIt()
    this.#check(name, told, mean, group === null ? 1 : 0)
    this.#note(row, group, rowOddities(row, persons))
    this.#keep({ name, form: row.dimension as Form, told, mean })
  }

  /** D* of both sides are told with a difference, or follow from it. */
  #seeDifferences(
    force: InForce,
    row: ReleasedScore,
    rows: readonly ReleasedScore[],
    chosen: string | null = null,
  ): void {
    for (const told of row.differences as readonly Told[]) {
      if ((told.against === 'chosen_quarter') !== (chosen !== null)) continue
      const period = chosen ?? earlierThan(row.period, told.against)
      const before = rows.find((each) => isSame({ ...row, period: period ?? '' }, each))
      this.#note(row, null, differenceOddities(told, row, before))
      if (told.difference === null) continue
      if (row.dimension === 'index') this.#expectAllForms(row, told, rows)
      else this.#seeBoth(force, row, row.dimension, told, period)
    }
  }

  #seeBoth(
    force: InForce,
    row: ReleasedScore,
    form: Form,
    told: Told,
    period: string | null,
  ): void {
    const own = this.#heard(force, row, form)
    const name = `${told.against} ${nameOf(row, null)}`
    if (period === null) {
      const others = this.#othersOf(force, own, row, form, told.difference ?? NaN)
      if (others === null) this.oddities.push(`${name}: no others make ${told.difference}`)
      else this.#keepSide(`${name} others`, form, told.earlier, others)
      return
    }
    const before = this.#heard(force, { ...row, period }, form)
    const weights = constantWeights(own, before)
    const [later, earlier] = [own.total(weights), before.total(weights)]
    this.#keepSide(`${name} later`, form, told.later, later)
    this.#keepSide(`${name} earlier`, form, told.earlier, earlier)
    const difference = valueOf(later) - valueOf(earlier)
    if (!isNear(told.difference ?? NaN, difference, 1)) {
      this.oddities.push(`${name}: told ${told.difference}, made of ${difference}`)
    }
  }

  #keepSide(name: string, form: Form, told: number | null | undefined, mean: Mean): void {
    if (typeof told === 'number') this.#check(name, told, mean)
    this.#keep({ name, form, told: told ?? valueOf(mean), mean })
  }

  /** The mean of the others, at this region's weights: of which ones, the difference tells. */
  #othersOf(
    force: InForce,
    own: Heard,
    row: ReleasedScore,
    form: Form,
    difference: number,
  ): Mean | null {
    const candidates = [...(force.regions().get(row.regionSet) ?? [])]
      .filter((region) => region !== row.region)
      .map((region) => this.#heard(force, { ...row, region }, form))
      .filter((other) => [...own.weights.keys()].every((group) => other.weights.has(group)))
      .filter((other) => other.largestCoverage() >= LEAST_COVERAGE)
      .map((other) => other.total(own.weights))
    const mine = valueOf(own.total())
    return (
      subsetsOf(candidates)
        .filter((set) => set.length >= 2)
        .map(meanOf)
        .sort((a, b) => b.size - a.size)
        .find((mean) => isNear(difference, mine - valueOf(mean), 1)) ?? null
    )
  }

  #expectAllForms(row: ReleasedScore, told: Told, rows: readonly ReleasedScore[]): void {
    const same = FORMS.flatMap((form) => formsOf(row, form, rows))
    const lacking = same.some(
      ({ differences }) =>
        (differences.find(({ against }) => against === told.against)?.difference ?? null) === null,
    )
    if (lacking) {
      this.oddities.push(`an index's difference without a form's: ${nameOf(row, null)}`)
    }
  }

  #note(row: ReleasedScore, group: string | null, oddities: readonly string[]): void {
    for (const oddity of oddities) this.oddities.push(`${nameOf(row, group)}: ${oddity}`)
  }

  #check(name: string, told: NonNullable<ReleasedMean>, mean: Mean, decimals = 1): void {
    if (!agrees(told, mean, decimals)) {
      this.oddities.push(`${name}: told ${told}, made of ${valueOf(mean)}`)
    }
  }

  #keep(seen: Seen): void {
    this.names.add(seen.name)
    const terms = [...seen.mean].map(([{ id }, { top, bottom }]) => `${id}:${top}/${bottom}`)
    const key = `${typeof seen.told} ${terms.sort().join()}`
    if (this.#looked.has(key)) return
    this.#looked.add(key)
    this.seen.push(seen)
  }

  #heard(
    force: InForce,
    { regionSet: set, region, period }: Pick<ReleasedScore, 'regionSet' | 'region' | 'period'>,
    form: Form,
  ): Heard {
    return new Heard(force, this.answers, { set, region, period }, form)
  }
}

function nameOf(row: ReleasedScore, group: string | null): string {
  const { regionSet, region, period, dimension } = row
  return [regionSet, region, period, dimension, ...(group === null ? [] : [group])].join(' ')
}

/** The row of a form beside another row of the same region and period. */
function formsOf(
  row: ReleasedScore,
  dimension: (typeof FORMS)[number],
  rows: readonly ReleasedScore[],
) {
  return rows.filter((each) => isSame({ ...row, dimension }, each))
}

function isSame(row: ReleasedScore, other: ReleasedScore): boolean {
  return nameOf(row, null) === nameOf(other, null)
}

/** null: not another period. */
function earlierThan(period: string, against: string): string | null {
  const year = Number(period.slice(0, 4))
  if (against === 'others') return null
  if (!period.includes('Q')) return String(year - 1)
  if (against === 'previous_year') return `${year - 1}${period.slice(4)}`
  if (against === 'two_years_ago') return `${year - 2}${period.slice(4)}`
  return period.endsWith('1') ? `${year - 1}-Q4` : `${year}-Q${Number(period.slice(6)) - 1}`
}

function subsetsOf<T>(list: readonly T[]): T[][] {
  return list.reduce<T[][]>((sets, each) => [...sets, ...sets.map((set) => [...set, each])], [[]])
}
