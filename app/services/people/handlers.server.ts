import type { Database } from '#db/client.server'
import * as auditLog from '#db/repositories/audit-log.server'
import * as apiTokens from '../api/write-tokens.server'
import type { PeopleCommands } from './commands'
import * as accounts from './writes/accounts.server'
import * as attempts from './writes/attempts.server'
import * as invitations from './writes/invitations.server'
import * as sessions from './writes/sessions.server'
import * as setUps from './writes/set-up.server'

/** What the writer does at each command about people. */
export type PeopleHandlers = {
  readonly [Name in keyof PeopleCommands]: (
    args: PeopleCommands[Name]['arguments'],
  ) => Promise<PeopleCommands[Name]['result']>
}

/** @param db the connection that may write */
export function peopleHandlers(db: Database): PeopleHandlers {
  return {
    offerSetUp: (args) => setUps.offerSetUp(db, args),
    setUp: (args) => setUps.setUp(db, args),
    beginLogin: (args) => attempts.beginLogin(db, args),
    failLogin: (args) => sessions.failLogin(db, args),
    startSession: (args) => sessions.startSession(db, args),
    touchSession: (args) => sessions.touchSession(db, args),
    endSession: (args) => sessions.endSession(db, args),
    invite: (args) => invitations.invite(db, args),
    inviteAgain: (args) => invitations.inviteAgain(db, args),
    acceptInvitation: (args) => invitations.acceptInvitation(db, args),
    changePassword: (args) => accounts.changePassword(db, args),
    setRole: (args) => accounts.setRole(db, args),
    setEnabled: (args) => accounts.setEnabled(db, args),
    createApiToken: (args) => apiTokens.createApiToken(db, args),
    revokeApiToken: (args) => apiTokens.revokeApiToken(db, args),
    noteApiTokenUse: (args) => apiTokens.noteApiTokenUse(db, args),
    recordAudit: async (entry) => {
      await auditLog.insert(db, entry)
      return undefined
    },
  }
}

/** A writer for one who holds the writing connection: the command line. */
export function directWriter(db: Database) {
  const handlers = peopleHandlers(db)
  return {
    run: <Name extends keyof PeopleCommands>(
      name: Name,
      args: PeopleCommands[Name]['arguments'],
    ): Promise<PeopleCommands[Name]['result']> => handlers[name](args),
  }
}
