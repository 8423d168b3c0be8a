import { AGREEMENT_STATUSES } from '#app/domain/agreements/agreement'
import type { AgreementColumn } from '#app/domain/ingest/columns/columns'
import { agreementFormWords } from '#app/words/agreement-form'
import { statusName } from '#app/words/agreement-pace'
import type { Language } from '#app/words/language'

interface AgreementFormProps {
  readonly action: string
  /** As sent, else as kept; by column. */
  readonly values: Readonly<Partial<Record<string, string>>>
  /** By column, in words. */
  readonly errors: Readonly<Partial<Record<string, string>>>
  readonly basedOn: number
  readonly language: Language
}

const STEPS = {
  what: ['title', 'theme', 'type', 'partner', 'responsible', 'established_on', 'start_on'],
  figures: ['deadline', 'direction', 'target', 'realised', 'unit', 'status', 'weight'],
  account: [
    ...(['council_involved', 'tenants_signed', 'published_on', 'reported_on'] as const),
    ...(['fed_back_on', 'follow_up', 'cancel_reason'] as const),
  ],
} as const satisfies Readonly<Record<string, readonly AgreementColumn[]>>

/** What was last reported of an agreement, to be corrected; its fields are named as the columns of its file. */
export function AgreementForm({ action, basedOn, ...fields }: AgreementFormProps) {
  const words = agreementFormWords(fields.language)
  return (
    <form method="post" action={action} className="loop-form" noValidate>
      <input type="hidden" name="based_on" value={basedOn} />
      {(['what', 'figures', 'account'] as const).map((step) => (
        <fieldset key={step} className="loop-step">
          <legend>{words.steps[step]}</legend>
          {STEPS[step].map((name) => (
            <AgreementField key={name} {...fields} name={name} />
          ))}
        </fieldset>
      ))}
      <button type="submit">{words.save}</button>
    </form>
  )
}

function AgreementField({
  name,
  values,
  errors,
  language,
}: Pick<AgreementFormProps, 'values' | 'errors' | 'language'> & {
  readonly name: AgreementColumn
}) {
  const error = errors[name]
  const options = optionsOf(name, language)
  const shared = {
    ...{ id: name, name, defaultValue: values[name] },
    'aria-invalid': error !== undefined || undefined,
    'aria-describedby': error === undefined ? undefined : `${name}-error`,
  }
  return (
    <div className="field">
      <label htmlFor={name}>{agreementFormWords(language).columns[name]}</label>
      {error !== undefined && (
        <p className="field-error" id={`${name}-error`}>
          {error}
        </p>
      )}
      {LONG.includes(name) && <textarea {...shared} rows={2} dir="auto" autoComplete="off" />}
      {options === null && !LONG.includes(name) && (
        <input {...shared} type="text" dir="auto" autoComplete="off" />
      )}
      {options !== null && (
        <select {...shared}>
          {options.map(([value, text]) => (
            <option key={value} value={value}>
              {text}
            </option>
          ))}
        </select>
      )}
    </div>
  )
}

/** Texts of a line or more. */
const LONG: readonly AgreementColumn[] = ['title', 'follow_up', 'cancel_reason']

/** A cell as the form says it. */
export function agreementCellText(name: AgreementColumn, cell: string, language: Language): string {
  return optionsOf(name, language)?.find(([value]) => value === cell)?.[1] ?? cell
}

/** null: written by hand. */
function optionsOf(
  name: AgreementColumn,
  language: Language,
): readonly (readonly [string, string])[] | null {
  const { types, directions, yesNo, unchosen } = agreementFormWords(language)
  const none = ['', unchosen] as const
  if (name === 'type') return [none, ...Object.entries(types)]
  if (name === 'direction') return Object.entries(directions)
  if (name === 'council_involved' || name === 'tenants_signed') {
    return [none, ...Object.entries(yesNo)]
  }
  if (name !== 'status') return null
  return [none, ...AGREEMENT_STATUSES.map((each) => [each, statusName(each, language)] as const)]
}
