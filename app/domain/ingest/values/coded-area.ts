/** `Almere (GM0034)`: a name with the code behind it, as our own questionnaires have places. */
export function codedArea(name: string, code: string): string {
  return name === code ? code : `${name} (${code})`
}

const CODED = /\(([A-Za-z0-9]+)\)$/

/** The code behind a name, upper case; null where there is none. */
export function codeBehind(text: string): string | null {
  return CODED.exec(text)?.[1]?.toUpperCase() ?? null
}
