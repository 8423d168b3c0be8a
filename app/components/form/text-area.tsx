import { ariaOf, Labelled, type LabelledProps } from './field'

/** A text of several lines that may stay empty. */
export function TextArea({ maxLength, ...rest }: LabelledProps & { readonly maxLength: number }) {
  const { name, state } = rest
  return (
    <Labelled {...rest}>
      <textarea
        {...ariaOf(rest)}
        name={name}
        rows={3}
        maxLength={maxLength}
        defaultValue={state?.values[name]}
      />
    </Labelled>
  )
}
