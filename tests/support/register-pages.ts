import type { DatabaseHandle } from '#db/client.server'
import type { Role } from '#app/domain/people/role'
import { install } from '#tests/services/support/installation'
import { TWO_REGIONS } from '#tests/services/support/files'
import { followupOn } from './followup'
import { startPages } from './pages'
import { insertPerson } from './people'

/** Pages of two regions on which registers can be written by hand, as somebody of a role sees them. */
export async function openRegisters(role: Role) {
  let handle: DatabaseHandle | undefined
  const pages = await startPages({
    commands: (given) => {
      handle = given
      return followupOn(given).handlers
    },
  })
  const { bring } = await install(handle as DatabaseHandle)
  await bring('regions', TWO_REGIONS)
  const { token } = await insertPerson(pages.db, role)
  return { pages, bring, browser: pages.open(token) }
}
