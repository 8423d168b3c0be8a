import { allAt, regionLines, surveyLines, type Sheet } from '#tests/services/support/files'

/**
 * The raw side of a world: what was delivered, and who is behind it. The thief knows all of it but the
 * answers themselves.
 */
export interface Given extends Sheet {
  /** Who answered; the same number wherever the same person answers. */
  readonly person: number
}

/** Days are ISO, '' is open. */
export interface Member {
  readonly set: string
  readonly region: string
  readonly area: string
  readonly from?: string
  readonly to?: string
}

export interface RegisterRow {
  readonly set: string
  readonly region: string
  readonly period: string
  readonly group: string
  readonly weight: number
}

export type RawFile =
  | { readonly kind: 'survey'; readonly rows: readonly Given[] }
  | { readonly kind: 'regions'; readonly rows: readonly Member[] }
  | { readonly kind: 'stakeholders'; readonly rows: readonly RegisterRow[] }

export function linesOf(file: RawFile): string[] {
  if (file.kind === 'survey') return surveyLines(file.rows)
  if (file.kind === 'regions') {
    return regionLines(
      file.rows.map(
        ({ set, region, area, from, to }) => `${set};${region};${area};;${from ?? ''};${to ?? ''}`,
      ),
    )
  }
  return [
    'region_set;region;period;stakeholder_group;weight',
    ...file.rows.map(({ set, region, period, group, weight }) =>
      [set, region, period, group, weight].join(';'),
    ),
  ]
}

export const FORMS = ['input', 'process', 'output', 'feedback'] as const
/** Everything that has a mean: the cooperation scale, too. */
export const SCALES = [...FORMS, 'cooperation'] as const
export type Form = (typeof SCALES)[number]

/** Answered 5, a statement, where the others are turned round. The last of cooperation is one of these. */
const STATEMENTS = [...allAt(5), 5, 5, 5, 5, 1]

/** Who is asked about cooperation, too: with blanks of his own, and nothing drawn for it. */
export function askedAboutCooperation(row: Given): Given {
  const every = row.answers.filter((_, item) => item % 4 === 0)
  const isSilent = row.answers[1] === 1
  return { ...row, answers: [...row.answers, ...every.map((answer) => (isSilent ? null : answer))] }
}

/** A person score of method section 1: the mean of at least three answered items, 0…100, else null. */
export function scoreOf(answers: Sheet['answers'], form: Form): number | null {
  const from = 5 * SCALES.indexOf(form)
  const points = answers.slice(from, from + 5).flatMap((answer, item) => {
    if (answer === null) return []
    return [STATEMENTS[from + item] === 5 ? answer - 1 : 5 - answer]
  })
  if (points.length < 3) return null
  return (25 * points.reduce((sum, point) => sum + point, 0)) / points.length
}

export function quarterOf({ completedAt }: { readonly completedAt: string }): string {
  const month = Number(completedAt.slice(5, 7))
  return `${completedAt.slice(0, 4)}-Q${Math.ceil(month / 3)}`
}

/** A day in a quarter. @param month 0…2 */
export function dayIn(quarter: string, month = 0, day = '15'): string {
  const first = 3 * Number(quarter.slice(6)) - 2
  return `${quarter.slice(0, 4)}-${String(first + month).padStart(2, '0')}-${day}`
}

/** What counts while these files are in force. @param files in the order of their import numbers */
export class InForce {
  readonly counting: readonly Given[]
  readonly #members: readonly Member[]
  readonly #registers: readonly (readonly RegisterRow[])[]
  readonly #within = new Map<string, readonly Given[]>()

  constructor(files: readonly RawFile[]) {
    this.#members = files.flatMap((file) => (file.kind === 'regions' ? file.rows : []))
    this.#registers = files.flatMap((file) => (file.kind === 'stakeholders' ? [file.rows] : []))
    const newest = new Map<string, Given>()
    const anonymous: Given[] = []
    for (const row of files.flatMap((file) => (file.kind === 'survey' ? file.rows : []))) {
      if (row.respondent === '') anonymous.push(row)
      else {
        const key = JSON.stringify([row.respondent, row.area, quarterOf(row)])
        const held = newest.get(key)
        if (!held || held.completedAt <= row.completedAt) newest.set(key, row)
      }
    }
    this.counting = [...anonymous, ...newest.values()]
  }

  /** Region set → its regions. */
  regions(): ReadonlyMap<string, readonly string[]> {
    const sets = [...new Set(this.#members.map(({ set }) => set))]
    const of = (set: string) => this.#members.filter((member) => member.set === set)
    return new Map(sets.map((set) => [set, [...new Set(of(set).map(({ region }) => region))]]))
  }

  /** @param period a quarter, or a year with all its quarters */
  within(set: string, region: string, period: string): readonly Given[] {
    const key = JSON.stringify([set, region, period])
    const known = this.#within.get(key)
    if (known !== undefined) return known
    const found = this.counting.filter((row) => {
      if (!quarterOf(row).startsWith(period)) return false
      return this.#members.some(
        ({ from, to, ...member }) =>
          member.set === set &&
          member.region === region &&
          member.area === row.area &&
          (!from || from <= row.completedAt) &&
          (!to || row.completedAt <= to),
      )
    })
    this.#within.set(key, found)
    return found
  }

  /** Group → expected weight: of the newest register at or before the period. */
  expected(set: string, region: string, period: string): ReadonlyMap<string, number> {
    const last = period.includes('Q') ? period : `${period}-Q4`
    const rows = this.#registers
      .flatMap((register, at) => register.map((row) => ({ ...row, at })))
      .filter((row) => row.set === set && row.region === region && row.period <= last)
    const newest = rows.reduce<(typeof rows)[number] | null>((best, row) => {
      if (best === null || row.period > best.period) return row
      return row.period === best.period && row.at > best.at ? row : best
    }, null)
    const weights = new Map<string, number>()
    for (const { at, period: of, group, weight } of rows) {
      if (at !== newest?.at || of !== newest.period) continue
      weights.set(group, (weights.get(group) ?? 0) + weight)
    }
    return weights
  }
}
