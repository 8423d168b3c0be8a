/**
 * A value as canonical JSON (RFC 8785): no white space, names of an object in the order of their UTF-16
 * code units, numbers and texts as ECMAScript writes them. Equal values give equal texts, so that anybody
 * can recompute a hash of them.
 *
 * @throws RangeError on what JSON does not have: undefined, NaN, functions, texts with half a character
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value === 'boolean') return String(value)
  if (typeof value === 'string') return canonicalText(value)
  if (typeof value === 'number' && Number.isFinite(value)) return JSON.stringify(value)
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype) {
    const members = Object.entries(value).sort(byName)
    return `{${members.map(([name, of]) => `${canonicalText(name)}:${canonicalJson(of)}`).join(',')}}`
  }
  throw new RangeError(`not a value of JSON: ${typeof value}`)
}

function canonicalText(text: string): string {
  if (/\p{Surrogate}/u.test(text)) throw new RangeError('half a character in a text')
  return JSON.stringify(text)
}

function byName([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number {
  return one < other ? -1 : 1
}
