import { createReadStream } from 'node:fs'
import { chmod, copyFile, mkdir, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Database } from '#db/client.server'
import * as imports from '#db/repositories/imports.server'
import { readKeepSettings } from './keep-settings.server'

const DAY = 86_400_000
/** Hex SHA-256 of the file's bytes: nothing of its name, and the same file once. */
const NAME = /^[0-9a-f]{64}$/

/** Where files of imports lie that are kept: beside where uploads lie. @param spool see spoolDirectoryOf */
export function keptDirectoryOf(spool: string): string {
  return `${spool}-kept`
}

/**
 * Keeps a copy of a file that is imported, where the settings say so. Before the import counts: one that
 * then comes to nothing leaves a file that the next sweep takes away.
 */
export async function keepFile(
  db: Database,
  directory: string,
  file: { readonly path: string; readonly sha256: string },
): Promise<void> {
  if ((await readKeepSettings(db)).fileDays === null) return
  await mkdir(directory, { recursive: true, mode: 0o700 })
  const kept = join(directory, file.sha256)
  await copyFile(file.path, kept)
  await chmod(kept, 0o600)
}

/** Removes files that have had their time, or that no import is of. @param at ISO moment in UTC */
export async function clearKeptFiles(db: Database, directory: string, at: string): Promise<void> {
  const { fileDays } = await readKeepSettings(db)
  const since = new Date(Date.parse(at) - (fileDays ?? 0) * DAY).toISOString()
  const records = [...(await imports.findAll(db)), ...(await imports.findStaging(db))]
  const due = records.filter(({ committedAt, startedAt }) => (committedAt ?? startedAt) > since)
  const kept = new Set(fileDays === null ? [] : due.map(({ sha256 }) => sha256))
  for (const name of await namesIn(directory)) {
    if (!kept.has(name)) await rm(join(directory, name), { force: true })
  }
}

/** Whoever was erased may be in any of them. */
export async function removeKeptFiles(directory: string): Promise<void> {
  for (const name of await namesIn(directory)) await rm(join(directory, name), { force: true })
}

/** Where the file of an import lies; null where it is not kept. */
export async function findKeptFile(
  db: Database,
  directory: string,
  importId: number,
): Promise<string | null> {
  const record = await imports.findById(db, importId)
  if (record === null || !(await namesIn(directory)).includes(record.sha256)) return null
  return join(directory, record.sha256)
}

/** The bytes of a kept file, as they come. @param path of findKeptFile */
export async function* keptBytes(path: string): AsyncGenerator<Uint8Array> {
  for await (const chunk of createReadStream(path)) yield chunk as Uint8Array
}

async function namesIn(directory: string): Promise<readonly string[]> {
  const names = await readdir(directory).catch(() => [])
  return names.filter((name) => NAME.test(name))
}
