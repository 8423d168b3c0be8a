/**
 * What is done between two slices of long work: others get their turn, and who wants it broken off is
 * heard. Nothing is held locked meanwhile.
 * @throws whatever breaks the work off
 */
export type Between = () => Promise<void>

/** A turn of the event loop: commands that came in meanwhile are run. */
export function letOthersIn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve))
}

/** Within a transaction nobody can be let in. */
export function withoutPause(): Promise<void> {
  return Promise.resolve()
}
