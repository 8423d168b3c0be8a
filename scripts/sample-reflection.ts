/* Holds the reflection sessions of the sample in the database of DATABASE_URL: its quarters are published by then. */
import { directWriterOf, type CommandsOf } from '#app/services/commands'
import { listUsers } from '#app/services/people/users.server'
import { reflectionHandlers } from '#app/services/reflection/handlers.server'
import { withDatabase } from './cli/database'
import { holdReflections } from './sample/reflection'

const now = new Date()
await withDatabase(async ({ db }) => {
  const handlers = reflectionHandlers(db)
  const writer = directWriterOf<CommandsOf<typeof handlers>>(handlers)
  const people = await listUsers(db, { clock: () => now })
  const leader = people.find(({ roles }) => roles.includes('manager'))
  if (leader === undefined) throw new Error('nobody may lead a session: there is no manager')
  await holdReflections({ db, writer, accountId: leader.id, now })
})
