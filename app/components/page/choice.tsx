interface ChoiceProps {
  /** In the URL. */
  readonly name: string
  readonly label: string
  readonly value: string | null
  readonly children: readonly { readonly value: string; readonly text: string }[]
}

/** A labelled list to choose one of. */
export function Choice({ name, label, value, children }: ChoiceProps) {
  return (
    <label>
      <span>{label}</span>
      <select name={name} defaultValue={value ?? ''} key={value}>
        {children.map(({ value: option, text }) => (
          <option key={option} value={option}>
            {text}
          </option>
        ))}
      </select>
    </label>
  )
}
