import { readReflection } from './read-reflection.server'

interface LiveCount {
  /** null: no question is open. */
  readonly question: number | null
  readonly count: number
}

/** Milliseconds between two looks, and after which a browser has to ask anew: no line stays for ever. */
const LOOK = 500
const LONGEST = 60_000

/** How many have answered the question that is open. */
export async function readCount(...asked: Parameters<typeof readReflection>): Promise<LiveCount> {
  const found = await readReflection(...asked)
  const open = found?.reflection.questions.find(({ state }) => state === 'open')
  return { question: open?.id ?? null, count: open?.count ?? 0 }
}

/** The count as server-sent events, one each time it is another. @param signal aborted when nobody listens any more */
export function toldCounts(
  read: () => Promise<LiveCount>,
  signal: AbortSignal,
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  let isRead = true
  return new ReadableStream({
    async start(controller) {
      const until = Date.now() + LONGEST
      controller.enqueue(encoder.encode('retry: 1000\n\n'))
      let told = ''
      while (isRead && !signal.aborted && Date.now() < until) {
        const now = JSON.stringify(await read())
        if (now !== told) controller.enqueue(encoder.encode(`data: ${now}\n\n`))
        told = now
        await new Promise((resolve) => setTimeout(resolve, LOOK))
      }
      if (isRead) controller.close()
    },
    cancel() {
      isRead = false
    },
  })
}
