import { useEffect, useRef, useState, type ComponentProps, type RefObject } from 'react'
import { fileFieldWords } from '#app/words/file-field'
import type { Language } from '#app/words/language'
import { useIsMounted } from '../page/use-is-mounted'

interface FileFieldProps extends Omit<ComponentProps<'input'>, 'ref'> {
  readonly id: string
  /** Gets the field itself. */
  readonly field?: RefObject<HTMLInputElement>
  readonly language: Language
}

/**
 * A field for a file. A browser speaks its own language in it, whatever the page's: with a script the words are
 * ours, and the field, which keys and screen readers still reach, is only hidden for the eye.
 */
export function FileField({ language, field, ...input }: FileFieldProps) {
  const words = fileFieldWords(language)
  const isMounted = useIsMounted()
  const own = useRef<HTMLInputElement>(null)
  const ref = field ?? own
  const [chosen, setChosen] = useState<string | null>(null)
  const look = () => setChosen(ref.current?.files?.[0]?.name ?? null)
  // It may have been chosen before the script came, or on an earlier visit to the page.
  useEffect(look, [ref])
  return (
    <span className="file-field">
      <input
        {...input}
        ref={ref}
        type="file"
        className={isMounted ? 'visually-hidden' : undefined}
        onChange={look}
      />
      {isMounted && (
        <>
          <span className="file-button" aria-hidden="true" onClick={() => ref.current?.click()}>
            {chosen === null ? words.choose : words.other}
          </span>
          <bdi role="status">{chosen ?? words.none}</bdi>
        </>
      )}
    </span>
  )
}
