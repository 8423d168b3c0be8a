/** Of a quarter's editions the numbers below the highest that are not there: 1, 2, 4 → 3. */
export function missingNumbers(numbers: readonly number[]): number[] {
  const known = new Set(numbers)
  return Array.from({ length: Math.max(0, ...numbers) }, (_, at) => at + 1).filter(
    (number) => !known.has(number),
  )
}
