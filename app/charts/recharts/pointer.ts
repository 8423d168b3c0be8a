/** Where on the screen a trend is pointed at; null where none is. */
export const pointer: {
  place: { readonly clientX: number; readonly clientY: number } | null
} = { place: null }

/** Tells what lies under the pointer that it is there: a chart that came later saw nobody arrive. */
export function pointAgain(): void {
  const { place } = pointer
  if (!place) return
  document
    .elementFromPoint(place.clientX, place.clientY)
    ?.dispatchEvent(new MouseEvent('mousemove', { ...place, bubbles: true }))
}
