import { useEffect, useState, useSyncExternalStore } from 'react'
import type { MeetingScreen } from '#app/domain/report/meeting-model'
import { formatTime } from '#app/words/dates'
import type { Language } from '#app/words/language'
import { minutesLeftText } from '#app/words/meeting'
import { readLocal, writeLocal } from './local-store'

const MINUTE = 60_000

function everySecond(tell: () => void): () => void {
  const timer = setInterval(tell, 1_000)
  return () => clearInterval(timer)
}

/** Whole minutes since 1970; null on the server, whose time would be old by the time it is read. */
function useMinute(): number | null {
  return useSyncExternalStore<number | null>(
    everySecond,
    () => Math.floor(Date.now() / MINUTE),
    () => null,
  )
}

interface ClockProps {
  /** Name of what the browser keeps. */
  readonly store: string
  readonly screen: MeetingScreen
  readonly language: Language
}

/** The time, and the minutes that are left of the item since it was first on the screen. */
export function Clock({ store, screen, language }: ClockProps) {
  const minute = useMinute()
  const begun = useBegun(`${store}:begun`, screen.key)
  if (minute === null || begun === null) return <p className="clock" />
  const left = screen.minutes - Math.max(0, minute - begun)
  return (
    <p className="clock">
      <b>{formatTime(new Date(minute * MINUTE).toISOString())}</b>
      <span>{minutesLeftText(left, language)}</span>
    </p>
  )
}

/** The minute in which a screen was first shown; null before the browser takes over. */
function useBegun(store: string, key: string): number | null {
  const [begun, setBegun] = useState<Readonly<Record<string, number>>>({})
  useEffect(() => {
    const timer = setTimeout(() => {
      const known = readLocal<Readonly<Record<string, number>>>(store, {})
      const next = { [key]: Math.floor(Date.now() / MINUTE), ...known }
      writeLocal(store, next)
      setBegun(next)
    })
    return () => clearTimeout(timer)
  }, [store, key])
  return begun[key] ?? null
}
