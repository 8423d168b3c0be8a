import { DIMENSIONS } from '#app/domain/framework/framework'
import type { Remark } from '#app/domain/remarks/remark'
import { formatInstant } from '#app/words/dates'
import type { Language } from '#app/words/language'
import { capitalised } from '#app/words/phrase'
import { remarkWords } from '#app/words/remarks'
import { formName } from '#app/words/terms'
import { remarkHref } from './remark-view'

export type ShownRemark = Remark & { readonly isOwn?: boolean }

interface RemarkListProps {
  readonly remarks: readonly ShownRemark[]
  /** Where several regions are told of. */
  readonly withRegion?: boolean
  readonly language: Language
}

/** What colleagues remark, by form, as text. */
export function RemarkList({ remarks, withRegion = false, language }: RemarkListProps) {
  return DIMENSIONS.map((form) => {
    const ofForm = remarks.filter((remark) => remark.form === form)
    if (ofForm.length === 0) return null
    return (
      <section key={form} className={`remarks-of form-${form}`}>
        <h3>{capitalised(formName(form, language))}</h3>
        <ul>
          {ofForm.map((remark) => (
            <li key={remark.id}>
              <RemarkText remark={remark} withRegion={withRegion} language={language} />
            </li>
          ))}
        </ul>
      </section>
    )
  })
}

interface RemarkTextProps {
  readonly remark: ShownRemark
  readonly withRegion: boolean
  readonly language: Language
}

function RemarkText({ remark, withRegion, language }: RemarkTextProps) {
  const { id, region, author, to, at, changedAt, text, isOwn } = remark
  const words = remarkWords(language)
  const when = [
    formatInstant(changedAt ?? at, language),
    ...(changedAt === null ? [] : [words.changed]),
  ]
  return (
    <>
      <p className="soft">
        <b>{author.name}</b>
        {withRegion && ` · ${region}`} · {when.join(', ')}
        {isOwn && (
          <>
            {' · '}
            <a href={remarkHref({ id, language })}>{words.change}</a>
          </>
        )}
      </p>
      <p className="remark-text" dir="auto">
        {to.map((person) => (
          <b key={person.id}>@{person.name} </b>
        ))}
        {text}
      </p>
    </>
  )
}
