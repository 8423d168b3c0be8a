import { quarterAt } from '#app/domain/calendar/quarter'
import { DEFAULT_FRAMEWORK } from '#app/domain/framework/default'
import type { ReadSpecification } from '#app/domain/ingest/opened-file'
import { readImport } from './support'

const ITEMS = DEFAULT_FRAMEWORK.items.slice(0, 3)
export const CODES = ITEMS.map(({ code }) => code)
export const TEXTS = ITEMS.map(({ text }) => text.nl)

/** As survey tools write them: every cell quoted. */
export function csvLines(lines: readonly (readonly string[])[]): string[] {
  const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`
  return lines.map((cells) => cells.map(quoted).join(','))
}

/** What came of a survey: answers of the first three items by row, quarters, and what is said of the file. */
export async function readSurvey(
  lines: readonly (readonly string[])[],
  overrides: Partial<ReadSpecification> = {},
) {
  const read = await readImport('survey', csvLines(lines), overrides)
  const { batches, remarks, issues, rows, refusals } = read
  const [batch] = batches
  if (batch?.kind !== 'survey') return { refusals }
  const items = DEFAULT_FRAMEWORK.items.length
  return {
    rows,
    remarks,
    personal: issues.find(({ code }) => code === 'columns_personal')?.params.values ?? null,
    answers: Array.from({ length: batch.count }, (_, row) => {
      return [...batch.answers.subarray(row * items, row * items + 3)]
    }),
    quarters: [...batch.quarter].map(quarterAt),
    hasRespondent: [...batch.hasRespondent],
    comments: batch.comments.map(({ text: comment }) => comment),
  }
}
