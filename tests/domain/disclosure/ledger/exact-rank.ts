/**
 * Exact linear algebra for the attacker: no floats, nothing from the code under test. A row is one
 * released mean as whole numbers over columns (a positive multiple of its coefficients).
 */
interface Fraction {
  readonly top: bigint
  readonly bottom: bigint
}

function gcd(a: bigint, b: bigint): bigint {
  let [x, y] = [a < 0n ? -a : a, b < 0n ? -b : b]
  while (y) [x, y] = [y, x % y]
  return x
}

function fraction(top: bigint, bottom: bigint): Fraction {
  if (top === 0n) return { top: 0n, bottom: 1n }
  const divisor = gcd(top, bottom) * (bottom < 0n ? -1n : 1n)
  return { top: top / divisor, bottom: bottom / divisor }
}

const minusProduct = (x: Fraction, a: Fraction, b: Fraction) =>
  fraction(x.top * a.bottom * b.bottom - a.top * b.top * x.bottom, x.bottom * a.bottom * b.bottom)

/** Reduced row echelon form; the pivot columns in order. */
function reduce(rows: Fraction[][], width: number): number[] {
  const pivots: number[] = []
  for (let column = 0; column < width && pivots.length < rows.length; column++) {
    const at = pivots.length
    const found = rows.findIndex((row, place) => place >= at && row[column]!.top !== 0n)
    if (found < 0) continue
    ;[rows[at], rows[found]] = [rows[found]!, rows[at]!]
    const head = rows[at][column]!
    rows[at] = rows[at].map((x) => fraction(x.top * head.bottom, x.bottom * head.top))
    rows.forEach((row, place) => {
      const factor = row[column]!
      if (place === at || factor.top === 0n) return
      rows[place] = row.map((x, k) =>
        rows[at]![k]!.top === 0n ? x : minusProduct(x, factor, rows[at]![k]!),
      )
    })
    pivots.push(column)
  }
  return pivots
}

/**
 * Says of any set of columns whether some combination of the rows is zero everywhere else, and is
 * not zero: then the set is determined. With Z a basis of the null space (columns × dimension), that
 * is the case exactly where the rows of Z that belong to the set are linearly dependent.
 */
export function determinedSets(rows: readonly (readonly bigint[])[], width: number) {
  const echelon = rows.map((row) => row.map((x) => fraction(x, 1n)))
  const pivots = reduce(echelon, width)
  const isPivot = new Set(pivots)
  const free = Array.from({ length: width }, (_, column) => column).filter((c) => !isPivot.has(c))
  const nullRows = Array.from({ length: width }, (_, column) => {
    const at = pivots.indexOf(column)
    return free.map((other) => {
      if (at < 0) return fraction(other === column ? 1n : 0n, 1n)
      const x = echelon[at]![other]!
      return fraction(-x.top, x.bottom)
    })
  })
  const remainders = nullRows.map((row) => row.map(remainder))
  return (set: readonly number[]): boolean => {
    // Independent modulo a prime is independent over the rationals; only the rest is worked exactly.
    if (rankModuloPrime(set.map((c) => [...remainders[c]!])) === set.length) return false
    return (
      reduce(
        set.map((c) => [...nullRows[c]!]),
        free.length,
      ).length < set.length
    )
  }
}

const PRIME = 67_108_859
const BIG_PRIME = BigInt(PRIME)

function power(base: number, exponent: number): number {
  let [result, square, left] = [1, base, exponent]
  while (left > 0) {
    if (left % 2 === 1) result = (result * square) % PRIME
    square = (square * square) % PRIME
    left = Math.floor(left / 2)
  }
  return result
}

function remainder({ top, bottom }: Fraction): number {
  const [a, b] = [Number(((top % BIG_PRIME) + BIG_PRIME) % BIG_PRIME), Number(bottom % BIG_PRIME)]
  // A denominator divisible by the prime would be no number: 0 only sends the set to the exact check.
  return b === 0 ? 0 : (a * power(b, PRIME - 2)) % PRIME
}

function rankModuloPrime(rows: number[][]): number {
  const width = rows[0]?.length ?? 0
  let rank = 0
  for (let column = 0; column < width && rank < rows.length; column++) {
    const found = rows.findIndex((row, place) => place >= rank && row[column] !== 0)
    if (found < 0) continue
    ;[rows[rank], rows[found]] = [rows[found]!, rows[rank]!]
    const inverse = power(rows[rank]![column]!, PRIME - 2)
    for (let place = rank + 1; place < rows.length; place++) {
      const factor = (rows[place]![column]! * inverse) % PRIME
      if (factor === 0) continue
      for (let k = column; k < width; k++) {
        const value = rows[place]![k]! - ((factor * rows[rank]![k]!) % PRIME)
        rows[place]![k] = value < 0 ? value + PRIME : value
      }
    }
    rank++
  }
  return rank
}
