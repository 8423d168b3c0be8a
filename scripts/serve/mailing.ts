import type { Writer } from '#app/jobs/writer-client.server'
import { describeError, type ServerLog } from '#app/http/log'
import type { MailSettings } from '#app/services/mail/handlers.server'

const SEND_EVERY_MILLISECONDS = 10_000
/** The first time after midnight; what was left out while nobody served is made at the start. */
const CALENDAR_EVERY_MILLISECONDS = 15 * 60_000

interface MailingParts {
  readonly writer: Writer
  readonly clock: () => Date
  readonly log: ServerLog
  /** Whether no other process can serve the same database. */
  readonly isAlone: boolean
}

/**
 * Makes the mails of the calendar and sends what waits, each by the writer, one round at a time. What a server
 * that was killed took up is taken over at once, or where several serve a database after its lease.
 * @param settings null: mail is off, and nothing is made
 * @returns what stops it
 */
export async function startMailing(
  settings: MailSettings | null,
  { writer, clock, log, isAlone }: MailingParts,
): Promise<() => void> {
  await writer.run('setMailing', { on: settings !== null })
  if (settings === null) return () => undefined
  if (isAlone) await writer.run('takeMailsOver', undefined)
  const makeOfDay = () => writer.run('queueDailyMails', { at: clock().toISOString() })
  let isUnreachable = false
  const send = async () => {
    const { sent, unreachable } = await writer.run('deliverMails', settings)
    if (sent > 0) log.info({ sent }, 'mail sent')
    if (unreachable !== null) log.warn({ why: unreachable }, 'the mail server cannot be reached')
    else if (isUnreachable && sent > 0) log.info({}, 'the mail server is there again')
    isUnreachable = unreachable !== null || (isUnreachable && sent === 0)
  }
  const timers = [
    every(CALENDAR_EVERY_MILLISECONDS, makeOfDay, log),
    every(SEND_EVERY_MILLISECONDS, send, log),
  ]
  return () => {
    timers.forEach(clearInterval)
  }
}

/** At once and then again and again, but never twice at a time. */
function every(milliseconds: number, work: () => Promise<void>, log: ServerLog): NodeJS.Timeout {
  let isBusy = false
  const run = () => {
    if (isBusy) return
    isBusy = true
    work()
      .catch((error: unknown) => {
        log.error(describeError(error), 'mailing failed')
      })
      .finally(() => {
        isBusy = false
      })
  }
  run()
  return setInterval(run, milliseconds)
}
