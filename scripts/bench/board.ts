import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { SMTPServer } from 'smtp-server'
import { startPrinter } from '#app/jobs/print-in-thread.server'
import { postBySmtp } from '#app/mail/post.server'
import { makeFile } from '#app/services/edition/report-file.server'
import { readReportSource } from '#app/services/edition/report.server'
import { publishEdition } from '#app/services/edition/publish.server'
import { deliverMails } from '#app/services/mail/deliver.server'
import { setMailing } from '#app/services/mail/queue.server'
import { createDb, type Database } from '#db/client.server'
import * as accounts from '#db/repositories/accounts.server'
import * as wishes from '#db/repositories/mail-wishes.server'
import { LARGE_SURVEY, writeLargeRegions, writeLargeSurvey } from '../sample/large-survey'
import type { Bench, BenchContext } from './context'
import { measureProgram } from './measure'

const SET = 'Meetbestand (verzonnen)'
const AT = '2026-10-22T08:00:00.000Z'
const READERS = 500

/**
 * What a quarter costs the board's side: publishing, with 500 readers to write to, the report as PDF beside
 * the thread that serves pages, and the mails to a server on loopback; of 8 and of 40 regions.
 */
export const board: Bench = {
  name: 'board',
  async run(context) {
    for (const regions of [8, 40]) await measureRegions(context, regions)
  },
}

async function measureRegions(
  { folder, programs, print }: BenchContext,
  regions: number,
): Promise<void> {
  const survey = {
    ...LARGE_SURVEY,
    ...{ areas: regions * 10, areasPerRegion: 10, quarters: 12, responses: regions * 2_000 },
  }
  const [file, areas] = [
    join(folder, `survey-${regions}.csv`),
    join(folder, `areas-${regions}.csv`),
  ]
  writeLargeSurvey(file, survey)
  writeLargeRegions(areas, survey)
  const url = `file:${join(folder, `board-${regions}.sqlite`)}`
  const program = join(programs, 'draagvlak.js')
  await measureProgram([program, 'import', 'regions', areas], { DATABASE_URL: url })
  await measureProgram([program, 'import', 'survey', file], { DATABASE_URL: url })
  const handle = createDb(url)
  try {
    const { db } = handle
    await addReaders(db)
    const quarter = { regionSet: SET, quarter: '2026-Q3' } as const
    const published = await timed(() =>
      publishEdition(db, {
        ...{ ...quarter, language: 'nl', reason: null, planned: false, prepared: null },
        ...{ accountId: null, at: AT, signOff: { name: 'Anna', role: 'voorzitter', note: null } },
      }),
    )
    print(`${regions} regions: published, ${READERS} mails queued  ${published.text}`)
    const clock = () => new Date(AT)
    const source = await readReportSource({ db, clock }, { ...quarter, edition: null }, 'nl')
    const printer = startPrinter()
    const request = { type: 'pdf', print: 'report', region: null, language: 'nl' } as const
    const pdf = await timed(() => makeFile({ print: printer }, source, request))
    print(`${regions} regions: report as PDF  ${pdf.text}`)
    const mails = await timed(() => deliverAll(db))
    print(`${regions} regions: ${mails.result} mails sent  ${mails.text}`)
  } finally {
    await handle.close()
  }
}

async function addReaders(db: Database): Promise<void> {
  await setMailing(db, { on: true })
  for (let at = 0; at < READERS; at += 1) {
    const id = await accounts.insert(db, {
      ...{ name: `Lezer ${at}`, email: `lezer${at}@demo.example`, role: 'board' },
      ...{ passwordHash: 'none', createdAt: AT },
    })
    await wishes.save(db, id, { language: 'nl', kinds: ['published'], regions: [] })
  }
}

async function deliverAll(db: Database): Promise<number> {
  const server = new SMTPServer({ authOptional: true, disabledCommands: ['STARTTLS', 'AUTH'] })
  server.listen(0, '127.0.0.1')
  await once(server.server, 'listening')
  const { port } = server.server.address() as AddressInfo
  const post = postBySmtp({ smtp: `smtp://127.0.0.1:${port}`, from: 'draagvlak@demo.example' })
  try {
    const clock = () => new Date(AT)
    const { signal } = new AbortController()
    const address = 'https://demo.example'
    return (await deliverMails({ db, post, clock, address, signal })).sent
  } finally {
    await new Promise((resolve) => server.close(() => resolve(null)))
  }
}

/** How long something took, and the longest that nothing else could run in this thread meanwhile. */
async function timed<Result>(work: () => Promise<Result>) {
  const delay = monitorEventLoopDelay({ resolution: 5 })
  delay.enable()
  const started = performance.now()
  const result = await work()
  const seconds = (performance.now() - started) / 1000
  delay.disable()
  const blocked = Math.round(delay.max / 1e6)
  return { result, text: `${seconds.toFixed(2)} s, this thread held for ${blocked} ms at most` }
}
