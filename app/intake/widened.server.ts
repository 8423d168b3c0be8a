import { FileRefused, refusal } from '#app/domain/ingest/file-refused'
import type { IngestIssue } from '#app/domain/ingest/issue'
import { longColumnsOf, type LongColumns } from '#app/domain/ingest/long-form/long-columns'
import { isBlankRecord } from '#app/domain/ingest/text/csv-records'
import type { Table } from './table'

/** Of a file with a row per answer, all that is held at once. */
const [MOST_QUESTIONS, MOST_RESPONDENTS] = [500, 200_000]
const ROWS_A_BLOCK = 1_000

interface Respondent {
  readonly row: number
  readonly cells: string[]
}

/**
 * A file with a row per answer as a table with a row per respondent, which stands in the row of its
 * first answer; any other file as it is. Of a question that stands twice the last answer counts, and is told where
 * it is another one.
 * @param isKnown tells a heading that a survey may have: without one among the questions it is no survey
 * @throws FileRefused long_form_too_large
 */
export async function widened(table: Table, isKnown: (heading: string) => boolean): Promise<Table> {
  const columns = longColumnsOf(table.header)
  if (columns === null || table.header.some((heading) => isStatement(heading, isKnown)))
    return table
  const { questions, respondents, changed } = await gather(table, columns)
  if (!questions.some((question) => isKnown(question))) return table
  const width = table.header.length + questions.length
  return {
    ...table,
    header: [...table.header.filter(isKept(columns)), ...questions],
    headings: [],
    issues: [...table.issues, ...changedIssues(changed)],

    async *blocks(signal) {
      let count = 0
      for (const { row, cells } of respondents) {
        if (count++ % ROWS_A_BLOCK === 0) signal?.throwIfAborted()
        const whole = Array.from({ length: width }, (_, index) => cells[index] ?? '')
        const kept = whole.filter(isKept(columns))
        yield { firstRow: row, records: [kept], bytesRead: table.facts.bytes }
      }
    },
  }
}

/** Besides the columns of question and answer themselves. */
function isKept({ question, answer }: LongColumns) {
  return (_: string, index: number) => index !== question && index !== answer
}

/** `I1`, a statement: a file that has it as a heading has a row per respondent. */
function isStatement(heading: string, isKnown: (heading: string) => boolean): boolean {
  return /^[A-Z]\d+$/.test(heading.trim()) && isKnown(heading)
}

async function gather(table: Table, { id, question, answer }: LongColumns) {
  const places = new Map<string, number>()
  const found = new Map<string, Respondent>()
  const changed = { count: 0, first: 0 }
  for await (const { firstRow, records } of table.blocks()) {
    records.forEach((record, index) => {
      if (isBlankRecord(record)) return
      const key = (record[id] ?? '').trim()
      const name = (record[question] ?? '').trim()
      const respondent = found.get(key) ?? { row: firstRow + index, cells: [...record] }
      found.set(key, respondent)
      const place = places.get(name) ?? table.header.length + places.size
      places.set(name, place)
      const said = record[answer] ?? ''
      const before = respondent.cells[place] ?? ''
      if (before.trim() !== '' && before.trim() !== said.trim()) {
        changed.count += 1
        changed.first ||= firstRow + index
      }
      respondent.cells[place] = said
    })
    if (places.size > MOST_QUESTIONS || found.size > MOST_RESPONDENTS) throw tooLarge()
  }
  return { questions: [...places.keys()], respondents: [...found.values()], changed }
}

function changedIssues({ count, first }: { count: number; first: number }): IngestIssue[] {
  if (count === 0) return []
  const code = 'answers_twice'
  return [{ row: null, column: null, code, severity: 'warning', params: { count, first } }]
}

function tooLarge(): FileRefused {
  return new FileRefused([refusal('long_form_too_large', { maximum: MOST_RESPONDENTS })])
}
