import type { CommandsOf } from '#app/services/commands'
import { editionHandlers } from '#app/services/edition/handlers.server'
import { clearExpired, type Retention } from '#app/services/keep/clear-expired.server'
import { setKeepSettings } from '#app/services/keep/keep-settings.server'
import { mailHandlers, mailSender } from '#app/services/mail/handlers.server'
import { meetingHandlers } from '#app/services/meeting/handlers.server'
import { peopleHandlers } from '#app/services/people/handlers.server'
import { qualityHandlers } from '#app/services/quality/read-quality.server'
import { openLedgerGap } from '#app/services/release/ledger-gap.server'
import { reflectionHandlers } from '#app/services/reflection/handlers.server'
import { remarkHandlers } from '#app/services/remarks/handlers.server'
import { sourceHandlers } from '#app/services/sources/handlers.server'
import { uploadHandlers, type JobRunner } from '#app/services/uploads/handlers.server'
import type { DatabaseHandle } from '#db/client.server'
import type { AtMoment, LongCommands } from './long-commands.server'

/**
 * What is written within a moment, by name: every write to the database is one of these or of the long
 * ones. Arguments and results are plain data (structured clone).
 *
 * @param directory where uploaded files lie
 */
export function shortHandlers(handle: DatabaseHandle, directory: string, queue: JobRunner) {
  return {
    ...peopleHandlers(handle.db),
    ...editionHandlers(handle.db),
    ...meetingHandlers(handle.db),
    ...qualityHandlers(handle.db),
    ...mailHandlers(handle.db),
    ...remarkHandlers(handle.db),
    ...reflectionHandlers(handle.db),
    ...mailSender(handle.db, () => new Date()),
    ...uploadHandlers(handle.db, directory, queue),
    ...sourceHandlers(handle.db),
    /** The database was put back by other means than `restore`. */
    openLedgerGap: ({ now }: AtMoment) => openLedgerGap(handle.db, 'other', now),
    setKeepSettings: (command: Parameters<typeof setKeepSettings>[1]) =>
      setKeepSettings(handle.db, command),
    clearExpired: (retention: Retention) => clearExpired(handle.db, directory, retention),
  }
}

export type WriterCommands = CommandsOf<ReturnType<typeof shortHandlers>> &
  Omit<LongCommands, 'runJob' | 'holdsLittle'>
