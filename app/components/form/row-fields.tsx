import type { ReactNode } from 'react'
import { isUnknownWord } from '#app/domain/ingest/values/unknown-word'

/** A field that is a cell of a file, as every one of them needs it. */
export interface RowFieldProps {
  /** Of the column. */
  readonly name: string
  readonly label: string
  readonly values: Readonly<Partial<Record<string, string>>>
  /** By column, in words. */
  readonly errors: Readonly<Partial<Record<string, string>>>
  readonly hint?: string
}

interface Option {
  readonly value: string
  readonly text: string
}

export function TextField({
  long = false,
  type = 'text',
  ...props
}: RowFieldProps & { readonly long?: boolean; readonly type?: 'text' | 'number' }) {
  const { name, values } = props
  const shared = { ...ariaOf(props), name, defaultValue: values[name], autoComplete: 'off' }
  return (
    <Labelled {...props}>
      {long ? (
        <textarea {...shared} rows={3} dir="auto" />
      ) : (
        <input
          {...shared}
          type="text"
          inputMode={type === 'number' ? 'decimal' : undefined}
          dir="auto"
        />
      )}
    </Labelled>
  )
}

/**
 * @param props unknown: of a tick, named `unknown`, where it is not known whether what the day is of was done:
 * left blank it says that it was not
 */
export function DayField({ unknown, ...props }: RowFieldProps & { readonly unknown?: string }) {
  const { name, values } = props
  return (
    <Labelled {...props}>
      <input {...ariaOf(props)} name={name} type="date" defaultValue={dayIn(values[name])} />
      {unknown !== undefined && isUnknownWord(values[name] ?? '') && (
        <label className="tick">
          <input type="checkbox" name="unknown" value={name} defaultChecked /> {unknown}
        </label>
      )}
    </Labelled>
  )
}

export function ChoiceField({
  options,
  ...props
}: RowFieldProps & { readonly options: readonly Option[] }) {
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
}: RowFieldProps & { readonly options: readonly Option[] }) {
  const { name, label, values } = props
  const ticked = (values[name] ?? '').split('|')
  return (
    <fieldset className="field" id={name}>
      <legend>{label}</legend>
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

function ariaOf({ name, errors, hint }: RowFieldProps) {
  const isWrong = errors[name] !== undefined
  const describedBy = [hint && `${name}-hint`, isWrong && `${name}-error`].filter(Boolean)
  return {
    id: name,
    'aria-invalid': isWrong || undefined,
    'aria-describedby': describedBy.length > 0 ? describedBy.join(' ') : undefined,
  }
}

function ErrorText({ name, errors }: RowFieldProps) {
  const error = errors[name]
  if (error === undefined) return null
  return (
    <p className="field-error" id={`${name}-error`}>
      {error}
    </p>
  )
}

function Labelled({ children, ...props }: RowFieldProps & { readonly children: ReactNode }) {
  const { name, label, hint } = props
  return (
    <div className="field">
      <label htmlFor={name}>{label}</label>
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
