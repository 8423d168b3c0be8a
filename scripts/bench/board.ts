import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { SMTPServer } from 'smtp-server'
import { startWriter } from '#app/jobs/writer-client.server'
import { startPrinter } from '#app/jobs/print-in-thread.server'
import { makeFile } from '#app/services/edition/report-file.server'
import { readReportSource } from '#app/services/edition/report.server'
import { publishEdition, type PublishRequest } from '#app/services/edition/publish.server'
import { mailHandlers, mailSender } from '#app/services/mail/handlers.server'
import { addUser, listUsers } from '#app/services/people/users.server'
import { createDb, type Database } from '#db/client.server'
import { LARGE_SURVEY, writeLargeRegions, writeLargeSurvey } from '../sample/large-survey'
import type { Bench, BenchContext } from './context'
import { measureProgram, processorSeconds } from './measure'
import { whileOthersWrite } from './writer'

const SET = 'Meetbestand (verzonnen)'
const AT = '2026-10-22T08:00:00.000Z'
const READERS = 500

/**
 * What a quarter costs the board's side: publishing, with 500 readers to write to, and how long others who
 * write wait for it, the report as PDF beside the thread that serves pages, and the mails to a server on
 * loopback; of 8 and of 40 regions.
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
    const publication: PublishRequest = {
      ...{ ...quarter, language: 'nl', reason: null, planned: false, prepared: null },
      ...{ accountId: null, at: AT, signOff: { name: 'Anna', role: 'voorzitter', note: null } },
    }
    const published = await timed(() => publishEdition(db, publication))
    print(`${regions} regions: published, ${READERS} mails queued  ${published.text}`)
    const clock = () => new Date(AT)
    const source = await readReportSource({ db, clock }, { ...quarter, edition: null }, 'nl')
    const printer = startPrinter()
    const request = { type: 'pdf', print: 'report', region: null, language: 'nl' } as const
    const pdf = await timed(() => makeFile({ print: printer }, source, request))
    print(`${regions} regions: report as PDF  ${pdf.text}`)
    if (regions <= 8) {
      const mails = await timed(() => deliverAll(db))
      print(`${regions} regions: ${mails.result} mails sent  ${mails.text}`)
    }
    const writer = await startWriter(url)
    const again = await whileOthersWrite(writer, () =>
      writer.run('publishEdition', { ...publication, reason: 'nog eens' }),
    )
    await writer.close()
    const [seconds, wait] = [again.seconds, again.longestWait].map((each) => each.toFixed(2))
    print(
      `${regions} regions: published by the server in ${seconds} s, others wait ${wait} s at most`,
    )
  } finally {
    await handle.close()
  }
}

/** Members of the board who want to be written to; nobody logs in, so their passwords cost nothing. */
async function addReaders(db: Database): Promise<void> {
  const { setMailing, saveMailWish } = mailHandlers(db)
  await setMailing({ on: true })
  const passwords = { hash: () => Promise.resolve('none'), verify: () => Promise.resolve(false) }
  const tools = { clock: () => new Date(AT), random: randomBytes, passwords }
  for (let at = 0; at < READERS; at += 1) {
    const person = {
      name: `Lezer ${at}`,
      email: `lezer${at}@demo.example`,
      roles: ['board'],
    } as const
    await addUser(db, { ...person, password: 'none' }, tools)
  }
  const wish = { language: 'nl', kinds: ['published'], regions: [] } as const
  for (const { id } of await listUsers(db, tools)) await saveMailWish({ accountId: id, wish })
}

async function deliverAll(db: Database): Promise<number> {
  const server = new SMTPServer({ authOptional: true, disabledCommands: ['STARTTLS', 'AUTH'] })
  server.listen(0, '127.0.0.1')
  await once(server.server, 'listening')
  const { port } = server.server.address() as AddressInfo
  const settings = {
    ...{ smtp: `smtp://127.0.0.1:${port}`, from: 'draagvlak@demo.example' },
    address: 'https://demo.example',
  }
  try {
    const { signal } = new AbortController()
    const { sent } = await mailSender(db, () => new Date(AT)).deliverMails(settings, { signal })
    return sent
  } finally {
    await new Promise((resolve) => server.close(() => resolve(null)))
  }
}

/** How long something took by the clock, and in processor time of all threads. */
async function timed<Result>(work: () => Promise<Result>) {
  const [started, used] = [performance.now(), processorSeconds()]
  const result = await work()
  const seconds = (performance.now() - started) / 1000
  const processor = processorSeconds() - used
  return { result, text: `${seconds.toFixed(2)} s, processor ${processor.toFixed(2)} s` }
}
