/**
 * What stands in the bar of the window. The loader gives the title, so that the words and rules behind it need
 * not go to the browser.
 */
export function windowTitle(title: string | null | undefined): [{ readonly title: string }] {
  return [{ title: title ? `${title} · Draagvlak` : 'Draagvlak' }]
}
