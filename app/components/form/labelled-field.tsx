import type { ReactNode } from 'react'

/** What stands around a field. */
export interface FieldTexts {
  readonly name: string
  readonly label: string
  readonly hint?: string | undefined
  /** What is wrong with it, in words. */
  readonly error?: string | undefined
}

/** A field with its label, its hint, and what is wrong with it. */
export function LabelledField(props: FieldTexts & { readonly children: ReactNode }) {
  const { name, label, hint, error, children } = props
  return (
    <div className="field">
      <label htmlFor={name}>{label}</label>
      {hint !== undefined && (
        <p className="field-hint" id={`${name}-hint`}>
          {hint}
        </p>
      )}
      <FieldError name={name} error={error} />
      {children}
    </div>
  )
}

/** What is wrong with a field. */
export function FieldError({ name, error }: Pick<FieldTexts, 'name' | 'error'>) {
  if (error === undefined) return null
  return (
    <p className="field-error" id={`${name}-error`}>
      {error}
    </p>
  )
}

/** For the field itself: what names it, and what is said of it. */
export function fieldAria({ name, hint, error }: Pick<FieldTexts, 'name' | 'hint' | 'error'>) {
  const said = [hint && `${name}-hint`, error && `${name}-error`].filter(Boolean)
  return {
    id: name,
    'aria-invalid': error !== undefined || undefined,
    'aria-describedby': said.length > 0 ? said.join(' ') : undefined,
  }
}
