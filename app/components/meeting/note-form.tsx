import type { FormEvent, RefObject } from 'react'
import { NOTE_KINDS } from '#app/domain/meeting/note'
import type { MeetingScreen } from '#app/domain/report/meeting-model'
import type { Language } from '#app/words/language'
import { meetingWords } from '#app/words/meeting'
import type { Draft } from './draft'

interface NoteFormProps {
  readonly screen: MeetingScreen
  readonly draft: Draft
  readonly onChange: (change: Partial<Draft>) => void
  readonly onSend: (event: FormEvent) => void
  /** To send it by where there is no JavaScript. */
  readonly id: string
  readonly action: string
  readonly regions: readonly string[]
  readonly textField: RefObject<HTMLTextAreaElement>
  /** Why it was not kept, and where what was written is. */
  readonly refusal: string | null
  readonly status: string
  readonly language: Language
}

/** A decision, an action or a note: one form, always open. */
export function NoteForm(props: NoteFormProps) {
  const { screen, draft, onChange, onSend, id, action, regions } = props
  const { textField, refusal, status, language } = props
  const words = meetingWords(language)
  const { kind, text, owner, due, region } = draft
  return (
    <form className="meeting-form" method="post" action={action} onSubmit={onSend} noValidate>
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="screen" value={screen.key} />
      <fieldset>
        <legend className="visually-hidden">{words.form}</legend>
        {NOTE_KINDS.map((each) => (
          <label key={each}>
            <input
              type="radio"
              name="kind"
              value={each}
              checked={kind === each}
              onChange={() => onChange({ kind: each })}
            />
            {words.kinds[each]}
          </label>
        ))}
      </fieldset>
      <label className="visually-hidden" htmlFor="note-text">
        {words.text[kind]}
      </label>
      <textarea
        ref={textField}
        id="note-text"
        name="text"
        dir="auto"
        placeholder={words.text[kind]}
        value={text}
        aria-invalid={refusal !== null || undefined}
        aria-describedby={refusal === null ? undefined : 'note-refusal'}
        onChange={(event) => onChange({ text: event.target.value })}
      />
      {refusal !== null && (
        <p className="field-error" id="note-refusal" role="alert">
          {refusal}
        </p>
      )}
      <div className="who-and-when">
        <label>
          {words.owner}
          <input
            name="owner"
            dir="auto"
            autoComplete="off"
            value={owner}
            onChange={(event) => onChange({ owner: event.target.value })}
          />
        </label>
        <label>
          {words.due}
          <input
            type="date"
            name="due"
            value={due}
            onChange={(event) => onChange({ due: event.target.value })}
          />
        </label>
      </div>
      {screen.kind === 'region' ? (
        <input type="hidden" name="region" value={screen.region} />
      ) : (
        <label className="about-region">
          <span>{words.region}</span>
          <select
            name="region"
            value={region}
            onChange={(event) => onChange({ region: event.target.value })}
          >
            <option value="">{words.chooseRegion}</option>
            {regions.map((name) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
      <div className="keep">
        <p role="status">{status}</p>
        <button type="submit">{words.keep}</button>
      </div>
    </form>
  )
}
