import { editionName } from '#app/words/edition'
import { fill } from '#app/words/fill'
import { enumerate } from '#app/words/phrase'
import { publishWords } from '#app/words/publish'
import { EditionChanges } from '../edition/edition-changes'
import { editionHref, viewOfEdition } from '../edition/edition-view'
import { navigationItems } from '../page/navigation'
import { PageFrame } from '../page/page-frame'
import { Checklist } from './checklist'
import { PrepareForm } from './prepare-form'
import { PublishingChoice } from './publishing-choice'
import type { PublishingPageProps } from './publishing-props'
import { UnsoundEditions } from './unsound-editions'
import { publishingHref } from './publishing-view'

/** The page Publiceren: what is in the way, who saw it, who prepared it, and signing off. */
export function PublishingPage(props: PublishingPageProps) {
  const { view, menu, regionSet, quarter, checks, published, previews, publicKey } = props
  const { language } = view
  const words = publishWords(language)
  const names = previews.map(({ name }) => name)
  const at = { ...view, regionSet, quarter }
  return (
    <PageFrame
      language={language}
      languageHref={(other) => publishingHref({ ...view, language: other })}
      items={navigationItems(menu, '/publiceren', language)}
      subject={[regionSet, quarter]}
      footnotes={() => (publicKey === null ? [] : [`${words.key}: ${publicKey}`, words.keyHint])}
    >
      <article className="publishing">
        <h1>{fill(words.titles[titleOf(props)], { quarter, edition: props.number - 1 })}</h1>
        <PublishingChoice {...props} />
        <UnsoundEditions unsound={props.unsound} language={language} />
        {checks === null && <p className="deck">{words.nothing}</p>}
        {checks !== null && (
          <div className="publishing-columns">
            <Checklist checks={checks} plan={props.plan} language={language} />
            <div>
              <section aria-labelledby="preview">
                <h2 id="preview">
                  <a href={publishingHref(at, '/publiceren/voorproef')}>{words.preview}</a>
                </h2>
                <p className="soft">{words.previewNote}</p>
                <p>
                  {names.length > 0
                    ? fill(words.seen, { names: enumerate(names, language) })
                    : words.notSeen}
                </p>
              </section>
              <PrepareForm {...props} />
              <section aria-labelledby="sign">
                <h2 id="sign">
                  {props.rights.publish ? (
                    <a href={publishingHref(at, '/publiceren/vaststellen')}>{words.signTitle}</a>
                  ) : (
                    words.signTitle
                  )}
                </h2>
                <p className="soft">
                  {words.signIntro} {!props.rights.publish && words.onlyManagers}
                </p>
              </section>
            </div>
          </div>
        )}
        {props.differences.length > 0 && (
          <EditionChanges
            differences={props.differences}
            before={published.at(0)?.edition ?? 0}
            heading={words.changes}
            language={language}
          />
        )}
        {published.length > 0 && (
          <section aria-labelledby="published">
            <h2 id="published">{words.published}</h2>
            <ul>
              {published.map((head) => (
                <li key={head.edition}>
                  <a href={editionHref(viewOfEdition(head, language))}>
                    {editionName(head, language)}
                  </a>
                </li>
              ))}
            </ul>
          </section>
        )}
      </article>
    </PageFrame>
  )
}

function titleOf({ checks, preparation, number }: PublishingPageProps) {
  if (checks === null) return 'nothing'
  if (checks.some(({ state }) => state === 'stop')) return 'blocked'
  if (preparation?.isNow === true) return 'prepared'
  return number > 1 ? 'published' : 'ready'
}
