import type { Day } from '../../calendar/day'

/**
 * Something that tells answers of one place and quarter apart in the release ledger, and does so for
 * ever, also when it is undone: an import that brought answers, a day on which a membership changed,
 * answers that are gone (a respondent was erased), or that it is asked who answered every item of a form
 * (`complete`: once, after the first import; in older installations after all that had happened). Events
 * are kept in the order in which they came: the paths of atoms grow along it.
 */
export type PlaceEvent =
  | { readonly kind: 'import'; readonly importId: number }
  | { readonly kind: 'day'; readonly day: Day }
  | { readonly kind: 'gone' }
  | { readonly kind: 'complete' }

/** As it is stored; the same event always reads the same. */
export function placeEventText(event: PlaceEvent): string {
  if (event.kind === 'import') return `import ${event.importId}`
  return event.kind === 'day' ? `day ${event.day}` : event.kind
}

/** @throws RangeError on anything that placeEventText does not give */
export function parsePlaceEvent(text: string): PlaceEvent {
  const [kind, number] = text.split(' ')
  if (kind === 'import') return { kind, importId: Number(number) }
  if (kind === 'day') return { kind, day: Number(number) }
  if (kind === 'gone' || kind === 'complete') return { kind }
  throw new RangeError(`no event of a place: ${text}`)
}
