// The web server's process: reads its settings, opens the database for reading only, listens, and
// leaves in an orderly way. Started by `npm start`, `npm run demo` and `npm run dev`.
import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { ServerBuild } from '@remix-run/node'
import type { RequestHandler } from 'express'
import { createApplication, createHttpServer, listen } from '#app/http/server'
import { InvalidSetting } from '#app/http/invalid-setting'
import { readServerSettings } from '#app/http/settings'
import { createLog, describeError } from '#app/http/log'
import { gracefulShutdown } from '#app/http/shutdown'
import { staticFiles } from '#app/http/static-files'
import { startAnswers } from '#app/jobs/answers-client.server'
import { startPrinter } from '#app/jobs/print-in-thread.server'
import { startWriter } from '#app/jobs/writer-client.server'
import { offerSetUp } from '#app/services/people/set-up.server'
import { peopleTools } from '#app/services/people/tools.server'
import { prepareDatabase } from '#app/services/prepare.server'
import { findLedgerGap } from '#app/services/release/ledger-gap.server'
import { broughtOverText } from '#app/words/brought-over'
import { sentence } from '#app/words/command-line'
import { setUpNotice } from '#app/words/set-up-notice'
import { createDb } from '#db/client.server'
import { migrateToLatest } from '#db/migrate.server'
import { isWritable } from '#db/ready.server'
import { acquireServerLock } from '#db/server-lock.server'
import { startMailing } from './serve/mailing'
import { qualityAfterChanges } from './serve/quality-after-changes'
import { whyNotStarted } from './serve/why-not-started'

const DEADLINE_MILLISECONDS = 10_000
/** What may be kept for a day is not kept for much longer. */
const CLEAR_EVERY_MILLISECONDS = 3_600_000

interface Pages {
  readonly build: ServerBuild | (() => Promise<ServerBuild>)
  readonly files: readonly RequestHandler[]
}

async function builtPages(): Promise<Pages> {
  const server = new URL('../server/index.js', import.meta.url)
  if (!existsSync(server)) throw new InvalidSetting('build', 'missing: run npm start, which builds')
  return {
    build: (await import(pathToFileURL(fileURLToPath(server)).href)) as ServerBuild,
    files: staticFiles(fileURLToPath(new URL('../client', import.meta.url))),
  }
}

async function pagesInDevelopment(): Promise<Pages> {
  const { createServer } = await import('vite')
  const vite = await createServer({ server: { middlewareMode: true } })
  return {
    build: () => vite.ssrLoadModule('virtual:remix/server-build') as Promise<ServerBuild>,
    files: [vite.middlewares],
  }
}

async function main(): Promise<void> {
  const development = process.argv.includes('--development')
  process.env.NODE_ENV = development ? 'development' : 'production'
  const settings = readServerSettings(process.env)
  const log = createLog(process.env.LOG_LEVEL)
  const databaseUrl = process.env.DATABASE_URL || 'file:./data/draagvlak.sqlite'
  const leaveDatabase = await bringUpToDate(databaseUrl)
  const handle = createDb(databaseUrl, { readonly: true })
  const writer = await startWriter(databaseUrl, {
    onError: (error) => log.error(describeError(error), 'job failed'),
    // Whoever started us starts us anew; a server that can write nothing only seems to work.
    onDeath: (error) => {
      log.error(describeError(error), 'the writer thread died')
      process.exit(1)
    },
    inBackground: true,
  })
  const answers = startAnswers(databaseUrl, (error) => {
    log.error(describeError(error), 'reading beside the pages failed')
  })
  // What is edited is loaded anew by Vite alone.
  const db = development ? handle.db : Object.assign(handle.db, { readBeside: answers.read })
  const clock = () => new Date()
  await writer.run('sweepUploads', { at: clock().toISOString() })
  const { auditDays, mailDays } = settings
  const clearExpired = async () => {
    const at = clock().toISOString()
    await writer.run('clearExpired', { at, auditDays, mailDays })
    await writer.run('forgetAnswers', { now: at })
  }
  await clearExpired()
  const clearing = setInterval(() => {
    clearExpired().catch((error: unknown) => log.error(describeError(error), 'clearing failed'))
  }, CLEAR_EVERY_MILLISECONDS)
  const stopMailing = await startMailing(settings.mail, {
    ...{ writer, clock, log },
    isAlone: handle.file !== null,
  })
  const stopLooking = qualityAfterChanges({ db, writer, clock, log })
  const pages = development ? await pagesInDevelopment() : await builtPages()
  const app = createApplication({
    ...pages,
    settings,
    context: { db, writer, print: startPrinter(), clock },
    isReady: async () => !shutdown.draining() && (await isWritable(handle)),
    log,
    development,
  })
  const server = createHttpServer(app)
  const shutdown = gracefulShutdown(server, {
    deadlineMilliseconds: DEADLINE_MILLISECONDS,
    release: async () => {
      clearInterval(clearing)
      stopMailing()
      stopLooking()
      await writer.close()
      await answers.close()
      await handle.close()
      await leaveDatabase()
    },
    log,
  })
  const leave = () => {
    if (shutdown.draining()) process.exit(1)
    shutdown.stop().then(
      () => process.exit(0),
      (error: unknown) => {
        log.error(describeError(error), 'stopping failed')
        process.exit(1)
      },
    )
  }
  process.on('SIGTERM', leave)
  process.on('SIGINT', leave)
  // The process that started us is gone, by whatever way: a server nobody can stop must not stay.
  process.on('disconnect', leave)
  const url = await listen(server, settings.host, settings.port)
  log.info({ url }, 'listening')
  const token = await offerSetUp(peopleTools({ db: handle.db, writer, clock }))
  // On the console and not in the log: a log is kept, and read by more people.
  if (token !== null) process.stdout.write(setUpNotice(settings.publicOrigins[0] ?? url, token))
  process.send?.({ type: 'listening', url })
}

/**
 * Before anybody is answered: that nobody else serves this database, the schema, and what a server or
 * import that was killed left behind.
 * @returns what lets another server take the database
 */
async function bringUpToDate(databaseUrl: string): Promise<() => Promise<void>> {
  const handle = createDb(databaseUrl)
  try {
    const since = new Date().toISOString()
    const leaveDatabase = acquireServerLock(handle, { pid: process.pid, since })
    await migrateToLatest(handle)
    const broughtOver = await prepareDatabase(handle, new Date().toISOString(), randomBytes)
    const gap = await findLedgerGap(handle.db)
    for (const language of ['nl', 'en'] as const) {
      const lines = [
        ...(broughtOver === null ? [] : [broughtOverText(broughtOver, language)]),
        ...(gap === null ? [] : [sentence('ledger_gap', language, { year: gap.throughYear })]),
      ]
      for (const line of lines) process.stdout.write(`${line}\n`)
    }
    return leaveDatabase
  } finally {
    await handle.close()
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`draagvlak: the server cannot start: ${whyNotStarted(error)}\n`)
  process.exit(1)
})
