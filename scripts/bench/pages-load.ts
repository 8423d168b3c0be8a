import type { ServedPages } from './pages-server'

/** A page that was asked for. */
export interface Answered {
  readonly status: number
  /** From the moment at which it was to be asked for to its last byte. */
  readonly milliseconds: number
}

/** Asks for a page so many times, one after the other. */
export async function askInTurn(
  server: ServedPages,
  path: string,
  times: number,
): Promise<Answered[]> {
  const answered: Answered[] = []
  for (let at = 0; at < times; at += 1) answered.push(await ask(server, path, performance.now()))
  return answered
}

/**
 * Asks for pages by turns, so many a second whether or not the last has come: visitors do not wait for
 * one another. @param ended when to stop
 */
export async function askSteadily(
  server: ServedPages,
  paths: readonly string[],
  perSecond: number,
  ended: Promise<unknown>,
): Promise<Answered[]> {
  const stop = new AbortController()
  const end = ended.finally(() => {
    stop.abort()
  })
  const started = performance.now()
  const asked: Promise<Answered>[] = []
  while (!stop.signal.aborted) {
    const due = started + (asked.length * 1000) / perSecond
    await new Promise((resolve) => setTimeout(resolve, Math.max(0, due - performance.now())))
    asked.push(ask(server, paths[asked.length % paths.length] ?? '/', due))
  }
  await end
  return Promise.all(asked)
}

async function ask({ url, cookie }: ServedPages, path: string, due: number): Promise<Answered> {
  const response = await fetch(url + path, { headers: { Cookie: cookie }, redirect: 'manual' })
  await response.arrayBuffer()
  return { status: response.status, milliseconds: performance.now() - due }
}

/** The smallest value that at least this share of the values do not exceed. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? NaN
}
