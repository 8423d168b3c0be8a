import type { InputHTMLAttributes, ReactNode } from 'react'
import type { Language } from '#app/words/language'
import { fieldErrorText } from '#app/words/people-refusals'
import type { FormState } from './form-state'
import { fieldAria, LabelledField } from './labelled-field'

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

export function ariaOf({ name, hint, language, state }: LabelledProps) {
  return fieldAria({ name, hint, error: errorIn(state, name, language) })
}

export function Labelled({
  language,
  state,
  ...texts
}: LabelledProps & { readonly children: ReactNode }) {
  return <LabelledField {...texts} error={errorIn(state, texts.name, language)} />
}

function errorIn(state: FormState | undefined, name: string, language: Language) {
  const error = state?.errors[name]
  return error === undefined ? undefined : fieldErrorText(error, language)
}
