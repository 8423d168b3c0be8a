/**
 * A quantile, interpolated between the two values around (n − 1)·p: R's type 7 (Hyndman and Fan 1996).
 * @param sorted ascending, at least one value
 * @param p 0…1
 */
export function quantile(sorted: ArrayLike<number>, p: number): number {
  const place = (sorted.length - 1) * p
  const below = Math.floor(place)
  const low = sorted[below] as number
  const high = sorted[Math.min(below + 1, sorted.length - 1)] as number
  return low + (place - below) * (high - low)
}
