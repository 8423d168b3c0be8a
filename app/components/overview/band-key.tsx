import type { ReactNode } from 'react'
import type { Language } from '#app/words/language'
import { bandNames } from '#app/words/terms'

/** Which colour is which band. @param children further signs of the same drawing */
export function BandKey({ language, children }: { language: Language; children?: ReactNode }) {
  return (
    <ul className="band-key">
      {bandNames(language).map((name, band) => (
        <li key={name}>
          <span className={`band-${band}`} aria-hidden="true" />
          {name}
        </li>
      ))}
      {children}
    </ul>
  )
}
