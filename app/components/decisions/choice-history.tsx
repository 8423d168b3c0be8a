import type { ChoicePageReport } from '#app/domain/report/choice-page'
import { choiceFormWords } from '#app/words/choice-form'
import { fill } from '#app/words/fill'
import type { Language } from '#app/words/language'
import { HistoryTable } from '../form/register-history'

interface ChoiceHistoryProps {
  readonly history: ChoicePageReport['history']
  readonly language: Language
}

/** Who changed what when in a choice and its steps, newest first. */
export function ChoiceHistory({ history, language }: ChoiceHistoryProps) {
  const words = choiceFormWords(language)
  return (
    <HistoryTable
      language={language}
      changes={history.map(({ facts, added, removed, changed, ...change }) => ({
        ...change,
        lines: [
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
        ],
      }))}
    />
  )
}
