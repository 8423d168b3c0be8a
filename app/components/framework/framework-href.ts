import type { Language } from '#app/words/language'

/** Of a framework that was handed in, in the URL. */
export const FRAMEWORK_JOB = 'taak'

/** The page Raamwerk. @param job the framework in hand; absent: only the one in force */
export function frameworkHref(language: Language, job?: number): string {
  const handedIn = job === undefined ? '' : `&${FRAMEWORK_JOB}=${job}`
  return `/beheer/raamwerk?taal=${language}${handedIn}`
}
