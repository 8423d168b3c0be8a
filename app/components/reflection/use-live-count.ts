import { useRevalidator } from '@remix-run/react'
import { useEffect, useState } from 'react'

/** What is told of the question that is open. */
export interface LiveCount {
  /** null: none is open. */
  readonly question: number | null
  readonly count: number
}

const LOOK_MILLISECONDS = 2_000

/**
 * The count of answers as it grows: told by the server, asked for where the browser or something between
 * cannot be told. When another question is open than on the page, the page is read anew.
 * @param known with the page
 */
export function useLiveCount(href: string, known: LiveCount): number {
  const { revalidate } = useRevalidator()
  const { question } = known
  const [live, setLive] = useState(known)
  useEffect(() => {
    const take = (told: LiveCount) => {
      setLive(told)
      if (told.question !== question) revalidate()
    }
    let timer: ReturnType<typeof setInterval> | undefined
    const look = async () => {
      try {
        const response = await fetch(href)
        if (response.ok) take((await response.json()) as LiveCount)
      } catch {
        // No connection: asked again.
      }
    }
    const source = 'EventSource' in window ? new EventSource(href) : null
    const poll = () => {
      source?.close()
      timer ??= setInterval(() => void look(), LOOK_MILLISECONDS)
    }
    if (source === null) poll()
    else {
      source.onmessage = ({ data }) => take(JSON.parse(String(data)) as LiveCount)
      source.onerror = () => {
        if (source.readyState === EventSource.CLOSED) poll()
      }
    }
    return () => {
      source?.close()
      clearInterval(timer)
    }
  }, [href, question, revalidate])
  return live.question === question ? live.count : known.count
}
