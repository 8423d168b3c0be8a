import { accessSync, constants, statSync } from 'node:fs'
import { dirname } from 'node:path'

/** @throws an error with code file_missing */
export function requireReadable(file: string): void {
  try {
    accessSync(file, constants.R_OK)
    if (statSync(file).isFile()) return
  } catch {
    // told below
  }
  throw Object.assign(new Error(`cannot read ${file}`), { code: 'file_missing', params: { file } })
}

/** Before long work, that what comes of it can be kept. @throws an error with code folder_missing */
export function requireFolderOf(file: string): void {
  const folder = dirname(file)
  try {
    accessSync(folder, constants.W_OK)
  } catch {
    throw Object.assign(new Error(`cannot write into ${folder}`), {
      code: 'folder_missing',
      params: { folder },
    })
  }
}
