import { loopFormWords } from '#app/words/loop-form'
import type { Language } from '#app/words/language'
import { ChoiceField, DayField, TextField, TickField } from './row-fields'

export interface RegisterField {
  /** As the column of the register's file. */
  readonly name: string
  readonly kind: 'text' | 'long' | 'day' | 'choice' | 'ticks'
  /** Of ticks, and of a choice besides "not chosen". */
  readonly options?: readonly { readonly value: string; readonly text: string }[]
  readonly hint?: string
}

interface RegisterFormProps {
  readonly action: string
  readonly steps: readonly { readonly title: string; readonly fields: readonly RegisterField[] }[]
  /** Sent along unseen. */
  readonly hidden: Readonly<Record<string, string>>
  readonly labels: Readonly<Record<string, string>>
  /** As sent, else as kept. */
  readonly values: Readonly<Partial<Record<string, string>>>
  readonly errors: Readonly<Record<string, string>>
  readonly language: Language
}

/** A row of a register to write down or correct; its fields are named as the columns of its file. */
export function RegisterForm(props: RegisterFormProps) {
  const { action, steps, hidden, labels, values, errors, language } = props
  const words = loopFormWords(language)
  return (
    <form method="post" action={action} className="loop-form" noValidate>
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {steps.map(({ title, fields }) => (
        <fieldset key={title} className="loop-step">
          <legend>{title}</legend>
          {fields.map(({ name, kind, options = [], hint }) => {
            const label = labels[name] ?? name
            const field = { name, label, values, errors, ...(hint === undefined ? {} : { hint }) }
            if (kind === 'day') return <DayField key={name} {...field} />
            if (kind === 'ticks') return <TickField key={name} {...field} options={options} />
            if (kind !== 'choice') return <TextField key={name} {...field} long={kind === 'long'} />
            const all = [{ value: '', text: words.unchosen }, ...options]
            return <ChoiceField key={name} {...field} options={all} />
          })}
        </fieldset>
      ))}
      <button type="submit">{words.save}</button>
    </form>
  )
}
