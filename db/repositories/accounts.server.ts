import { rolesOf, type Role } from '#app/domain/people/role'
import { sql } from 'kysely'
import type { Database } from '../client.server'

export interface Account {
  readonly id: number
  /** Lower case: what makes two spellings one account. */
  readonly email: string
  readonly name: string
  /** One at least, in the order of ROLES. */
  readonly roles: readonly Role[]
  /** The argon2id string; null until an invitation is taken up. */
  readonly passwordHash: string | null
  /** ISO moment in UTC; null while enabled. */
  readonly disabledAt: string | null
  readonly createdAt: string
}

export type NewAccount = Omit<Account, 'id' | 'disabledAt'>

/** Adds an account; its id. The address must be free. */
export async function insert(db: Database, account: NewAccount): Promise<number> {
  const row = await db
    .insertInto('account')
    .values({
      email: account.email,
      name: account.name,
      password_hash: account.passwordHash,
      disabled_at: null,
      created_at: account.createdAt,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await setRoles(db, row.id, account.roles)
  return row.id
}

export async function findById(db: Database, id: number): Promise<Account | null> {
  const row = await select(db).where('id', '=', id).executeTakeFirst()
  return row === undefined ? null : toAccount(row)
}

/** @param email in lower case */
export async function findByEmail(db: Database, email: string): Promise<Account | null> {
  const row = await select(db).where('email', '=', email).executeTakeFirst()
  return row === undefined ? null : toAccount(row)
}

/** By address, disabled ones too. */
export async function findAll(db: Database): Promise<readonly Account[]> {
  return (await select(db).orderBy('email').execute()).map(toAccount)
}

/** Whether anybody has an account; an installation without is still to be set up. */
export async function existsAny(db: Database): Promise<boolean> {
  return (await db.selectFrom('account').select('id').limit(1).executeTakeFirst()) !== undefined
}

/** Administrators beside this account who could log in now: enabled, with a password. */
export async function countOtherAdministrators(db: Database, id: number): Promise<number> {
  const { count } = await db
    .selectFrom('account')
    .innerJoin('account_role', 'account_role.account_id', 'account.id')
    .select((builder) => builder.fn.countAll<number>().as('count'))
    .where('role', '=', 'administrator')
    .where('disabled_at', 'is', null)
    .where('password_hash', 'is not', null)
    .where('id', '!=', id)
    .executeTakeFirstOrThrow()
  return count
}

/** In place of those that it had. */
export async function setRoles(db: Database, id: number, roles: readonly Role[]): Promise<void> {
  await db.deleteFrom('account_role').where('account_id', '=', id).execute()
  const rows = roles.map((role) => ({ account_id: id, role }))
  await db.insertInto('account_role').values(rows).execute()
}

/** @param disabledAt ISO moment in UTC, or null to enable */
export async function setDisabledAt(
  db: Database,
  id: number,
  disabledAt: string | null,
): Promise<void> {
  await db.updateTable('account').set({ disabled_at: disabledAt }).where('id', '=', id).execute()
}

/** @param passwordHash an argon2id string */
export async function setPasswordHash(
  db: Database,
  id: number,
  passwordHash: string,
): Promise<void> {
  const change = { password_hash: passwordHash }
  await db.updateTable('account').set(change).where('id', '=', id).execute()
}

/** The roles of the account of a row, with commas; for a query that has the table `account`. */
export const ROLES_TEXT = sql<string>`(select string_agg(account_role.role, ',') from account_role
  where account_role.account_id = account.id)`.as('roles')

function select(db: Database) {
  return db.selectFrom('account').selectAll().select(ROLES_TEXT)
}

function toAccount(
  row: Awaited<ReturnType<ReturnType<typeof select>['executeTakeFirstOrThrow']>>,
): Account {
  return {
    id: row.id,
    email: row.email,
    name: row.name,
    roles: rolesOf(row.roles),
    passwordHash: row.password_hash,
    disabledAt: row.disabled_at,
    createdAt: row.created_at,
  }
}
