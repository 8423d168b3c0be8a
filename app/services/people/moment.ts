/** The moment so many milliseconds after (or before) another one. */
export function momentAfter(at: string, milliseconds: number): string {
  return new Date(Date.parse(at) + milliseconds).toISOString()
}
