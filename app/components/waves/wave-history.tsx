import type { WaveVersion } from '#app/domain/report/wave'
import { formatInstant } from '#app/words/dates'
import { resultWords } from '#app/words/import-result'
import { importWords } from '#app/words/imports'
import type { Language } from '#app/words/language'
import { waveWords } from '#app/words/waves'
import { PlainTable } from '../page/plain-table'
import { importLinks } from '../imports/links'

interface WaveHistoryProps {
  readonly history: readonly WaveVersion[]
  readonly mayUndo: boolean
  readonly language: Language
}

/** Who wrote what down when, newest first; each can be taken back. */
export function WaveHistory({ history, mayUndo, language }: WaveHistoryProps) {
  const words = waveWords(language)
  const { history: told } = importWords(language)
  return (
    <section aria-labelledby="history">
      <h2 id="history">{words.history}</h2>
      <PlainTable
        label={words.history}
        columns={[words.when, words.who, words.source, words.state].map((name) => ({ name }))}
        rows={history.map(({ importId, at, who, fileName, state }) => ({
          key: String(importId),
          cells: [
            formatInstant(at, language),
            who ?? resultWords(language).byCommandLine,
            <a key="file" href={importLinks.import(importId, language)} dir="auto">
              {fileName}
            </a>,
            <span key="state">
              {state === 'active' ? told.active : told.undone}
              {mayUndo && (
                <>
                  {' · '}
                  <a href={importLinks.undo(importId, language)}>
                    {state === 'active' ? told.undo : told.redo}
                    <span className="visually-hidden">{told.ofFile(fileName)}</span>
                  </a>
                </>
              )}
            </span>,
          ],
        }))}
      />
    </section>
  )
}
