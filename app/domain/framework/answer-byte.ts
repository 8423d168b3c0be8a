import type { AnswerScale } from './framework'

/** Lowest and highest answer. */
export type ScaleEnds = Pick<AnswerScale, 'min' | 'max'>

/** How an answer is stored: see byteOf. */
export const BLANK = 0
export const DO_NOT_KNOW = 255

/** Equal parts into which other scales cut the way from lowest to highest: 0–100 and what divides it, 1–7, 1–10. */
const DIVISIONS = [100, 6, 9] as const
/** Into so many parts a step of the framework's scale is cut, so that every answer is a whole number of them. */
export const PARTS = 900
/** Of all places of the first division, then of the second: 136…253. */
const FIRST_OTHER = 136

/**
 * The byte of an answer: of a point of the framework's scale 1 for the lowest and so on. An answer that a
 * file has on another scale keeps its place between the ends, for which the item score is the same
 * formula (method section 1): where no point of ours stands there, by a byte above all of ours.
 *
 * @param ownSteps max − min of the framework's scale
 * @returns null for no point of the scale, and where a place cannot be kept
 */
export function byteOf(answer: number, given: ScaleEnds, ownSteps: number): number | null {
  const step = answer - given.min
  const steps = given.max - given.min
  if (!Number.isInteger(step) || step < 0 || step > steps) return null
  if ((step * ownSteps) % steps === 0) return (step * ownSteps) / steps + 1
  let first = FIRST_OTHER
  if (ownSteps + 1 >= first) return null
  for (const division of DIVISIONS) {
    if (division % steps === 0) return first + step * (division / steps)
    first += division + 1
  }
  return null
}

/** Whether every answer on this scale can be kept. */
export function isKept(given: ScaleEnds, ownSteps: number): boolean {
  return given.max > given.min && byteOf(given.min + 1, given, ownSteps) !== null
}

/**
 * The reverse of byteOf: by byte (256) how far the answer lies above the lowest, in PARTS of a step of
 * the framework's scale; −1 for what is no answer.
 */
export function partsByByte(ownSteps: number): Int32Array {
  const parts = new Int32Array(256).fill(-1)
  let first = FIRST_OTHER
  for (const division of DIVISIONS) {
    for (let step = 0; step <= division; step++) {
      parts[first + step] = step * ownSteps * (PARTS / division)
    }
    first += division + 1
  }
  for (let step = 0; step <= ownSteps; step++) parts[step + 1] = step * PARTS
  return parts
}
