import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { dayOf } from '#app/domain/calendar/day'
import { DEFAULT_FRAMEWORK } from '#app/domain/framework/default'
import { FileRefused } from '#app/domain/ingest/file-refused'
import type { IngestIssue } from '#app/domain/ingest/issue'
import type { ImportBatch, ReadSpecification } from '#app/domain/ingest/opened-file'
import { questionsIn } from '#app/domain/ingest/question'
import { openImport } from '#app/intake/open-import.server'

/** What is known where a test says nothing else: two areas, one of which ended with 2025. */
export const KNOWN = {
  framework: DEFAULT_FRAMEWORK,
  period: null,
  regionSet: null,
  mapping: null,
  createRegions: false,
  today: dayOf(2026, 11, 23) ?? 0,
  placesByAreaCode: new Map([
    ['GM0301', 1],
    ['GM0302', 2],
  ]),
  regionsByName: new Map<string, number | 'ambiguous'>(),
  areasByRegion: new Map([
    [
      'noord',
      new Map([
        [1, [{ from: null, to: null }]],
        [2, [{ from: null, to: dayOf(2025, 12, 31) }]],
      ]),
    ],
  ]),
  areaCodesByName: new Map([['aalderveen', 'GM0301']]),
  respondentKey: new Uint8Array(16).fill(7),
} satisfies Partial<ReadSpecification>

/** A file as an import reads it, up to where it would be stored; or why it is refused. */
export async function readImport(
  kind: ReadSpecification['kind'],
  content: readonly string[] | Uint8Array,
  overrides: Partial<ReadSpecification> = {},
) {
  const folder = mkdtempSync(join(tmpdir(), 'draagvlak-intake-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const path = join(folder, 'file.csv')
  writeFileSync(path, content instanceof Uint8Array ? content : content.join('\r\n'))
  const issues: IngestIssue[] = []
  const batches: ImportBatch[] = []
  let encoding = ''
  try {
    const file = await openImport({ ...KNOWN, kind, path, ...overrides })
    encoding = file.encoding
    for (const issue of file.issues) issues.push(issue)
    for await (const batch of file.batches()) {
      batches.push(batch)
      issues.push(...batch.issues)
    }
  } catch (error) {
    if (!(error instanceof FileRefused)) throw error
    issues.push(...error.issues)
  }
  const read = batches.reduce((sum, { rowsRead }) => sum + rowsRead, 0)
  const rejected = batches.reduce((sum, batch) => sum + batch.rejected, 0)
  return {
    batches,
    encoding,
    read,
    accepted: read - rejected,
    issues,
    /** Row, column and code of every issue about a row. */
    rows: issues
      .filter(({ row }) => row !== null)
      .map(({ row, column, code }) => [row, column, code]),
    /** Codes and counts of what is said of the whole file. */
    remarks: issues
      .filter(({ row }) => row === null)
      .map(({ code, params }) => [code, params.count ?? null]),
    refusals: issues.filter(({ severity }) => severity === 'refused').map(({ code }) => code),
    questions: questionsIn(issues),
  }
}
