import { FileRefused } from '#app/domain/ingest/file-refused'
import type { IngestIssue, Parsed } from '#app/domain/ingest/issue'
import { answerTo, ask, type Answers } from '#app/domain/ingest/question'

/** A sheet that holds something, and how many of its headings are known. */
export interface CandidateSheet {
  readonly name: string
  readonly isHidden: boolean
  readonly known: number
}

/**
 * The sheet that holds the table: the one that a person names, the only one that holds anything, or
 * the one with most headings that are known; hidden ones only by name, asked for where there are no others.
 * Others are told of.
 * @param answers null: the likeliest, to look at the file
 * @throws FileRefused sheet: which of them is meant
 */
export function chooseSheet<Sheet extends CandidateSheet>(
  sheets: readonly Sheet[],
  answers: Answers | null,
): Parsed<Sheet | null> {
  const named = answerTo(answers ?? {}, 'sheet', null)
  const chosen = sheets.find(({ name }) => name === named)
  if (chosen !== undefined) return { data: chosen, issues: [] }
  const shown = sheets.filter(({ isHidden }) => !isHidden)
  const isAllHidden = shown.length === 0 && sheets.length > 0
  const visible = isAllHidden ? sheets : shown
  const [best, second] = [...visible].sort((one, other) => other.known - one.known)
  const isSure = !isAllHidden && (second === undefined || (best?.known ?? 0) > second.known)
  if (named === null && (isSure || answers === null)) {
    return { data: best ?? null, issues: second === undefined ? [] : [told(best, visible)] }
  }
  const choices = visible.map(({ name }) => name)
  const about = { code: 'sheet', about: null, count: visible.length, choices } as const
  throw new FileRefused([ask(about, 'refused', { values: choices.join(', ') })])
}

function told(best: CandidateSheet | undefined, visible: readonly CandidateSheet[]): IngestIssue {
  const others = visible.filter((sheet) => sheet !== best).map(({ name }) => name)
  const params = { value: best?.name ?? '', values: others.join(', ') }
  return { row: null, column: null, code: 'sheet_chosen', severity: 'warning', params }
}
