import { randomBytes } from 'node:crypto'

/** An id for what a form without JavaScript sends: 32 hex digits. */
export function newNoteId(): string {
  return randomBytes(16).toString('hex')
}
