import { element } from './markup'
import type { Drawing } from './picture'

/** A row of a picture: markup at places within it. */
export interface PictureRow {
  readonly height: number
  readonly parts: readonly { readonly x: number; readonly y: number; readonly markup: string }[]
}

/** Rows under each other. */
export function rowsDrawing(width: number, rows: readonly PictureRow[]): Drawing {
  let top = 0
  const markup = rows.flatMap(({ height, parts }) => {
    const drawn = parts.map(({ x, y, markup: part }) =>
      element('g', { transform: `translate(${x} ${top + y})` }, part),
    )
    top += height
    return drawn
  })
  return { width, height: top, markup: markup.join('') }
}
