import { ariaOf, Labelled, type LabelledProps } from './field'

interface TextAreaProps extends LabelledProps {
  readonly maxLength: number
  /** What stands in it before anything was typed. */
  readonly initial?: string
}

/** A text of several lines that may stay empty. */
export function TextArea({ maxLength, initial, ...rest }: TextAreaProps) {
  const { name, state } = rest
  return (
    <Labelled {...rest}>
      <textarea
        {...ariaOf(rest)}
        name={name}
        rows={3}
        maxLength={maxLength}
        defaultValue={state?.values[name] ?? initial}
      />
    </Labelled>
  )
}
