/** First and second moments of some variables over cases, which come one by one. */
export class Moments {
  /** Cases. */
  n = 0
  readonly #size: number
  readonly #centre: number
  readonly #sums: Float64Array
  readonly #products: Float64Array

  /** @param centre near the middle of all values, so that little cancels */
  constructor(size: number, centre: number) {
    this.#size = size
    this.#centre = centre
    this.#sums = new Float64Array(size)
    this.#products = new Float64Array(size * size)
  }

  /** @param values one per variable */
  add(values: ArrayLike<number>): void {
    this.n += 1
    for (let i = 0; i < this.#size; i++) {
      const value = (values[i] as number) - this.#centre
      this.#sums[i]! += value
      for (let j = 0; j <= i; j++) {
        this.#products[i * this.#size + j]! += value * ((values[j] as number) - this.#centre)
      }
    }
  }

  /** The covariance of two variables, divided by n − 1; of one with itself its variance. */
  covariance(one: number, other: number): number {
    const [i, j] = one >= other ? [one, other] : [other, one]
    const product = this.#products[i * this.#size + j] as number
    return (
      (product - ((this.#sums[i] as number) * (this.#sums[j] as number)) / this.n) / (this.n - 1)
    )
  }

  /** The covariance of the sums of two sets of variables. */
  covarianceOfSums(some: readonly number[], others: readonly number[]): number {
    return some.reduce(
      (sum, one) => others.reduce((inner, other) => inner + this.covariance(one, other), sum),
      0,
    )
  }

  /** The correlation of the sums of two sets of variables; null where one of them does not vary. */
  correlationOfSums(some: readonly number[], others: readonly number[]): number | null {
    const variances = this.covarianceOfSums(some, some) * this.covarianceOfSums(others, others)
    return variances > NEGLIGIBLE
      ? this.covarianceOfSums(some, others) / Math.sqrt(variances)
      : null
  }
}

/** Of products of variances on a scale of 0 to 100: rounding of the arithmetic. */
const NEGLIGIBLE = 1e-12
