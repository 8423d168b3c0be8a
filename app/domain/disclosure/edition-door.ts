import type { EditionContent } from '../edition/edition'
import type { Disclosed } from './released'

/** What was published went through the door then, and stays told whatever is stored or erased later. */
export function releasePublished(text: string): Disclosed<EditionContent> {
  return JSON.parse(text) as EditionContent as Disclosed<EditionContent>
}
