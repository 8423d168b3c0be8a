import { letOthersIn } from './responses/between'

interface Call<Item, Result> {
  readonly item: Item
  readonly resolve: (result: Result) => void
  readonly reject: (error: unknown) => void
}

/** More would be a transaction that others wait for. */
const MOST_AT_ONCE = 500

/**
 * Carries out together what comes together: a hundred small writes are then made durable once, and each
 * is answered after that. What comes meanwhile goes with the next.
 * @param work gives a result for each item, in their order; where it throws, it does so for all of them
 */
export function together<Item, Result>(
  work: (items: readonly Item[]) => Promise<readonly Result[]>,
): (item: Item) => Promise<Result> {
  let waiting: Call<Item, Result>[] = []
  let isBusy = false
  const carryOut = async () => {
    isBusy = true
    while (waiting.length > 0) {
      // What has arrived already is let in first: a driver that does not wait would else take one at a time.
      await letOthersIn()
      const calls = waiting.slice(0, MOST_AT_ONCE)
      waiting = waiting.slice(MOST_AT_ONCE)
      try {
        const results = await work(calls.map(({ item }) => item))
        calls.forEach(({ resolve }, at) => resolve(results[at] as Result))
      } catch (error) {
        for (const { reject } of calls) reject(error)
      }
    }
    isBusy = false
  }
  return (item) =>
    new Promise((resolve, reject) => {
      waiting.push({ item, resolve, reject })
      if (!isBusy) void carryOut()
    })
}
