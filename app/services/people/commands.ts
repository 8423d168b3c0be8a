import type { AuditEntry } from '#app/domain/people/audit'
import type { Role } from '#app/domain/people/role'
import type { ApiTokenCommands } from '../api/commands'

/** A moment as ISO text in UTC. */
type Moment = string
/** Hex SHA-256 of a token: tokens themselves never reach the database. */
type TokenHash = string

/** Who asks for a change of another's account; null on the command line. */
interface ByWhom {
  readonly actorId: number | null
  readonly at: Moment
}

/** Where somebody tries to log in from, and as whom. */
export interface LoginSource {
  /** Lower case. */
  readonly email: string
  /** Network address of the visitor. */
  readonly address: string
}

export interface LoginPermission {
  /** null: go on. Otherwise the attempt is not made, and this is the earliest next one. */
  readonly pausedUntil: Moment | null
}

export interface NewInvitation {
  readonly tokenHash: TokenHash
  readonly expiresAt: Moment
}

/**
 * Every change of what is known about people, as commands to the one writer. Arguments and results
 * are plain data; passwords come hashed.
 */
export interface PeopleCommands extends ApiTokenCommands {
  offerSetUp: { arguments: { tokenHash: TokenHash }; result: boolean }
  setUp: {
    arguments: {
      setUpHash: TokenHash
      email: string
      name: string
      passwordHash: string
      sessionHash: TokenHash
      at: Moment
    }
    result: undefined
  }
  beginLogin: { arguments: LoginSource & { at: Moment }; result: LoginPermission }
  failLogin: {
    arguments: LoginSource & { accountId: number | null; at: Moment }
    result: undefined
  }
  startSession: {
    arguments: LoginSource & {
      accountId: number
      /** That was verified: refused when it was changed meanwhile. */
      passwordHash: string
      sessionHash: TokenHash
      /** Of the cookie that came with the request, if any: that session ends. */
      replacedHash: TokenHash | null
      at: Moment
    }
    result: undefined
  }
  touchSession: { arguments: { sessionHash: TokenHash; at: Moment }; result: undefined }
  endSession: { arguments: { sessionHash: TokenHash; at: Moment }; result: undefined }
  invite: {
    arguments: ByWhom & NewInvitation & { email: string; name: string; role: Role }
    result: { accountId: number }
  }
  inviteAgain: { arguments: ByWhom & NewInvitation & { accountId: number }; result: undefined }
  acceptInvitation: {
    arguments: {
      invitationHash: TokenHash
      passwordHash: string
      sessionHash: TokenHash
      at: Moment
    }
    result: undefined
  }
  changePassword: {
    arguments: LoginSource & {
      accountId: number
      verifiedHash: string
      passwordHash: string
      sessionHash: TokenHash
      at: Moment
    }
    result: undefined
  }
  setRole: { arguments: ByWhom & { accountId: number; role: Role }; result: undefined }
  setEnabled: { arguments: ByWhom & { accountId: number; enabled: boolean }; result: undefined }
  recordAudit: { arguments: AuditEntry; result: undefined }
}

/** The part of the writer that people need: a thread in the server, plain calls in tests. */
export interface PeopleWriter {
  run<Name extends keyof PeopleCommands>(
    name: Name,
    args: PeopleCommands[Name]['arguments'],
  ): Promise<PeopleCommands[Name]['result']>
}
