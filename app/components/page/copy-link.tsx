import { useState } from 'react'
import { chartFileWords } from '#app/words/chart-files'
import { isLanguage } from '#app/words/language'
import { useIsMounted } from './use-is-mounted'

interface CopyLinkProps {
  /** Id of the chart on the page; without one the link leads to the page. */
  readonly anchor?: string
  readonly about: string
}

/**
 * Puts the address of a chart on the clipboard: only there where JavaScript is, and where the browser lets
 * a page do so (https, or the machine itself).
 */
export function CopyLink({ anchor, about }: CopyLinkProps) {
  const isMounted = useIsMounted()
  const [isCopied, setCopied] = useState(false)
  if (!isMounted || !window.isSecureContext) return null
  const { lang } = document.documentElement
  const words = chartFileWords(isLanguage(lang) ? lang : 'nl')
  const copy = async () => {
    const address = new URL(window.location.href)
    if (anchor !== undefined) address.hash = anchor
    await navigator.clipboard.writeText(address.href)
    setCopied(true)
  }
  return (
    <button type="button" className="as-link" onClick={() => void copy()}>
      {words.copy}
      <span className="visually-hidden">: {about}</span>
      <span role="status">{isCopied && ` (${words.copied})`}</span>
    </button>
  )
}
