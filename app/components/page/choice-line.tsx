import { Fragment, type ReactNode } from 'react'

interface ChoiceLineProps {
  /** What is shown, in a few words each; null is left out. */
  readonly shown: readonly (string | null)[]
  /** The form in which something else is chosen. */
  readonly form: ReactNode
  /** Open from the start: something has to be chosen first. */
  readonly open?: boolean
  /** Links to other looks at the same. */
  readonly children?: ReactNode
}

/** One line that says what is shown and opens the form to change it; beside it where else to look. */
export function ChoiceLine({ shown, form, open = false, children }: ChoiceLineProps) {
  const parts = shown.filter((part) => part !== null)
  return (
    <div className="choice-line">
      <details open={open}>
        <summary>
          {parts.map((part, at) => (
            <Fragment key={at}>
              {at > 0 && <i> · </i>}
              {part}
            </Fragment>
          ))}
          <span aria-hidden="true">{'\u00a0▾'}</span>
        </summary>
        {form}
      </details>
      {children && <p className="tools">{children}</p>}
    </div>
  )
}
