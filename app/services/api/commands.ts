import type { Day } from '#app/domain/calendar/day'
import type { TokenRole } from '#app/domain/people/api-token'

/** Every change of what is known about tokens, as commands to the one writer. */
export interface ApiTokenCommands {
  createApiToken: {
    arguments: {
      /** The administrator. */
      actorId: number
      name: string
      role: TokenRole
      /** Hex SHA-256: tokens themselves never reach the database. */
      tokenHash: string
      /** The last day, in UTC, on which it works. */
      lastDay: Day
      /** ISO moment in UTC. */
      at: string
    }
    result: { tokenId: number }
  }
  revokeApiToken: { arguments: { actorId: number; tokenId: number; at: string }; result: undefined }
  /** The first use of a day is written down, with what was read; later ones change nothing. */
  noteApiTokenUse: {
    arguments: { tokenId: number; day: Day; reading: string; at: string }
    result: undefined
  }
}
