import type { ShownPreparation, UnsoundEdition } from '#app/domain/edition/publishing-page'
import type { Quarter } from '#app/domain/calendar/quarter'
import type { EditionRefusal } from '#app/domain/edition/refusal'
import type { MenuItem } from '#app/domain/people/person'
import { sentence } from '#app/words/command-line'
import { fill } from '#app/words/fill'
import { publishWords } from '#app/words/publish'
import { ErrorSummary } from '../form/error-summary'
import { Field } from '../form/field'
import type { FormState } from '../form/form-state'
import { TextArea } from '../form/text-area'
import { PeoplePage } from '../people/people-page'
import { PreparationText } from './preparation'
import { UnsoundEditions } from './unsound-editions'
import { publishingHref, type PublishingView } from './publishing-view'

interface SignOffPageProps {
  readonly regionSet: string | null
  readonly quarter: Quarter
  /** The number that it gets. */
  readonly number: number
  readonly preparation: ShownPreparation | null
  readonly unsound: readonly UnsoundEdition[]
  readonly view: PublishingView
  readonly menu: readonly MenuItem[]
  /** The visitor's own name, to sign with. */
  readonly name: string
  readonly state: FormState | undefined
  /** Why it was not published. */
  readonly refused: EditionRefusal | null
}

/** For a manager: name, position and note under what is published, once it was prepared. */
export function SignOffPage(props: SignOffPageProps) {
  const { regionSet, quarter, preparation, view, menu, state, refused } = props
  const { language } = view
  const words = publishWords(language)
  const labels = { name: words.name, role: words.role, note: words.note, reason: words.reason }
  const at = { ...view, regionSet, quarter }
  return (
    <PeoplePage title={words.signTitle} language={language} menu={menu}>
      <p className="deck">
        {quarter} · {regionSet}
      </p>
      <ErrorSummary state={state} language={language} labels={labels} />
      {refused && (
        <p className="error-summary" role="alert">
          {sentence(refused.code, language, refused.params)}
        </p>
      )}
      <UnsoundEditions unsound={props.unsound} language={language} />
      <PreparationText preparation={preparation} language={language} />
      <p>
        <a href={publishingHref(at, '/publiceren/voorproef')}>{words.preview}</a>.{' '}
        {words.previewNote}
      </p>
      {preparation?.isNow === true && <SignOffForm {...props} />}
      <p>
        <a href={publishingHref(at)}>{words.back}</a>
      </p>
    </PeoplePage>
  )
}

function SignOffForm({ regionSet, quarter, number, unsound, view, name, state }: SignOffPageProps) {
  const { language } = view
  const words = publishWords(language)
  const shared = { language, state }
  const signing = state ?? { errors: {}, refusal: null, values: { name } }
  const action = publishingHref({ ...view, regionSet, quarter }, '/publiceren/vaststellen')
  return (
    <form method="post" action={action} noValidate>
      <p>{words.signIntro}</p>
      <input type="hidden" name="regionSet" value={regionSet ?? ''} />
      <input type="hidden" name="quarter" value={quarter} />
      <Field
        {...{ language, state: signing, name: 'name', label: words.name, maxLength: 100 }}
        autoComplete="name"
      />
      <Field
        {...{ ...shared, name: 'role', label: words.role, hint: words.roleHint, maxLength: 100 }}
        autoComplete="organization-title"
      />
      {number > 1 && (
        <>
          <input type="hidden" name="revision" value="1" />
          <TextArea
            {...{ ...shared, name: 'reason', label: words.reason, hint: words.reasonHint }}
            maxLength={1000}
          />
          <p>
            <label>
              <input type="checkbox" name="planned" /> {words.planned}
            </label>
          </p>
        </>
      )}
      {unsound.length > 0 && (
        <p>
          <label>
            <input type="checkbox" name="overAltered" /> {words.overAltered}
          </label>
        </p>
      )}
      <TextArea
        {...{ ...shared, name: 'note', label: words.note, hint: words.noteHint }}
        maxLength={1000}
      />
      <button type="submit">{fill(words.publish, { number })}</button>
    </form>
  )
}
