import { useEffect, useRef } from 'react'
import { formatInstant } from '#app/words/dates'
import type { Language } from '#app/words/language'
import { managePeopleWords } from '#app/words/manage-people'

interface InvitationLinkProps {
  readonly link: { readonly name: string; readonly url: string; readonly expiresAt: string }
  readonly language: Language
}

/** The link that was just made, in a field from which it is easily copied; it takes the focus. */
export function InvitationLink({ link, language }: InvitationLinkProps) {
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.select(), [link])
  const words = managePeopleWords(language)
  return (
    <div className="notice" role="status">
      <h2>{words.linkTitle(link.name)}</h2>
      <p>{words.linkAdvice(formatInstant(link.expiresAt, language))}</p>
      <div className="field">
        <label htmlFor="link">{words.link}</label>
        <input id="link" type="url" readOnly value={link.url} ref={field} />
      </div>
    </div>
  )
}
