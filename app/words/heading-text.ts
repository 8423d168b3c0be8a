import type { Language } from './language'

/** What columns are called of a file without headings, as it is remembered (app/domain/ingest/text/header.ts). */
const OUR_NAME = /\bkolom (\d+) van (\d+)\b/g

/** A heading, or a text that names some, as it is said: `column 3 of 25` where a file has no headings. */
export function headingText(text: string, language: Language): string {
  return language === 'nl' ? text : text.replaceAll(OUR_NAME, 'column $1 of $2')
}
