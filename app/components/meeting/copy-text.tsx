import { useState } from 'react'
import type { Language } from '#app/words/language'
import { minutesWords } from '#app/words/meeting-minutes'
import { useIsMounted } from '../page/use-is-mounted'

/** Puts the minutes on the clipboard, where there is JavaScript and the browser lets a page do so. */
export function CopyText({
  text,
  language,
}: {
  readonly text: string
  readonly language: Language
}) {
  const isMounted = useIsMounted()
  const [isCopied, setCopied] = useState(false)
  if (!isMounted || !window.isSecureContext) return null
  const words = minutesWords(language)
  const copy = async () => {
    await navigator.clipboard.writeText(text)
    setCopied(true)
  }
  return (
    <button type="button" className="as-link" onClick={() => void copy()}>
      {words.copy}
      <span role="status">{isCopied && ` (${words.copied})`}</span>
    </button>
  )
}
