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
  if (history.length === 0) return null
  const words = loopFormWords(language)
  return (
    <section aria-labelledby="history">
      <h2 id="history">{words.history}</h2>
      <PlainTable
        label={words.history}
        columns={[words.when, words.who, words.what].map((name) => ({ name }))}
        rows={history.map(({ importId, at, who, fileName, cells }) => ({
          key: String(importId),
          cells: [
            at === null ? words.unknown : formatInstant(at, language),
            who ?? fileName,
            <ul key="cells" className="loop-changes">
              {cells.map(({ column, before, after }) => (
                <li key={column} dir="auto">
                  {fill(before === '' ? words.first : words.changed, {
                    column: labels[column],
                    before: textOf(column, before),
                    after: textOf(column, after),
                  })}
                </li>
              ))}
            </ul>,
          ],
        }))}
      />
    </section>
  )
}
