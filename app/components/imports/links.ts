import type { Language } from '#app/words/language'

/** Addresses of the pages about imports; every one carries the language. */
export const importLinks = {
  all: (language: Language) => `/importeren?taal=${language}`,
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

/** Where the pages of issues go on, in the URL. */
export const ISSUE_PARAMETERS = { rejects: 'na', warnings: 'let-op-na' } as const
