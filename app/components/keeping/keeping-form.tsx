import { ANSWER_YEARS, FILE_DAYS, type KeepSettings } from '#app/domain/keep/retention'
import { fill } from '#app/words/fill'
import { keepingWords } from '#app/words/keeping'
import type { Language } from '#app/words/language'
import { Choice } from '../form/field'
import type { FormState } from '../form/form-state'

interface KeepingFormProps {
  readonly report: KeepSettings & { readonly gone: string | null; readonly closed: string | null }
  /** It was just chosen. */
  readonly kept: boolean
  readonly state: FormState | undefined
  readonly language: Language
}

/** How long single answers and files are kept, with what follows from it. */
export function KeepingForm({ report, kept, state, language }: KeepingFormProps) {
  const words = keepingWords(language)
  const { answerYears, fileDays, gone, closed } = report
  const shared = { language, state }
  const optionsOf = (none: string, offered: readonly number[], name: (count: number) => string) => [
    { value: '', text: none },
    ...offered.map((count) => ({ value: String(count), text: name(count) })),
  ]
  return (
    <>
      {kept && (
        <p className="notice" role="status">
          {words.kept}
        </p>
      )}
      <p>{words.intro}</p>
      <p>
        {gone === null || closed === null
          ? words.nothingGone
          : fill(words.goneThrough, { gone, closed })}
      </p>
      <form method="post" action={`/beheer/bewaren?taal=${language}`}>
        <Choice
          {...{ ...shared, name: 'answerYears', label: words.answers, hint: words.answersHint }}
          initial={String(answerYears ?? '')}
          options={optionsOf(words.answersForGood, ANSWER_YEARS, words.years)}
          optional
        />
        <Choice
          {...{ ...shared, name: 'fileDays', label: words.files, hint: words.filesHint }}
          initial={String(fileDays ?? '')}
          options={optionsOf(words.filesNever, FILE_DAYS, words.days)}
          optional
        />
        <button type="submit">{words.keep}</button>
      </form>
      <h2>{words.afterTitle}</h2>
      <ul>
        {words.after.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  )
}
