import type { ReactNode } from 'react'
import type { Language } from '#app/words/language'
import { bandRanges } from '#app/words/terms'

interface BandKeyProps {
  /** Lower bounds of fair, good, strong. */
  readonly bands: readonly number[]
  readonly language: Language
  /** Further signs of the same drawing. */
  readonly children?: ReactNode
}

/** Which colour is which band, and which scores that are: the number in it tells as much as its colour. */
export function BandKey({ bands, language, children }: BandKeyProps) {
  return (
    <ul className="band-key">
      {bandRanges(bands, language).map((name, band) => (
        <li key={name}>
          <span className={`band-${band}`} aria-hidden="true" />
          {name}
        </li>
      ))}
      {children}
    </ul>
  )
}
