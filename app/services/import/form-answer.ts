import type { IngestIssue } from '#app/domain/ingest/issue'
import { MAXIMUM_NOTED_LENGTH } from '#app/domain/ingest/values/free-text'
import type { KeptOutcome } from './import-written.server'

/** Why what was sent in a form was not kept. */
export interface RefusedForm {
  readonly kind: 'refused'
  readonly reason: Exclude<KeptOutcome['kind'], 'kept'>
  readonly issues: readonly IngestIssue[]
  /** What was sent by field, to be shown again. */
  readonly values: Readonly<Record<string, string>>
}

/** What came of a form that is kept as a file of its kind. `Kept`: what is told of it then. */
export type FormAnswer<Kept extends object = object> =
  ({ readonly kind: 'kept' } & Kept) | RefusedForm

/** A little more than any field takes, so that what is too long shows as such. */
const LONGEST_SHOWN = MAXIMUM_NOTED_LENGTH + 500

/** The text of a field without blanks around it; '' for a file and for none. */
export function textIn(form: FormData): (name: string) => string {
  return (name) => {
    const value = form.get(name)
    return typeof value === 'string' ? value.trim() : ''
  }
}

/** @param values what was sent, by field */
export function refusedForm(
  outcome: Exclude<KeptOutcome, { readonly kind: 'kept' }>,
  values: Readonly<Record<string, string>>,
): RefusedForm {
  return {
    kind: 'refused',
    reason: outcome.kind,
    issues: outcome.kind === 'wrong' ? outcome.issues : [],
    values: Object.fromEntries(
      Object.entries(values).map(([name, text]) => [name, text.slice(0, LONGEST_SHOWN)]),
    ),
  }
}

/** An id for what has none yet: `B-2026-11-29-1f9c0e`. @param at ISO moment in UTC */
export function newRowId(
  letter: string,
  at: string,
  random: (count: number) => Uint8Array,
): string {
  return `${letter}-${at.slice(0, 10)}-${Buffer.from(random(3)).toString('hex')}`
}
