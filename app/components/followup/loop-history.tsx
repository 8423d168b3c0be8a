import type { LoopChange, LoopPageReport } from '#app/domain/report/loop-page'
import { formatInstant } from '#app/words/dates'
import { fill } from '#app/words/fill'
import type { Language } from '#app/words/language'
import { loopCellText } from '#app/words/loop-cell'
import { loopFormWords } from '#app/words/loop-form'
import { PlainTable } from '../explain/plain-table'

interface LoopHistoryProps {
  readonly history: readonly LoopChange[]
  readonly named: Pick<LoopPageReport, 'groups' | 'themes'>
  readonly language: Language
}

/** Who changed what when, newest first. */
export function LoopHistory({ history, named, language }: LoopHistoryProps) {
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
                    column: words.columns[column],
                    before: loopCellText(column, before, named, language),
                    after: loopCellText(column, after, named, language),
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
