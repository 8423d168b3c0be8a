import type { ShownPreparation } from '#app/domain/edition/publishing-page'
import { formatInstant } from '#app/words/dates'
import { fill } from '#app/words/fill'
import type { Language } from '#app/words/language'
import { publishWords } from '#app/words/publish'

interface PreparationTextProps {
  /** null: nobody has. */
  readonly preparation: ShownPreparation | null
  readonly language: Language
}

/** Who prepared the figures and when, and whether that still holds. */
export function PreparationText({ preparation, language }: PreparationTextProps) {
  const words = publishWords(language)
  if (preparation === null) return <p>{words.notPrepared}</p>
  const { by, at, note, isNow } = preparation
  return (
    <>
      <p>
        {fill(words.prepared, { by, at: formatInstant(at, language) })}
        {!isNow && ` ${words.preparedOld}`}
      </p>
      {note !== null && <p className="note">{note}</p>}
    </>
  )
}
