import { fill } from '#app/words/fill'
import { publishWords } from '#app/words/publish'
import { ErrorSummary } from '../form/error-summary'
import { TextArea } from '../form/text-area'
import { PreparationText } from './preparation'
import type { PublishingPageProps } from './publishing-props'
import { publishingHref } from './publishing-view'

/** Who offered the figures to be signed off; for an analyst the form to do so. */
export function PrepareForm(props: PublishingPageProps) {
  const { regionSet, quarter, number, preparation, rights, view, state } = props
  const { language } = view
  const words = publishWords(language)
  return (
    <section aria-labelledby="prepare">
      <h2 id="prepare">{words.prepareTitle}</h2>
      <p className="soft">{words.prepareIntro}</p>
      <PreparationText preparation={preparation} language={language} />
      <ErrorSummary {...{ state, language }} labels={{ note: words.note }} />
      {rights.prepare ? (
        <form method="post" action={publishingHref({ ...view, regionSet, quarter })} noValidate>
          <input type="hidden" name="regionSet" value={regionSet ?? ''} />
          <input type="hidden" name="quarter" value={quarter} />
          <TextArea
            {...{ language, state, name: 'note', label: words.note, hint: words.noteHint }}
            maxLength={1000}
          />
          <button type="submit">
            {fill(preparation === null ? words.prepare : words.prepareAgain, { number })}
          </button>
        </form>
      ) : (
        <p className="soft">{words.onlyAnalysts}</p>
      )}
    </section>
  )
}
