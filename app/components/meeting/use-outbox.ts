import { useCallback, useEffect, useRef, useState } from 'react'
import type { KeptNote } from '#app/domain/meeting/note'
import type { SentNote } from './draft'
import { readLocal, writeLocal } from './local-store'

/** Why something waits although there may be a connection. */
export type Delay = 'busy' | 'ended' | null

interface Outbox {
  /** Kept by the server, as far as it told. */
  readonly notes: readonly KeptNote[]
  /** Not kept by it yet, oldest first. */
  readonly waiting: readonly SentNote[]
  readonly delay: Delay
  readonly send: (note: SentNote) => void
}

/** What the server answers. */
interface Answer {
  readonly notes?: readonly KeptNote[]
  /** In words. */
  readonly refusal?: string
}

const RETRY_MILLISECONDS = 5_000
/** In between, others may write things down. */
const LOOK_MILLISECONDS = 15_000

/**
 * What is written down goes to the server at once. While there is no connection it is kept in the browser,
 * and sent again until the server has it; by its id the server keeps it once.
 * @param store name of what the browser keeps
 * @param href where notes are read and sent to
 * @param received with the page
 * @param onRefused is handed what the server does not take, which then waits no longer
 */
export function useOutbox(
  store: string,
  href: string,
  received: readonly KeptNote[],
  onRefused: (note: SentNote, refusal: string) => void,
): Outbox {
  const [notes, setNotes] = useState(received)
  const [waiting, setWaiting] = useState<readonly SentNote[]>([])
  const [delay, setDelay] = useState<Delay>(null)
  const queue = useRef<readonly SentNote[]>([])
  const isSending = useRef(false)
  /** How often the server told what it keeps, after something was sent. */
  const answers = useRef(0)
  const refused = useRef(onRefused)
  useEffect(() => {
    refused.current = onRefused
  })

  /** @param gone what need not be kept any more: another tab may have put others beside it */
  const keep = useCallback(
    (next: readonly SentNote[], gone?: string) => {
      queue.current = next
      const others = readLocal<readonly SentNote[]>(store, []).filter(
        ({ id }) => id !== gone && next.every((note) => note.id !== id),
      )
      writeLocal(store, [...others, ...next])
      setWaiting(next)
    },
    [store],
  )

  const flush = useCallback(async () => {
    if (isSending.current) return
    isSending.current = true
    try {
      for (let note = queue.current[0]; note && navigator.onLine; note = queue.current[0]) {
        const { id } = note
        const answer = await post(href, note)
        if (typeof answer === 'string') return setDelay(answer)
        setDelay(null)
        keep(
          queue.current.filter((each) => each.id !== id),
          id,
        )
        if (answer.notes) {
          answers.current += 1
          setNotes(answer.notes)
        }
        if (answer.refusal !== undefined) refused.current(note, answer.refusal)
      }
    } catch {
      // The connection broke: it stays where it is until the next attempt.
    } finally {
      isSending.current = false
    }
  }, [href, keep])

  useEffect(() => {
    const begin = setTimeout(() => {
      keep(readLocal<readonly SentNote[]>(store, []))
      void flush()
    })
    const again = () => void flush()
    const look = async () => {
      if (queue.current.length > 0 || !navigator.onLine || document.hidden) return
      const before = answers.current
      const seen = await lookAgain(href)
      // What was sent and kept meanwhile may be missing in it.
      if (seen && before === answers.current) setNotes(seen)
    }
    const timers = [
      setInterval(again, RETRY_MILLISECONDS),
      setInterval(() => void look(), LOOK_MILLISECONDS),
    ]
    window.addEventListener('online', again)
    return () => {
      clearTimeout(begin)
      timers.forEach(clearInterval)
      window.removeEventListener('online', again)
    }
  }, [store, href, keep, flush])

  const send = useCallback(
    (note: SentNote) => {
      keep([...queue.current, note])
      void flush()
    },
    [keep, flush],
  )
  return { notes, waiting, delay, send }
}

/** @throws TypeError without a connection */
async function post(href: string, note: SentNote): Promise<Answer | NonNullable<Delay>> {
  const response = await fetch(href, { method: 'POST', body: new URLSearchParams({ ...note }) })
  // Whoever is not logged in any more is led to where one logs in.
  if (response.redirected || response.status === 401 || response.status === 403) return 'ended'
  if (response.status !== 200 && response.status !== 400) return 'busy'
  return (await response.json()) as Answer
}

/** @returns null where nothing was told */
async function lookAgain(href: string): Promise<readonly KeptNote[] | null> {
  try {
    const response = await fetch(href)
    if (!response.ok || response.redirected) return null
    return ((await response.json()) as Answer).notes ?? null
  } catch {
    // The next look may have a connection.
    return null
  }
}
