import { useState, type ComponentProps, type RefObject } from 'react'
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
 * ours, and the field, which keys still reach, is only hidden for the eye.
 */
export function FileField({ language, field, ...input }: FileFieldProps) {
  const words = fileFieldWords(language)
  const isMounted = useIsMounted()
  const [chosen, setChosen] = useState<string | null>(null)
  return (
    <span className="file-field">
      <input
        {...input}
        ref={field}
        type="file"
        className={isMounted ? 'visually-hidden' : undefined}
        onChange={({ currentTarget: { files } }) => setChosen(files?.[0]?.name ?? null)}
      />
      {isMounted && (
        <>
          <label htmlFor={input.id}>{chosen === null ? words.choose : words.other}</label>
          <bdi role="status">{chosen ?? words.none}</bdi>
        </>
      )}
    </span>
  )
}
