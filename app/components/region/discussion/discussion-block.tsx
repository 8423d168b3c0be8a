import type { RegionDiscussion } from '#app/domain/report/region-discussion'
import { fill } from '#app/words/fill'
import type { Language } from '#app/words/language'
import { discussionWords } from '#app/words/region-discussion'
import { formName } from '#app/words/terms'

interface DiscussionBlockProps {
  /** null where no form is the weakest. */
  readonly discussion: RegionDiscussion | null
  readonly language: Language
}

/** What to discuss about the weakest form: one question, what may be done, and the other questions folded. */
export function DiscussionBlock({ discussion, language }: DiscussionBlockProps) {
  if (discussion === null) return null
  const words = discussionWords(language)
  const { form, questions, actions } = discussion
  const [first, ...others] = questions.map((question) => question[language])
  return (
    <section aria-labelledby="discussion" className={`discussion form-${form}`}>
      <h2 id="discussion">{fill(words.title, { form: formName(form, language) })}</h2>
      <p className="question">{first}</p>
      <List texts={actions.map((action) => action[language])} />
      {others.length > 0 && (
        <details>
          <summary>{words.more}</summary>
          <List texts={others} />
        </details>
      )}
    </section>
  )
}

function List({ texts }: { readonly texts: readonly string[] }) {
  if (texts.length === 0) return null
  return (
    <ul>
      {texts.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  )
}
