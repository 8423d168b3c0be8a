import type { Database } from '../client.server'

const RESPONDENT_KEY = 'respondent_key'
const RESPONDENT_KEY_BYTES = 16
const DATA_REVISION = 'data_revision'

/** The value of a setting; null where it was never set. */
export async function findByKey(db: Database, key: string): Promise<string | null> {
  const query = db.selectFrom('setting').select('value').where('key', '=', key)
  return (await query.executeTakeFirst())?.value ?? null
}

export async function setByKey(db: Database, key: string, value: string): Promise<void> {
  await db
    .insertInto('setting')
    .values({ key, value })
    .onConflict((conflict) => conflict.column('key').doUpdateSet({ value }))
    .execute()
}

export async function deleteByKey(db: Database, key: string): Promise<void> {
  await db.deleteFrom('setting').where('key', '=', key).execute()
}

/** Counts the changes of what pages show; 0 before the first. */
export async function findDataRevision(db: Database): Promise<number> {
  return Number((await findByKey(db, DATA_REVISION)) ?? 0)
}

/** To be called in the transaction of the change. */
export async function raiseDataRevision(db: Database): Promise<void> {
  await setByKey(db, DATA_REVISION, String((await findDataRevision(db)) + 1))
}

/** The key of `ensureRespondentKey`; null where no import has made one yet. */
export async function findRespondentKey(db: Database): Promise<Uint8Array | null> {
  const stored = await findByKey(db, RESPONDENT_KEY)
  return stored === null ? null : bytesOfHex(stored)
}

/** Gives a database without a key that of another, so that hashes of both compare. */
export async function setRespondentKey(db: Database, key: Uint8Array): Promise<void> {
  await setByKey(db, RESPONDENT_KEY, hexOfBytes(key))
}

/**
 * The 128-bit key with which respondent ids are hashed: made once for a database, then always the
 * same. @param randomBytes a cryptographic source, as node:crypto has it
 */
export async function ensureRespondentKey(
  db: Database,
  randomBytes: (count: number) => Uint8Array,
): Promise<Uint8Array> {
  const make = () => hexOfBytes(randomBytes(RESPONDENT_KEY_BYTES))
  return bytesOfHex(await ensureByKey(db, RESPONDENT_KEY, make))
}

/** The value of a setting that is made once for a database, then always the same. */
export async function ensureByKey(db: Database, key: string, make: () => string): Promise<string> {
  const stored = await findByKey(db, key)
  if (stored !== null) return stored
  await db
    .insertInto('setting')
    .values({ key, value: make() })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  // Somebody else may have been first: what is stored is it.
  return (await findByKey(db, key)) as string
}

function hexOfBytes(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

function bytesOfHex(hex: string): Uint8Array {
  return Uint8Array.from({ length: hex.length / 2 }, (_, index) =>
    Number.parseInt(hex.slice(2 * index, 2 * index + 2), 16),
  )
}
