import type { Explanation } from '#app/domain/report/explanation-model'
import type { Language } from '#app/words/language'
import { sensitivityText, sensitivityTitle } from '#app/words/sensitivity'

interface SensitivityProps {
  readonly explanation: Pick<Explanation, 'sensitivity' | 'framework'>
  readonly language: Language
}

/** Where the score comes out with other choices of ours; nothing where that cannot be told. */
export function Sensitivity({ explanation, language }: SensitivityProps) {
  const { sensitivity, framework } = explanation
  if (sensitivity === null) return null
  return (
    <section aria-labelledby="choices">
      <h2 id="choices">{sensitivityTitle(language)}</h2>
      <p>{sensitivityText(sensitivity, framework.bands, language)}</p>
    </section>
  )
}
