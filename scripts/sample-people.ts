/* What people do in the sample, in the database of DATABASE_URL: `sample-people calendar` plans releases, before the
   newest quarter is published; `sample-people reflection` holds the sessions about quarters that are. */
import { directWriterOf, type CommandsOf } from '#app/services/commands'
import { editionHandlers } from '#app/services/edition/handlers.server'
import { listUsers } from '#app/services/people/users.server'
import { reflectionHandlers } from '#app/services/reflection/handlers.server'
import type { Database } from '#db/client.server'
import { withDatabase } from './cli/database'
import { planReleases } from './sample/calendar'
import { holdReflections } from './sample/reflection'

const now = new Date()

await withDatabase(async ({ db }) => {
  switch (process.argv[2]) {
    case 'calendar':
      return planReleases(editionHandlers(db), await accountOf(db, 'analyst'))
    case 'reflection': {
      const handlers = reflectionHandlers(db)
      const writer = directWriterOf<CommandsOf<typeof handlers>>(handlers)
      return holdReflections({ db, writer, accountId: await accountOf(db, 'manager'), now })
    }
    default:
      throw new Error('say what: calendar or reflection')
  }
})

async function accountOf(db: Database, role: 'analyst' | 'manager'): Promise<number> {
  const people = await listUsers(db, { clock: () => now })
  const found = people.find(({ roles }) => roles.includes(role))
  if (found === undefined) throw new Error(`nobody may do it: there is no ${role}`)
  return found.id
}
