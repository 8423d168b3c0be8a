import type { RegisterChange } from '#app/domain/report/register-history'
import { formatInstant } from '#app/words/dates'
import { fill } from '#app/words/fill'
import type { Language } from '#app/words/language'
import { loopFormWords } from '#app/words/loop-form'
import { PlainTable } from '../page/plain-table'

interface RegisterHistoryProps<Column extends string> {
  readonly history: readonly RegisterChange<Column>[]
  /** By column. */
  readonly labels: Readonly<Record<Column, string>>
  /** A cell as people say it. */
  readonly textOf: (column: Column, cell: string) => string
  readonly language: Language
}

/** Who changed what when, newest first. */
export function RegisterHistory<Column extends string>({
  history,
  labels,
  textOf,
  language,
}: RegisterHistoryProps<Column>) {
  const words = loopFormWords(language)
  return (
    <HistoryTable
      language={language}
      changes={history.map(({ cells, ...change }) => ({
        ...change,
        lines: cells.map(({ column, before, after }) =>
          fill(before === '' ? words.first : words.changed, {
            column: labels[column],
            before: textOf(column, before),
            after: textOf(column, after),
          }),
        ),
      }))}
    />
  )
}

interface HistoryTableProps {
  readonly changes: readonly (Omit<RegisterChange, 'cells'> & {
    /** What was changed, a line each. */
    readonly lines: readonly string[]
  })[]
  readonly language: Language
}

/** Changes with who made them; nothing where there are none. */
export function HistoryTable({ changes, language }: HistoryTableProps) {
  if (changes.length === 0) return null
  const words = loopFormWords(language)
  return (
    <section aria-labelledby="history">
      <h2 id="history">{words.history}</h2>
      <PlainTable
        label={words.history}
        columns={[words.when, words.who, words.what].map((name) => ({ name }))}
        rows={changes.map(({ importId, at, who, fileName, lines }) => ({
          key: String(importId),
          cells: [
            at === null ? words.unknown : formatInstant(at, language),
            who ?? fileName,
            <ul key="lines" className="loop-changes">
              {lines.map((line) => (
                <li key={line} dir="auto">
                  {line}
                </li>
              ))}
            </ul>,
          ],
        }))}
      />
    </section>
  )
}
