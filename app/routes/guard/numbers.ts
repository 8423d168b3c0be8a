/** A whole number from an address; null for anything else, for it may be written by anybody. */
export function numberOf(text: string | null | undefined): number | null {
  return text != null && /^\d{1,9}$/.test(text) ? Number(text) : null
}

/**
 * The number in a part of the path.
 * @throws Response 404 where it is none: there is no such page then
 */
export function numberOrNotFound(text: string | undefined): number {
  const number = numberOf(text)
  if (number === null) throw new Response(null, { status: 404 })
  return number
}
