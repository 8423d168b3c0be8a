import { accessSync, constants, statSync } from 'node:fs'

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
