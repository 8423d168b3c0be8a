import { DIMENSIONS, SCALES, type Framework, type Scale } from '../framework/framework'
import { cronbachAlpha } from '../statistics/cronbach-alpha'
import { Moments } from '../statistics/moments'
import { Spread } from '../statistics/spread'
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
  /** Of each scale's items and of what the others of it add up to; of the forms. */
  readonly #spreads: readonly {
    readonly own: readonly Spread[]
    readonly rest: readonly Spread[]
  }[]
  readonly #formSpreads = DIMENSIONS.map(() => new Spread())

  constructor(framework: Framework) {
    this.#framework = framework
    this.#items = new ItemScorer(framework)
    this.#persons = new PersonScorer(framework)
    this.#moments = SCALES.map((_, scale) => new Moments(this.#items.itemsOf(scale).length, MIDDLE))
    this.#spreads = SCALES.map((_, scale) => {
      const spreads = () => this.#items.itemsOf(scale).map(() => new Spread())
      return { own: spreads(), rest: spreads() }
    })
  }

  /** @param answers one byte per item */
  add(answers: Uint8Array): void {
    this.#moments.forEach((moments, scale) => {
      if (!this.#items.isComplete(scale, answers, 0)) return
      const scores = this.#items.itemsOf(scale).map((item) => this.#items.score(item, answers, 0))
      moments.add(scores)
      const total = scores.reduce((sum, score) => sum + score, 0)
      scores.forEach((score, item) => {
        this.#spreads[scale]?.own[item]?.add(score)
        this.#spreads[scale]?.rest[item]?.add(total - score)
      })
    })
    this.#persons.score(answers, 0, this.#scores)
    const forms = this.#scores.subarray(0, DIMENSIONS.length)
    if (forms.some(Number.isNaN)) return
    this.#forms.add(forms)
    forms.forEach((score, form) => this.#formSpreads[form]?.add(score))
  }

  /**
   * Where an item or what the others add up to rests on the difference of a few, nothing is told of the scale:
   * its figures would tell of them.
   * @returns null for a scale of fewer than two items
   */
  scale(scale: Scale): OverPersons<ScaleQuality> | null {
    const at = SCALES.indexOf(scale)
    const moments = this.#moments[at] as Moments
    const codes = this.#items.itemsOf(at).map((item) => this.#framework.items[item]?.code ?? '')
    const all = codes.map((_, item) => item)
    if (all.length < 2) return null
    const { own = [], rest = [] } = this.#spreads[at] ?? {}
    if ([...own, ...rest].some((spread) => spread.isCarriedByFew())) {
      const nothing = { itemRest: null, alphaIfDropped: null }
      return {
        n: moments.n,
        figures: { alpha: null, items: codes.map((code) => ({ code, ...nothing })) },
      }
    }
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
    const figures = FORM_PAIRS.map((pair) => {
      const [one, other] = pair.map((form) => DIMENSIONS.indexOf(form)) as [number, number]
      const isTelling = [one, other].some((form) => this.#formSpreads[form]?.isCarriedByFew())
      return isTelling ? null : this.#forms.correlationOfSums([one], [other])
    })
    return { n: this.#forms.n, figures }
  }
}
