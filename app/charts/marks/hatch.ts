/**
 * Lines at 45° that fill a box, as one SVG path: an area in which answers are lacking. Drawn as lines
 * rather than as a pattern, which would need an id.
 *
 * @param spacing pixels between lines along the bottom
 */
export function hatch(
  { width, height }: { readonly width: number; readonly height: number },
  spacing: number,
): string {
  const lines: string[] = []
  for (let foot = spacing; foot < width + height; foot += spacing) {
    const start = foot <= width ? [foot, height] : [width, height - (foot - width)]
    const end = foot >= height ? [foot - height, 0] : [0, height - foot]
    lines.push(`M${start.join(',')}L${end.join(',')}`)
  }
  return lines.join('')
}
