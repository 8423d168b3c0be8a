import type { ChoicePageReport } from '#app/domain/report/choice-page'
import { choiceFormWords } from '#app/words/choice-form'
import { formatInstant } from '#app/words/dates'
import { fill } from '#app/words/fill'
import type { Language } from '#app/words/language'
import { PlainTable } from '../page/plain-table'

interface ChoiceHistoryProps {
  readonly history: ChoicePageReport['history']
  readonly language: Language
}

/** Who changed what when, newest first. */
export function ChoiceHistory({ history, language }: ChoiceHistoryProps) {
  if (history.length === 0) return null
  const words = choiceFormWords(language)
  return (
    <section aria-labelledby="history">
      <h2 id="history">{words.history}</h2>
      <PlainTable
        label={words.history}
        columns={words.historyColumns.map((name) => ({ name }))}
        rows={history.map(({ importId, at, who, fileName, facts, added, removed, changed }) => {
          const lines = [
            ...facts.map(({ column, before, after }) =>
              fill(words.changedFact, {
                field: words.facts[column],
                before: before || words.blank,
                after: after || words.blank,
              }),
            ),
            ...added.map((name) => fill(words.added, { name })),
            ...removed.map((name) => fill(words.removed, { name })),
            ...changed.map((name) => fill(words.changed, { name })),
          ]
          return {
            key: String(importId),
            cells: [
              at === null ? words.unknown : formatInstant(at, language),
              who ?? fileName,
              <ul key="cells" className="loop-changes">
                {lines.map((line) => (
                  <li key={line} dir="auto">
                    {line}
                  </li>
                ))}
              </ul>,
            ],
          }
        })}
      />
    </section>
  )
}
