const LONGEST = 120
/** Control characters, and those that turn text around or hide it. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2028\u2029]/gu

/**
 * The name of an uploaded file as it may be shown: without folders, without characters that cannot
 * be seen, at most 120 characters. It comes from a stranger's machine, so it is never part of a path.
 *
 * @example displayName('..\\..\\Enquête Q3.csv') // 'Enquête Q3.csv'
 * @returns '' where nothing is left of it
 */
export function displayName(sent: string): string {
  const last = sent.split(/[/\\]/).at(-1) ?? ''
  const plain = last.replace(UNSEEN, '').normalize('NFC').replace(/\s+/gu, ' ').trim()
  const characters = Array.from(plain)
  if (characters.length <= LONGEST) return plain === '.' || plain === '..' ? '' : plain
  return `${characters.slice(0, LONGEST - 1).join('')}…`
}
