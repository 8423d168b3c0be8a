import type { Language } from '#app/words/language'
import { publishWords } from '#app/words/publish'

interface SigningKeyProps {
  /** SPKI in base64; null before anything was published. */
  readonly signingKey: string | null
  readonly language: Language
}

/** The public half of the key that editions are signed with. */
export function SigningKey({ signingKey, language }: SigningKeyProps) {
  if (signingKey === null) return null
  const words = publishWords(language)
  return (
    <section aria-labelledby="signing-key" className="people-narrow">
      <h2 id="signing-key">{words.key}</h2>
      <p>{words.keyHint}</p>
      <p>
        <code>{signingKey}</code>
      </p>
    </section>
  )
}
