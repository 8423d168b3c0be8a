import { ROLES, type Role } from '#app/domain/people/role'
import { inWriteTransaction, type DatabaseHandle } from '#db/client.server'
import * as accounts from '#db/repositories/accounts.server'
import * as sessions from '#db/repositories/sessions.server'
import type { UserTools } from './users.server'

/** An account of the demo, with the password that it has until the next start. */
export interface DemoAccount {
  readonly role: Role
  readonly email: string
  readonly password: string
}

/** Reserved for examples: nobody can receive mail there. */
const DOMAIN = 'demo.example'
const PASSWORD_BYTES = 12

/**
 * One account for each role, with a new random password at every call; who was logged in is so no
 * longer. For a demo database only.
 */
export async function prepareDemoAccounts(
  handle: DatabaseHandle,
  tools: UserTools,
): Promise<readonly DemoAccount[]> {
  const prepared: DemoAccount[] = []
  for (const role of ROLES) {
    const email = `${role}@${DOMAIN}`
    const password = Buffer.from(tools.random(PASSWORD_BYTES)).toString('base64url')
    const passwordHash = await tools.passwords.hash(password)
    const createdAt = tools.clock().toISOString()
    await inWriteTransaction(handle.db, async (transaction) => {
      const existing = await accounts.findByEmail(transaction, email)
      const account = { email, name: `Demo ${role}`, roles: [role], passwordHash, createdAt }
      const id = existing?.id ?? (await accounts.insert(transaction, account))
      await accounts.setPasswordHash(transaction, id, passwordHash)
      await accounts.setRoles(transaction, id, [role])
      await accounts.setDisabledAt(transaction, id, null)
      await sessions.deleteByAccount(transaction, id)
    })
    prepared.push({ role, email, password })
  }
  return prepared
}
