import type { IssuePlaces } from '#app/domain/uploads/view'
import type { Language } from '#app/words/language'

/** Addresses of the pages about imports; every one carries the language. */
export const importLinks = {
  all: (language: Language) => `/importeren?taal=${language}`,
  template: (kind: string, type: 'csv' | 'xlsx', language: Language) =>
    `/importeren/sjabloon/${kind}.${type}?taal=${language}`,
  job: (id: number, language: Language) => `/importeren/taken/${id}?taal=${language}`,
  progress: (id: number) => `/importeren/taken/${id}/voortgang`,
  jobRejects: (id: number, language: Language) =>
    `/importeren/taken/${id}/afgewezen.csv?taal=${language}`,
  import: (id: number, language: Language) => `/importeren/${id}?taal=${language}`,
  file: (id: number) => `/importeren/${id}/bestand`,
  importRejects: (id: number, language: Language) =>
    `/importeren/${id}/afgewezen.csv?taal=${language}`,
  undo: (id: number, language: Language) => `/importeren/${id}/terugdraaien?taal=${language}`,
}

/** Where the pages of issues go on, and which kind alone they list, in the URL. */
export const ISSUE_PARAMETERS = {
  rejects: { after: 'na', kind: 'soort' },
  warnings: { after: 'let-op-na', kind: 'let-op-soort' },
} as const

/** What a URL asks of the pages of issues. @param numberOf a number of the URL, or null */
export function issuePlaces(
  query: URLSearchParams,
  numberOf: (text: string | null) => number | null,
): IssuePlaces {
  const { rejects, warnings } = ISSUE_PARAMETERS
  return {
    rejects: numberOf(query.get(rejects.after)),
    warnings: numberOf(query.get(warnings.after)),
    rejectsKind: query.get(rejects.kind),
    warningsKind: query.get(warnings.kind),
  }
}
