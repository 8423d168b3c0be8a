// Compares scores and standard errors with R's survey package, case by case, under a framework in which
// every group is a reference group and no floor is set: there method 2 is R's. From the project's root:
//   npx esbuild scripts/compare-with-r.ts --bundle --platform=node --format=esm \
//     --packages=external --outfile=build/node/compare-with-r.js && node build/node/compare-with-r.js
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { argv } from 'node:process'
import { DEFAULT_FRAMEWORK } from '#app/domain/framework/default'
import { DIMENSIONS, SCALES, type Framework } from '#app/domain/framework/framework'
import { scoreRegion } from '#app/domain/scoring/region'
import { cronbachAlpha } from '#app/domain/statistics/cronbach-alpha'
import { Moments } from '#app/domain/statistics/moments'
import { SumAccumulator } from '#app/domain/sums/accumulator'
import { mergeByRegion } from '#app/domain/sums/groups'
import { Random } from './sample/random'

const R_PROGRAM = join('scripts', 'compare-with-r.R')

/** One person of a case; `scores` holds as many values as the case has dimensions. */
interface Member {
  readonly group: string
  readonly cluster: number
  readonly weight: number
  readonly scores: readonly number[]
}

interface Case {
  readonly name: string
  /** Group → its fixed share of the total. */
  readonly totals: ReadonlyMap<string, number>
  readonly members: readonly Member[]
}

/** One figure of one case by both. */
export interface Comparison {
  readonly name: string
  readonly figure: string
  readonly ours: number
  readonly reference: number
  /** Relative to the reference. */
  readonly difference: number
}

const LIKE_R: Framework['variance'] = {
  reference: { minimumPersons: 2, minimumClusters: 2, maximumShare: 1 },
  likeness: 0,
  floor: { score: 0, difference: 0, index: 0, indexDifference: 0 },
}

/** Whether Rscript and its package `survey` are installed. */
export function hasSurveyPackage(): boolean {
  const code = 'quit(status = !requireNamespace("survey", quietly = TRUE))'
  return spawnSync('Rscript', ['-e', code], { stdio: 'ignore' }).status === 0
}

/** Random groups, clusters (at least two in each group), weights and totals; two or four dimensions. */
function randomCase(random: Random, number: number): Case {
  const dimensions = random.pick([2, 4])
  const totals = new Map<string, number>()
  const members: Member[] = []
  let cluster = 0
  for (let g = random.integer(1, 6); g > 0; g -= 1) {
    const group = `g${g}`
    totals.set(group, random.between(0.1, 5))
    for (let c = random.integer(2, 9); c > 0; c -= 1) {
      cluster += 1
      const level = random.between(10, 90)
      for (let i = random.integer(1, 5); i > 0; i -= 1) {
        const scores = Array.from({ length: dimensions }, () => {
          return Math.min(100, Math.max(1, level + 15 * random.normal()))
        })
        members.push({ group, cluster, weight: random.between(0.2, 4), scores })
      }
    }
  }
  return { name: `random ${number}`, totals, members }
}

/**
 * All figures of a case from sums: cluster of one = its own, else an organisation. Fewer than four
 * dimensions are repeated: the index over a, b, a, b is the geometric mean of a and b.
 */
function figuresOf({ members, totals }: Case): Map<string, number> {
  const groups = [...totals.keys()]
  const text = { nl: '', en: '' }
  const framework = {
    ...DEFAULT_FRAMEWORK,
    groups: groups.map((code) => ({ code, name: text, description: text })),
    variance: LIKE_R,
  }
  const sizes = new Map<string, number>()
  const keyOf = ({ group, cluster }: Member): string => `${group}/${cluster}`
  for (const one of members) sizes.set(keyOf(one), (sizes.get(keyOf(one)) ?? 0) + 1)
  const accumulator = new SumAccumulator(framework, SCALES)
  const count = members[0]?.scores.length ?? 0
  for (const one of members) {
    const scores = Float64Array.from(SCALES, (_, k) => {
      return k < DIMENSIONS.length ? (one.scores[k % count] ?? NaN) : NaN
    })
    const organisationId = sizes.get(keyOf(one)) === 1 ? null : one.cluster
    const group = groups.indexOf(one.group)
    accumulator.add(
      { quarter: 8100, segment: null, placeId: 1, group, organisationId },
      { weight: one.weight, scores, answered: true },
    )
  }
  const [blocks] = Array.from(accumulator.takeBlocks(1), ([, ofQuarter]) => [...ofQuarter])
  const groupSums = mergeByRegion(blocks ?? [], () => 1).get(1) ?? []
  const scored = scoreRegion(
    { period: '2026-Q1', groups: groupSums, registerWeights: totals, records: [] },
    framework,
  )
  const index = scored.scores.at(-1)
  const figures = new Map<string, number>()
  for (let d = 0; d < count; d += 1) {
    figures.set(`y${d + 1}`, scored.survey[d]?.score ?? NaN)
    figures.set(`se_y${d + 1}`, scored.survey[d]?.se ?? NaN)
  }
  figures.set('geometric', index?.score ?? NaN)
  figures.set('se_geometric', index?.se ?? NaN)
  return figures
}

function readCsv(file: string): Record<string, string>[] {
  const [header = '', ...lines] = readFileSync(file, 'utf8').trim().split('\n')
  const names = header.split(',')
  return lines.map((line) => {
    const cells = line.split(',')
    return Object.fromEntries(names.map((name, i) => [name, cells[i] ?? '']))
  })
}

function writeCases(file: string, cases: readonly Case[]): void {
  const lines = cases.flatMap(({ name, totals, members }) => {
    const sum = [...totals.values()].reduce((a, b) => a + b, 0)
    return members.map(({ group, cluster, weight, scores }) => {
      const y = [0, 1, 2, 3].map((k) => scores[k] ?? '')
      return [name, group, cluster, weight, (totals.get(group) ?? 0) / sum, ...y].join(',')
    })
  })
  writeFileSync(file, ['case,group,cluster,v,total,y1,y2,y3,y4', ...lines].join('\n') + '\n')
}

/**
 * The cases of the method's reference values, from the data that ships with R's survey package: a tenth
 * of it, as scores end at 100.
 */
function apistratCases(rows: readonly Record<string, string>[]): Case[] {
  const make = (
    name: string,
    share: (stype: string) => number,
    member: (row: Record<string, string>) => Omit<Member, 'group'>,
  ): Case => {
    const members = rows.map((row) => ({ group: row.stype ?? '', ...member(row) }))
    const groups = [...new Set(members.map(({ group }) => group))]
    return { name, totals: new Map(groups.map((group) => [group, share(group)])), members }
  }
  const sampled = (stype: string): number =>
    rows.reduce((sum, row) => (row.stype === stype ? sum + Number(row.pw) : sum), 0)
  const api00 = (row: Record<string, string>): number[] => [Number(row.api00) / 10]
  return [
    make('pw', sampled, (row) => ({
      ...{ cluster: Number(row.row), weight: Number(row.pw), scores: api00(row) },
    })),
    make(
      'own',
      () => 1,
      (row) => ({ cluster: Number(row.row), weight: 1, scores: api00(row) }),
    ),
    make(
      'dnum',
      () => 1,
      (row) => ({ cluster: Number(row.dnum), weight: 1, scores: api00(row) }),
    ),
    make(
      'v',
      () => 1,
      (row) => ({
        cluster: Number(row.dnum),
        weight: 1 + (Number(row.row) % 3),
        scores: [...api00(row), Number(row.api99) / 10],
      }),
    ),
  ]
}

/** Cronbach's α of all columns, and of each its correlation with the others and α without it. */
function alphasOf(rows: readonly Record<string, string>[]): Map<string, number> {
  const values = rows.map((row) => Object.values(row).map(Number))
  const columns = Object.keys(values[0] ?? []).map(Number)
  const moments = new Moments(columns.length, 50)
  for (const each of values) moments.add(each)
  const figures = new Map([['alpha', cronbachAlpha(moments, columns) ?? NaN]])
  for (const column of columns) {
    const others = columns.filter((other) => other !== column)
    figures.set(`rest${column + 1}`, moments.correlationOfSums([column], others) ?? NaN)
    figures.set(`dropped${column + 1}`, cronbachAlpha(moments, others) ?? NaN)
  }
  return figures
}

/**
 * Gives R and our own core the same cases: `count` random ones and the method's apistrat ones.
 * @throws Error where Rscript fails
 */
export function compareWithR(count: number, seed: number): Comparison[] {
  const directory = mkdtempSync(join(tmpdir(), 'compare-with-r-'))
  try {
    const random = new Random(seed)
    const cases = Array.from({ length: count }, (_, number) => randomCase(random, number + 1))
    writeCases(join(directory, 'cases.csv'), cases)
    execFileSync('Rscript', [R_PROGRAM, directory], { stdio: ['ignore', 'ignore', 'inherit'] })
    const all = [...cases, ...apistratCases(readCsv(join(directory, 'apistrat.csv')))]
    const figures = new Map(all.map((one) => [one.name, figuresOf(one)]))
    figures.set('attitude', alphasOf(readCsv(join(directory, 'attitude.csv'))))
    return readCsv(join(directory, 'reference.csv')).map((row) => {
      const { case: name = '', figure = '' } = row
      const reference = Number(row.value)
      const ours = figures.get(name)?.get(figure) ?? NaN
      const difference = Math.abs(ours - reference) / Math.abs(reference)
      return { name, figure, ours, reference, difference }
    })
  } finally {
    rmSync(directory, { recursive: true, force: true })
  }
}

const TOLERANCE = 1e-9

function main(): void {
  if (!hasSurveyPackage()) {
    console.error('Rscript with the package survey is needed (Debian: r-cran-survey).')
    process.exitCode = 1
    return
  }
  const comparisons = compareWithR(Number(argv[2] ?? 200), Number(argv[3] ?? 1))
  // Not >: a figure that is not a number is off too.
  const off = comparisons.filter(({ difference }) => !(difference <= TOLERANCE))
  for (const { name, figure, ours, reference } of off) {
    console.log(`${name}: ${figure} is ${ours} here and ${reference} in R`)
  }
  const largest = Math.max(...comparisons.map(({ difference }) => difference))
  console.log(`${comparisons.length} figures compared, ${off.length} off, largest ${largest}`)
  if (off.length > 0) process.exitCode = 1
}

if (argv[1]?.includes('compare-with-r')) main()
