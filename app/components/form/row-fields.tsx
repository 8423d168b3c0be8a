import type { ReactNode } from 'react'
import { isUnknownWord } from '#app/domain/ingest/values/unknown-word'
import { fieldAria, FieldError, LabelledField } from './labelled-field'

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
      <FieldError name={name} error={props.errors[name]} />
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

function ariaOf({ name, hint, errors }: RowFieldProps) {
  return fieldAria({ name, hint, error: errors[name] })
}

function Labelled({
  name,
  label,
  hint,
  errors,
  children,
}: RowFieldProps & { readonly children: ReactNode }) {
  return <LabelledField {...{ name, label, hint, error: errors[name], children }} />
}
