import type { Dialect } from './dialect'

/** So many values in single quotes are no coincidence. */
const MINIMUM_QUOTED = 3

/** Double quotes, unless the head has none of them and single ones stand around its values. */
export function detectQuoting(head: string, delimiter: string): Pick<Dialect, 'quote' | 'escape'> {
  const quote = !head.includes('"') && quotedValues(head, delimiter) >= MINIMUM_QUOTED ? "'" : '"'
  const backslashed = head.includes(`\\${quote}`) && !head.includes(`${quote}${quote}`)
  return { quote, escape: backslashed ? '\\' : quote }
}

function quotedValues(head: string, delimiter: string): number {
  return head
    .split(/[\r\n]+/)
    .flatMap((line) => line.split(delimiter))
    .filter((value) => /^'.*'$/.test(value.trim())).length
}
