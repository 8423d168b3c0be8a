import { fileURLToPath } from 'node:url'
import { DEFAULT_FRAMEWORK } from '#app/domain/framework/default'
import { assertNotRefused, FileRefused } from '#app/domain/ingest/file-refused'
import { knownHeadings } from '#app/domain/ingest/columns/recognise'
import { recogniseSurvey } from '#app/domain/ingest/columns/recognise-survey'
import type { SurveyBatch } from '#app/domain/ingest/survey-batch'
import { PassedOver } from '#app/domain/ingest/rows/passed-over'
import { SurveyReader, type SurveyContext } from '#app/domain/ingest/survey-reader'
import { openTable } from '#app/intake/open-table.server'
import { readRows } from '#app/intake/read-rows.server'
import type { OpenTableOptions, Table } from '#app/intake/table'
import { surveyContext } from '#tests/domain/ingest/support'

/** Path of a file in tests/fixtures. */
export function fixture(name: string): string {
  return fileURLToPath(new URL(`../fixtures/${name}`, import.meta.url))
}

export function openFile(path: string, options: OpenTableOptions = {}): Promise<Table> {
  return openTable(path, knownHeadings(DEFAULT_FRAMEWORK), options)
}

/** The whole way of a survey file, batch by batch. @throws FileRefused */
export async function* readSurveyFile(
  path: string,
  overrides: Partial<SurveyContext> = {},
): AsyncGenerator<SurveyBatch> {
  const context = surveyContext(overrides)
  const table = await openFile(path)
  const { data, issues } = recogniseSurvey(table.header, DEFAULT_FRAMEWORK, {
    period: context.period,
  })
  assertNotRefused(issues)
  const passedOver = new PassedOver(data.columns, table, null)
  yield* readRows(table, new SurveyReader(data, DEFAULT_FRAMEWORK, context), passedOver)
}

/** Code, row and column of every reason for which the reading was refused; null if it was not. */
export async function refusalOf(reading: () => Promise<unknown>): Promise<unknown> {
  try {
    await reading()
  } catch (error) {
    if (!(error instanceof FileRefused)) throw error
    return error.issues.map(({ code, row, column }) => [code, row, column])
  }
  return null
}

export async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const gathered: T[] = []
  for await (const item of items) gathered.push(item)
  return gathered
}
