/**
 * Uniform numbers in [0,1) in steps of 2⁻³², the same ones from the same seed everywhere: integer steps
 * only. Mulberry32 (T. Ettinger, public domain).
 * @returns a function that gives the next one
 */
export function mulberry32(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
