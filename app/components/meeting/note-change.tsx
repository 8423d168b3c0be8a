import { formatIsoDay } from '#app/domain/calendar/day'
import type { KeptNote } from '#app/domain/meeting/note'
import { formatInstant } from '#app/words/dates'
import { fill } from '#app/words/fill'
import type { Language } from '#app/words/language'
import { meetingWords } from '#app/words/meeting'
import { minutesWords, whoAndWhen } from '#app/words/meeting-minutes'

interface NoteChangeProps {
  readonly note: KeptNote
  readonly mayChange: boolean
  readonly language: Language
}

/** What a note said before, and the form with which its author or the chair changes it or strikes it out. */
export function NoteChange({ note, mayChange, language }: NoteChangeProps) {
  const { versions } = note
  if (versions.length === 1 && !mayChange) return null
  const words = minutesWords(language)
  return (
    <details className="note-change">
      <summary>{mayChange ? words.change : words.earlier}</summary>
      {versions.length > 1 && (
        <ol aria-label={words.earlier} reversed>
          {[...versions].reverse().map((version, at) => {
            const who = whoAndWhen({ ...version, kind: note.kind }, language)
            const told = { name: version.by, moment: formatInstant(version.at, language) }
            return (
              <li key={at}>
                {version.isStruck ? <i>{words.struck}</i> : <bdi>{version.text}</bdi>}
                <small>
                  {who && !version.isStruck && `${who} · `}
                  {fill(words.byAt, told)}
                </small>
              </li>
            )
          })}
        </ol>
      )}
      {mayChange && <ChangeForm note={note} language={language} />}
    </details>
  )
}

function ChangeForm({ note, language }: Pick<NoteChangeProps, 'note' | 'language'>) {
  const { id, kind, text, owner, due, isStruck, versions, loopId } = note
  const words = minutesWords(language)
  const { owner: ownerName, due: dueName, text: textNames } = meetingWords(language)
  const fieldId = `note-${id}`
  return (
    <form method="post">
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="versions" value={versions.length} />
      {!isStruck && (
        <>
          <div className="field">
            <label htmlFor={fieldId}>{textNames[kind]}</label>
            <textarea id={fieldId} name="text" rows={3} dir="auto" defaultValue={text} required />
          </div>
          {kind !== 'note' && (
            <>
              <div className="field">
                <label htmlFor={`${fieldId}-owner`}>{ownerName}</label>
                <input
                  id={`${fieldId}-owner`}
                  name="owner"
                  dir="auto"
                  autoComplete="off"
                  defaultValue={owner ?? ''}
                />
              </div>
              <div className="field">
                <label htmlFor={`${fieldId}-due`}>{dueName}</label>
                <input
                  id={`${fieldId}-due`}
                  type="date"
                  name="due"
                  defaultValue={due === null ? '' : formatIsoDay(due)}
                />
              </div>
            </>
          )}
        </>
      )}
      {loopId !== null && <p className="soft">{words.followup}</p>}
      <div className="tools">
        {isStruck ? (
          <button type="submit" name="task" value="restore">
            {words.restore}
          </button>
        ) : (
          <>
            <button type="submit" name="task" value="change">
              {words.save}
            </button>
            <button
              type="submit"
              name="task"
              value="strike"
              className="quiet destroys"
              formNoValidate
            >
              {words.strike}
            </button>
          </>
        )}
      </div>
    </form>
  )
}
