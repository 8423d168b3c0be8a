import { spacedCode } from '#app/domain/reflection/code'
import type { Language } from '#app/words/language'
import { reflectionWords } from '#app/words/reflection'

/** How a phone gets into the session. */
export interface JoinWay {
  readonly address: string
  /** Path of the dark squares of a QR code in a drawing of `size` × `size`. */
  readonly path: string
  readonly size: number
  /** Whether no phone can reach the address. */
  readonly isLocal: boolean
}

interface JoinCardProps {
  readonly join: JoinWay
  readonly code: string
  readonly language: Language
}

/** What the room reads to join: a QR code, an address and a short code. */
export function JoinCard({ join, code, language }: JoinCardProps) {
  const words = reflectionWords(language).join
  return (
    <aside className="join" aria-label={words.title}>
      <svg viewBox={`0 0 ${join.size} ${join.size}`} role="img" aria-label={words.picture}>
        <rect width={join.size} height={join.size} className="qr-light" />
        <path d={join.path} className="qr-dark" />
      </svg>
      <p>
        {words.scan} <strong className="join-address">{join.address.split('?')[0]}</strong>{' '}
        {words.type} <strong className="join-code">{spacedCode(code)}</strong>
      </p>
      {join.isLocal && <p className="soft">{words.local}</p>}
    </aside>
  )
}
