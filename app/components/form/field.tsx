import type { InputHTMLAttributes, ReactNode } from 'react'
import type { Language } from '#app/words/language'
import { fieldErrorText } from '#app/words/people-refusals'
import type { FormState } from './form-state'

export interface LabelledProps {
  readonly name: string
  readonly label: string
  readonly hint?: string
  readonly language: Language
  readonly state: FormState | undefined
}

interface FieldProps extends LabelledProps {
  readonly type?: 'text' | 'email' | 'password' | 'date' | 'time'
  readonly autoComplete: string
  readonly maxLength?: number
  readonly inputMode?: InputHTMLAttributes<HTMLInputElement>['inputMode']
  /** May stay empty. */
  readonly optional?: true
}

/** A text field with its label, and after a refusal with what was typed and what is wrong. */
export function Field({
  type = 'text',
  autoComplete,
  maxLength,
  inputMode,
  optional,
  ...rest
}: FieldProps) {
  const { name, state } = rest
  return (
    <Labelled {...rest}>
      <input
        {...ariaOf(rest)}
        name={name}
        type={type}
        autoComplete={autoComplete}
        maxLength={maxLength}
        inputMode={inputMode}
        defaultValue={type === 'password' ? undefined : state?.values[name]}
        required={!optional}
      />
    </Labelled>
  )
}

interface ChoiceProps extends LabelledProps {
  readonly options: readonly { readonly value: string; readonly text: string }[]
  /** What is chosen before anybody chose. */
  readonly initial?: string
  /** The first option says that nothing is chosen. */
  readonly optional?: true
}

/** A list to choose one from. */
export function Choice({ options, initial, optional, ...rest }: ChoiceProps) {
  const { name, state } = rest
  return (
    <Labelled {...rest}>
      <select
        {...ariaOf(rest)}
        name={name}
        defaultValue={state?.values[name] ?? initial}
        required={!optional}
      >
        {options.map(({ value, text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </Labelled>
  )
}

export function ariaOf({ name, hint, state }: LabelledProps) {
  const isWrong = state?.errors[name] !== undefined
  const describedBy = [hint && `${name}-hint`, isWrong && `${name}-error`].filter(Boolean)
  return {
    id: name,
    'aria-invalid': isWrong || undefined,
    'aria-describedby': describedBy.length > 0 ? describedBy.join(' ') : undefined,
  }
}

export function Labelled({
  name,
  label,
  hint,
  language,
  state,
  children,
}: LabelledProps & { readonly children: ReactNode }) {
  const error = state?.errors[name]
  return (
    <div className="field">
      <label htmlFor={name}>{label}</label>
      {hint !== undefined && (
        <p className="field-hint" id={`${name}-hint`}>
          {hint}
        </p>
      )}
      {error !== undefined && (
        <p className="field-error" id={`${name}-error`}>
          {fieldErrorText(error, language)}
        </p>
      )}
      {children}
    </div>
  )
}
