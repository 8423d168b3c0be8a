/**
 * What a browser keeps of a meeting, as JSON; the fallback where it keeps nothing, or is told to keep
 * nothing. Only for code that runs in a browser.
 */
export function readLocal<Value>(name: string, fallback: Value): Value {
  try {
    const text = window.localStorage.getItem(name)
    return text === null ? fallback : (JSON.parse(text) as Value)
  } catch {
    return fallback
  }
}

/** @returns whether it is kept; a full or forbidden store keeps nothing */
export function writeLocal(name: string, value: unknown): boolean {
  try {
    window.localStorage.setItem(name, JSON.stringify(value))
    return true
  } catch {
    return false
  }
}
