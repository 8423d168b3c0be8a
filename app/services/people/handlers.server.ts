import type { Database } from '#db/client.server'
import * as auditLog from '#db/repositories/audit-log.server'
import * as apiTokens from '../api/write-tokens.server'
import { directWriterOf, on, type CommandsOf, type WriterOf } from '../commands'
import * as accounts from './writes/accounts.server'
import * as attempts from './writes/attempts.server'
import * as invitations from './writes/invitations.server'
import * as sessions from './writes/sessions.server'
import * as setUps from './writes/set-up.server'

/**
 * Every change of what is known about people, by the name under which the writer is asked for it.
 * @param db the connection that may write
 */
export function peopleHandlers(db: Database) {
  return {
    offerSetUp: on(db, setUps.offerSetUp),
    setUp: on(db, setUps.setUp),
    beginLogin: on(db, attempts.beginLogin),
    failLogin: on(db, sessions.failLogin),
    startSession: on(db, sessions.startSession),
    touchSession: on(db, sessions.touchSession),
    endSession: on(db, sessions.endSession),
    invite: on(db, invitations.invite),
    inviteAgain: on(db, invitations.inviteAgain),
    acceptInvitation: on(db, invitations.acceptInvitation),
    changePassword: on(db, accounts.changePassword),
    setRoles: on(db, accounts.setRoles),
    setEnabled: on(db, accounts.setEnabled),
    createApiToken: on(db, apiTokens.createApiToken),
    revokeApiToken: on(db, apiTokens.revokeApiToken),
    noteApiTokenUse: on(db, apiTokens.noteApiTokenUse),
    recordAudit: on(db, auditLog.insert),
  }
}

type PeopleCommands = CommandsOf<ReturnType<typeof peopleHandlers>>

export type PeopleWriter = WriterOf<PeopleCommands>

/** A writer for one who holds the writing connection: the command line. */
export function directWriter(db: Database): PeopleWriter {
  return directWriterOf<PeopleCommands>(peopleHandlers(db))
}
