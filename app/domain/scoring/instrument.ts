import { DIMENSIONS, SCALES, type Framework, type Scale } from '../framework/framework'
import { cronbachAlpha } from '../statistics/cronbach-alpha'
import { Moments } from '../statistics/moments'
import { ItemScorer } from './items'
import { PersonScorer } from './person'

/** How one scale measures (method section 7), in full precision; null where something does not vary. */
export interface ScaleQuality {
  readonly alpha: number | null
  readonly items: readonly {
    readonly code: string
    /** Correlation with the sum of the other items. */
    readonly itemRest: number | null
    /** α of the others; null with fewer than two. */
    readonly alphaIfDropped: number | null
  }[]
}

/** Correlations between the four forms, over persons with a score on each: those of pairs, in order. */
export type FormCorrelations = readonly (number | null)[]

/** Figures with the persons that they rest on. */
export interface OverPersons<Figures> {
  readonly n: number
  readonly figures: Figures
}

/** Pairs of forms, in order. */
export const FORM_PAIRS = DIMENSIONS.flatMap((one, at) =>
  DIMENSIONS.slice(at + 1).map((other) => [one, other] as const),
)

const MIDDLE = 50

/**
 * Takes the answers of one person after the other, of one framework version and calendar year, and tells how
 * its scales measure: unweighted, reversed items turned, on complete answers.
 */
export class InstrumentGatherer {
  readonly #framework: Framework
  readonly #items: ItemScorer
  readonly #persons: PersonScorer
  readonly #moments: readonly Moments[]
  readonly #forms = new Moments(DIMENSIONS.length, MIDDLE)
  readonly #scores = new Float64Array(SCALES.length)

  constructor(framework: Framework) {
    this.#framework = framework
    this.#items = new ItemScorer(framework)
    this.#persons = new PersonScorer(framework)
    this.#moments = SCALES.map((_, scale) => new Moments(this.#items.itemsOf(scale).length, MIDDLE))
  }

  /** @param answers one byte per item */
  add(answers: Uint8Array): void {
    this.#moments.forEach((moments, scale) => {
      if (!this.#items.isComplete(scale, answers, 0)) return
      moments.add(this.#items.itemsOf(scale).map((item) => this.#items.score(item, answers, 0)))
    })
    this.#persons.score(answers, 0, this.#scores)
    const forms = this.#scores.subarray(0, DIMENSIONS.length)
    if (!forms.some(Number.isNaN)) this.#forms.add(forms)
  }

  /** @returns null for a scale of fewer than two items */
  scale(scale: Scale): OverPersons<ScaleQuality> | null {
    const at = SCALES.indexOf(scale)
    const moments = this.#moments[at] as Moments
    const codes = this.#items.itemsOf(at).map((item) => this.#framework.items[item]?.code ?? '')
    const all = codes.map((_, item) => item)
    if (all.length < 2) return null
    const items = codes.map((code, item) => {
      const others = all.filter((other) => other !== item)
      return {
        code,
        itemRest: moments.correlationOfSums([item], others),
        alphaIfDropped: others.length < 2 ? null : cronbachAlpha(moments, others),
      }
    })
    return { n: moments.n, figures: { alpha: cronbachAlpha(moments, all), items } }
  }

  correlations(): OverPersons<FormCorrelations> {
    const figures = FORM_PAIRS.map(([one, other]) =>
      this.#forms.correlationOfSums([DIMENSIONS.indexOf(one)], [DIMENSIONS.indexOf(other)]),
    )
    return { n: this.#forms.n, figures }
  }
}
