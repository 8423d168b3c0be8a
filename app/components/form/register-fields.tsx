import type { ReactNode } from 'react'

/** What every field of a register's form needs; it is named as the column of the register's file. */
export interface RegisterFieldProps {
  readonly name: string
  /** By column. */
  readonly labels: Readonly<Record<string, string>>
  readonly values: Readonly<Partial<Record<string, string>>>
  /** By column, in words. */
  readonly errors: Readonly<Partial<Record<string, string>>>
  readonly hint?: string
}

export function TextField(props: RegisterFieldProps & { readonly long?: boolean }) {
  const { name, values, long = false } = props
  const shared = { ...ariaOf(props), name, defaultValue: values[name], autoComplete: 'off' }
  return (
    <Labelled {...props}>
      {long ? (
        <textarea {...shared} rows={3} dir="auto" />
      ) : (
        <input {...shared} type="text" dir="auto" />
      )}
    </Labelled>
  )
}

export function DayField(props: RegisterFieldProps) {
  const { name, values } = props
  return (
    <Labelled {...props}>
      <input {...ariaOf(props)} name={name} type="date" defaultValue={dayIn(values[name])} />
    </Labelled>
  )
}

export function ChoiceField({
  options,
  ...props
}: RegisterFieldProps & {
  readonly options: readonly { readonly value: string; readonly text: string }[]
}) {
  const { name, values } = props
  return (
    <Labelled {...props}>
      <select {...ariaOf(props)} name={name} defaultValue={values[name]}>
        {options.map(({ value, text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </Labelled>
  )
}

/** Several may be ticked: in the file they stand with a bar between them. */
export function TickField({
  options,
  ...props
}: RegisterFieldProps & {
  readonly options: readonly { readonly value: string; readonly text: string }[]
}) {
  const { name, labels, values } = props
  const ticked = (values[name] ?? '').split('|')
  return (
    <fieldset className="field" id={name}>
      <legend>{labels[name]}</legend>
      <ErrorText {...props} />
      {options.map(({ value, text }) => (
        <label key={value} className="tick">
          <input
            type="checkbox"
            name={name}
            value={value}
            defaultChecked={ticked.includes(value)}
          />{' '}
          {text}
        </label>
      ))}
    </fieldset>
  )
}

/** A date that a file says not to know shows as not filled in. */
function dayIn(text: string | undefined): string {
  return text !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(text) ? text : ''
}

function ariaOf({ name, errors, hint }: RegisterFieldProps) {
  const isWrong = errors[name] !== undefined
  const describedBy = [hint && `${name}-hint`, isWrong && `${name}-error`].filter(Boolean)
  return {
    id: name,
    'aria-invalid': isWrong || undefined,
    'aria-describedby': describedBy.length > 0 ? describedBy.join(' ') : undefined,
  }
}

function ErrorText({ name, errors }: RegisterFieldProps) {
  const error = errors[name]
  if (error === undefined) return null
  return (
    <p className="field-error" id={`${name}-error`}>
      {error}
    </p>
  )
}

function Labelled({ children, ...props }: RegisterFieldProps & { readonly children: ReactNode }) {
  const { name, labels, hint } = props
  return (
    <div className="field">
      <label htmlFor={name}>{labels[name]}</label>
      {hint !== undefined && (
        <p className="field-hint" id={`${name}-hint`}>
          {hint}
        </p>
      )}
      <ErrorText {...props} />
      {children}
    </div>
  )
}
