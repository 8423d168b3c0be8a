import { copyFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Bench, BenchContext } from './context'
import { median, measureProgram } from './measure'
import { everyPage } from './pages-every'
import { importByUpload } from './pages-import'
import { askSteadily, askInTurn, percentile, type Answered } from './pages-load'
import { enlargeRegisters } from './pages-registers'
import { built, startPages } from './pages-server'

const PAGES = { Overzicht: '/', Regio: '/regio' } as const
const FEW_ROWS = 10_000
const WARM_UP = 40
/** A turn's requests to each page of each server. */
const TURN = 60
const PER_SECOND = 20

/** In the order in which they are read: places and groups must be known before answers point to them. */
const SAMPLE_KINDS = [
  'regions',
  'areas',
  'stakeholders',
  'waves',
  'survey',
  'agreements',
  'loops',
  'choices',
  'cooperation',
  'bottlenecks',
]
/** As large as a country: a survey with so many areas and quarters. */
const COUNTRY = ['--areas', '400', '--quarters', '40']
/** Those that list a register. */
const REGISTER_PAGES = ['/belanghouders', '/besluiten', '/samenwerking']

/**
 * Every page on the sample, on a country and, where they list a register, with large ones; of the two that
 * everybody opens besides the time that they take with few and with many, by turns, and how they bear an import
 * by upload.
 */
export const pages: Bench = {
  name: 'pages',
  async run(context) {
    await visitAll(context, 'the sample', await fillSample(context, 'sample'))
    const enlarged = await fillSample(context, 'registers', enlargeRegisters)
    await visitAll(context, 'the sample with large registers', enlarged, REGISTER_PAGES)
    const country = await fill(context, 'country', context.rows, COUNTRY)
    await visitAll(context, `${context.rows} responses of a country`, country)
    const few = await fill(context, 'few', FEW_ROWS)
    const many = await fill(context, 'many', context.rows)
    await compare(context, few, many)
    const fresh = join(context.folder, 'fresh.sqlite')
    copyFileSync(few, fresh)
    await bearImport(context, fresh)
  },
}

/** A database with so many responses and accounts for everybody; its file. */
async function fill(
  { folder }: BenchContext,
  name: string,
  rows: number,
  shape: readonly string[] = [],
): Promise<string> {
  const file = join(folder, `${name}.sqlite`)
  const survey = join(folder, `${name}.csv`)
  const database = { DATABASE_URL: `file:${file}` }
  await measureProgram([built('make-sample'), '--large', String(rows), survey, ...shape])
  for (const [kind, path] of [
    ['regions', join(folder, `${name}-regions.csv`)],
    ['survey', survey],
  ] as const) {
    await measureProgram([built('draagvlak'), 'import', kind, path], database)
  }
  return file
}

/** A database with the sample; its file. @param change something about the sample's files, in their folder */
async function fillSample(
  { folder }: BenchContext,
  name: string,
  change: (sample: string) => void = () => undefined,
): Promise<string> {
  const file = join(folder, `${name}.sqlite`)
  const from = join(folder, name)
  await measureProgram([built('make-sample'), from])
  change(from)
  const names = readdirSync(from).sort()
  for (const kind of SAMPLE_KINDS) {
    for (const each of names.filter((found) => found.startsWith(kind))) {
      const command = [built('draagvlak'), 'import', kind, join(from, each)]
      await measureProgram(command, { DATABASE_URL: `file:${file}` })
    }
  }
  return file
}

async function visitAll(
  context: BenchContext,
  name: string,
  database: string,
  only?: readonly string[],
): Promise<void> {
  context.print(`every page, ${name}:`)
  const server = await startPages(built('serve'), database)
  try {
    await everyPage(context, server, only)
  } finally {
    await server.stop()
  }
}

async function compare({ print, repeat, rows }: BenchContext, few: string, many: string) {
  const servers = [await startPages(built('serve'), few), await startPages(built('serve'), many)]
  try {
    for (const [page, path] of Object.entries(PAGES)) {
      const times: number[][] = [[], []]
      for (const server of servers) await askInTurn(server, path, WARM_UP)
      for (let turn = 0; turn < repeat; turn += 1) {
        for (const [at, server] of servers.entries()) {
          const answered = await askInTurn(server, path, TURN)
          times[at]?.push(...answered.map(({ milliseconds }) => milliseconds))
        }
      }
      const [before = NaN, after = NaN] = times.map(median)
      print(
        `${page}: ${before.toFixed(1)} ms at ${FEW_ROWS} responses, ${after.toFixed(1)} ms at ` +
          `${rows} (medians), ratio ${(after / before).toFixed(2)}`,
      )
    }
  } finally {
    for (const server of servers) await server.stop()
  }
}

async function bearImport({ folder, print }: BenchContext, database: string): Promise<void> {
  const server = await startPages(built('serve'), database)
  try {
    const paths = Object.values(PAGES)
    for (const path of paths) await askInTurn(server, path, WARM_UP)
    print(`alone: ${summary(await askSteadily(server, paths, PER_SECOND, pause(5_000)))}`)
    const file = join(folder, 'many.csv')
    for await (const { phase, ended } of importByUpload(server, file)) {
      print(`${phase}: ${summary(await askSteadily(server, paths, PER_SECOND, ended))}`)
    }
  } finally {
    await server.stop()
  }
}

function summary(answered: readonly Answered[]): string {
  const times = answered.map(({ milliseconds }) => milliseconds)
  const failed = answered.filter(({ status }) => status !== 200).length
  const at = (share: number) => percentile(times, share).toFixed(0)
  return (
    `${answered.length} pages at ${PER_SECOND}/s, p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, ` +
    `p99 ${at(0.99)} ms, most ${at(1)} ms${failed === 0 ? '' : `, ${failed} failed`}`
  )
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}
