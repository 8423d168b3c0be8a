import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { surveyLines, type Sheet } from '../support/files'

export const LATER = '2026-11-24T08:00:00.000Z'

/** An answer sheet with what was written under it. */
export interface Remark extends Sheet {
  readonly comment: string
}

/** Lines of a survey file with a column for comments. */
export function remarkLines(sheets: readonly (Sheet & Partial<Remark>)[]): string[] {
  const [header, ...rows] = surveyLines(sheets)
  return [
    `${header};comment`,
    ...rows.map((row, index) => `${row};${sheets[index]?.comment ?? ''}`),
  ]
}

/** Which files of the folder of a database hold these bytes. */
export function filesWith(databaseFile: string, text: string): string[] {
  const folder = dirname(databaseFile)
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => name)
    .filter((name) => readFileSync(join(folder, name)).includes(text))
}
