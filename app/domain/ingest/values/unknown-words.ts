import { ask, type Question } from '../question'
import type { IngestIssue } from '../issue'
import { detached, nameKey } from '../text/text-key'
import { excerpt } from './value'

/** More different words are something else than what is asked: names, or free text. */
const MAXIMUM_WORDS = 40

/** How a word in a file is called in the question about it, and in the answer. */
export function askedWord(text: string): string {
  return excerpt(nameKey(text))
}

/** Words in a file that mean nothing to us, and how often each stands there: asked once a word. */
export class UnknownWords {
  private readonly counts = new Map<string, number>()

  constructor(private readonly asked: Pick<Question, 'code' | 'choices'>) {}

  note(text: string): void {
    const word = detached(askedWord(text))
    const count = this.counts.get(word)
    if (count === undefined && this.counts.size > MAXIMUM_WORDS) return
    this.counts.set(word, (count ?? 0) + 1)
  }

  /** Where there are too many different ones the first of them. */
  questions(): IngestIssue[] {
    return [...this.counts].slice(0, MAXIMUM_WORDS).map(([word, count]) => {
      return ask({ ...this.asked, about: word, count }, 'warning')
    })
  }

  /** Whether there are more than anybody would want to be asked about. */
  get areTooMany(): boolean {
    return this.counts.size > MAXIMUM_WORDS
  }
}
