import type { Framework } from '#app/domain/framework/framework'
import { SCALES } from '#app/domain/framework/framework'
import { PersonScorer } from '#app/domain/scoring/person'
import type { PersonSums } from '#app/domain/sums/add-person'

/** One person after another in the same memory: a million of them leave no garbage. */
export class Person implements PersonSums {
  weight = 1
  answered = false
  answers: Uint8Array = new Uint8Array(0)
  offset = 0
  readonly scores = new Float64Array(SCALES.length)
  readonly #scorer: PersonScorer

  constructor(framework: Framework) {
    this.#scorer = new PersonScorer(framework)
  }

  /** @param offset where this person's answer bytes begin */
  read(weight: number, answers: Uint8Array, offset: number): void {
    this.weight = weight
    this.answers = answers
    this.offset = offset
    this.answered = this.#scorer.score(answers, offset, this.scores)
  }
}
