import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { ImportKind } from '#app/domain/ingest/opened-file'
import { openImport } from '#app/intake/open-import.server'
import { importFile } from '#app/services/import/import-file.server'
import type { ImportOutcome, ImportRequest } from '#app/services/import/types'
import { redoImport, undoImport } from '#app/services/import/undo.server'
import { prepareDatabase } from '#app/services/prepare.server'
import type { DatabaseHandle } from '#db/client.server'

const NOW = '2026-12-31T12:00:00.000Z'
const RESPONDENT_KEY = (count: number) => new Uint8Array(count).fill(7)

/** A database with all that works on it, without threads: files are read where they are stored. */
export interface Installation {
  readonly handle: DatabaseHandle
  /** Imports lines of CSV under a file name. */
  readonly bring: (
    kind: ImportKind,
    lines: readonly string[],
    overrides?: Partial<ImportRequest>,
    signal?: AbortSignal,
  ) => Promise<ImportOutcome>
  readonly undo: (importId: number) => Promise<unknown>
  readonly redo: (importId: number) => Promise<unknown>
}

export async function install(handle: DatabaseHandle): Promise<Installation> {
  await prepareDatabase(handle, NOW, RESPONDENT_KEY)
  const folder = mkdtempSync(join(tmpdir(), 'draagvlak-services-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return {
    handle,
    bring: (kind, lines, overrides = {}, signal = new AbortController().signal) => {
      const fileName = `${kind}.csv`
      const path = join(folder, fileName)
      writeFileSync(path, lines.map((line) => `${line}\n`).join(''))
      const request: ImportRequest = {
        kind,
        path,
        fileName,
        dryRun: false,
        strict: false,
        createRegions: false,
        period: null,
        regionSet: null,
        mapping: null,
        // Invented people answer alike, and for another group the next time
        answers: { same_answers: 'other_people', id_reused: 'same_people' },
        now: NOW,
        ...overrides,
      }
      return importFile(handle, request, {
        openFile: openImport,
        randomBytes: RESPONDENT_KEY,
        clock: () => 0,
        signal,
      })
    },
    undo: (importId) => undoImport(handle, importId),
    redo: (importId) => redoImport(handle, importId),
  }
}

/** The import's number; a dry run has none. */
export function idOf(outcome: ImportOutcome): number {
  if (outcome.importId === null) throw new Error('a dry run has no number')
  return outcome.importId
}
