/** Does something under a name once, and gives what came of it to whoever asks again. What fails is not done. */
export type Once = <Result>(name: string, work: () => Promise<Result>) => Promise<Result>

/** For one request, whose loaders may read more than once (`ofOneState`). */
export function onceEach(): Once {
  const done = new Map<string, unknown>()
  return async <Result>(name: string, work: () => Promise<Result>) => {
    if (!done.has(name)) done.set(name, await work())
    return done.get(name) as Result
  }
}
