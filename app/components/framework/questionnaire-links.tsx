import type { Language } from '#app/words/language'
import { questionnaireWords } from '#app/words/questionnaire'

/** The questions of the framework, for a survey tool. */
export function QuestionnaireLinks({ language }: { readonly language: Language }) {
  const { links } = questionnaireWords(language)
  return (
    <section aria-labelledby="questionnaire">
      <h2 id="questionnaire">{links.title}</h2>
      <p>{links.intro}</p>
      <p className="downloads">
        <a href={`/beheer/vragenlijst/limesurvey?taal=${language}`} download>
          {links.limesurvey}
        </a>{' '}
        <a href={`/beheer/vragenlijst/forms?taal=${language}`} download>
          {links.forms}
        </a>
      </p>
      <p className="hint">{links.hint}</p>
    </section>
  )
}
