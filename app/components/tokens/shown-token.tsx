import { useEffect, useRef } from 'react'
import { tokenWords } from '#app/words/api'
import { formatDay } from '#app/words/dates'
import type { Language } from '#app/words/language'

interface ShownTokenProps {
  readonly made: { readonly name: string; readonly token: string; readonly lastDay: number }
  readonly language: Language
}

/** The token that was just made, in a field from which it is easily copied; it takes the focus. */
export function ShownToken({ made, language }: ShownTokenProps) {
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.select(), [made])
  const words = tokenWords(language)
  return (
    <div className="notice" role="status">
      <h2>{words.newTitle(made.name)}</h2>
      <p>{words.newAdvice(formatDay(made.lastDay, language))}</p>
      <div className="field">
        <label htmlFor="token">{words.token}</label>
        <input id="token" type="text" readOnly value={made.token} ref={field} autoComplete="off" />
      </div>
    </div>
  )
}
