import { DIMENSIONS } from '#app/domain/framework/framework'
import { REMARK_LIMITS, type Remark, type RemarkSubject } from '#app/domain/remarks/remark'
import type { MenuItem } from '#app/domain/people/person'
import { fill } from '#app/words/fill'
import { remarkWords } from '#app/words/remarks'
import { formName } from '#app/words/terms'
import { ErrorSummary } from '../form/error-summary'
import { Choice } from '../form/field'
import type { FormState } from '../form/form-state'
import { TextArea } from '../form/text-area'
import { PeoplePage } from '../people/people-page'
import { remarkHref, remarksHref, type RemarkView } from './remark-view'

interface RemarkPageProps {
  readonly report: RemarkSubject & {
    readonly remark: Remark | null
    readonly persons: readonly { readonly id: number; readonly name: string }[]
  }
  readonly view: RemarkView
  readonly menu: readonly MenuItem[]
  readonly state: FormState | undefined
}

/** Where a remark is written, or one's own is changed or taken away. */
export function RemarkPage({ report, view, menu, state }: RemarkPageProps) {
  const { language } = view
  const { remark, persons } = report
  const words = remarkWords(language)
  const { form: about, text } = words
  const shared = { language, state: state ?? begunWith(remark?.form ?? view.form) }
  const addressed = remark?.to.map(({ id }) => id) ?? []
  const { regionSet, region, quarter } = report
  return (
    <PeoplePage
      title={remark === null ? words.newTitle : words.changeTitle}
      language={language}
      menu={menu}
    >
      <p>{fill(words.about, { regionSet, region, quarter })}</p>
      <p>
        <a href={remarksHref(report, language)}>{words.back}</a>
      </p>
      <ErrorSummary
        state={state}
        language={language}
        labels={{ form: about, text, person: words.to }}
      />
      <form method="post" action={remarkHref(view)} noValidate>
        <Choice
          {...shared}
          name="form"
          label={about}
          options={DIMENSIONS.map((form) => ({ value: form, text: formName(form, language) }))}
        />
        <TextArea
          {...shared}
          name="text"
          label={text}
          hint={words.textHint}
          maxLength={REMARK_LIMITS.text}
          initial={remark?.text}
        />
        <fieldset className="mail-choices" id="person" aria-describedby="person-hint">
          <legend>{words.to}</legend>
          <p className="field-hint" id="person-hint">
            {words.toHint}
          </p>
          {persons.map(({ id, name }) => (
            <label key={id}>
              <input
                type="checkbox"
                name="person"
                value={id}
                defaultChecked={addressed.includes(id)}
              />
              @{name}
            </label>
          ))}
        </fieldset>
        <button type="submit" name="task" value="keep">
          {words.keep}
        </button>{' '}
        {remark !== null && (
          <button type="submit" name="task" value="delete" className="quiet destroys">
            {words.remove}
          </button>
        )}
      </form>
    </PeoplePage>
  )
}

/** A form that nothing is wrong with, with a choice already made. */
function begunWith(form: string | null): FormState | undefined {
  return form === null ? undefined : { errors: {}, refusal: null, values: { form } }
}
