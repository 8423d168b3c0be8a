import type { IngestIssue, IssueCode } from '../issue'

/** A value that could not be read: what was wrong, and what the sentence about it needs. */
export interface BadValue {
  readonly code: IssueCode
  readonly params?: IngestIssue['params']
}

export type Read<T> = { readonly value: T } | { readonly bad: BadValue }

export function bad(code: IssueCode, params?: IngestIssue['params']): { readonly bad: BadValue } {
  return { bad: params ? { code, params } : { code } }
}

/** Enough of a value to find it again in a file; the whole of it may be a page of text. */
export function excerpt(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)}…` : text
}
