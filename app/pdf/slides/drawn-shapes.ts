import type { Canvas, Drawing, LabelStyle, Paint } from '#app/charts/pdf/canvas'
import { EMU } from '#app/domain/export/pptx'
import { escapeXml } from '#app/domain/export/xml'

/** A point of a path, in pixels. */
type Point = readonly [x: number, y: number]

interface Stroke {
  readonly points: readonly Point[]
  readonly isClosed: boolean
}

const units = (pixels: number) => Math.round(pixels * EMU)

/**
 * A drawing as plain shapes in its own units; strokes and letters grow with it.
 * @param scale at which the group is shown
 * @param nextId a number that no other shape of the slide has
 */
export function drawnShapes(drawing: Drawing, scale: number, nextId: () => number): string {
  const shapes: string[] = []
  const add = (geometry: string, box: string, paint: Paint) => {
    const id = nextId()
    const name = `<p:nvSpPr><p:cNvPr id="${id}" name="Shape ${id}"/><p:cNvSpPr/><p:nvPr/></p:nvSpPr>`
    shapes.push(`<p:sp>${name}<p:spPr>${box}${geometry}${paintXml(paint, scale)}</p:spPr></p:sp>`)
  }
  drawing.draw(canvasAt(0, 0))
  return shapes.join('')

  function canvasAt(x: number, y: number): Canvas {
    return {
      path(d, paint) {
        const strokes = strokesOf(d).map(({ points, isClosed }) => ({
          points: points.map(([px, py]): Point => [px + x, py + y]),
          isClosed,
        }))
        if (strokes.length > 0) add(...freeform(strokes), paint)
      },
      rect(left, top, width, height, paint) {
        add(preset('rect'), boxXml(x + left, y + top, width, height), paint)
      },
      circle(cx, cy, radius, paint) {
        const box = boxXml(x + cx - radius, y + cy - radius, 2 * radius, 2 * radius)
        add(preset('ellipse'), box, paint)
      },
      line(x1, y1, x2, y2, paint) {
        const [left, top] = [x + Math.min(x1, x2), y + Math.min(y1, y2)]
        const box = boxXml(left, top, Math.abs(x2 - x1), Math.abs(y2 - y1))
        const isRising = (x2 - x1) * (y2 - y1) < 0
        add(preset('line'), isRising ? box.replace('<a:xfrm>', '<a:xfrm flipV="1">') : box, paint)
      },
      label(text, left, top, style) {
        shapes.push(labelXml(text, x + left, y + top, style, scale, nextId()))
      },
      at: (left, top) => canvasAt(x + left, y + top),
    }
  }
}

function preset(name: string): string {
  return `<a:prstGeom prst="${name}"><a:avLst/></a:prstGeom>`
}

function boxXml(x: number, y: number, width: number, height: number): string {
  const place = `<a:off x="${units(x)}" y="${units(y)}"/>`
  return `<a:xfrm>${place}<a:ext cx="${units(width)}" cy="${units(height)}"/></a:xfrm>`
}

/** All strokes as one shape. @returns its geometry and its box */
function freeform(strokes: readonly Stroke[]): [geometry: string, box: string] {
  const all = strokes.flatMap(({ points }) => points)
  const [xs, ys] = [all.map(([x]) => x), all.map(([, y]) => y)]
  const [left, top] = [Math.min(...xs), Math.min(...ys)]
  // Never nothing: a flat line has a height, too.
  const [width, height] = [Math.max(...xs) - left, Math.max(...ys) - top].map((size) =>
    Math.max(size, 0.1),
  ) as [number, number]
  const point = ([x, y]: Point) => `<a:pt x="${units(x - left)}" y="${units(y - top)}"/>`
  const paths = strokes.map(({ points: [first, ...rest], isClosed }) =>
    [
      first === undefined ? '' : `<a:moveTo>${point(first)}</a:moveTo>`,
      ...rest.map((each) => `<a:lnTo>${point(each)}</a:lnTo>`),
      isClosed ? '<a:close/>' : '',
    ].join(''),
  )
  const size = `w="${units(width)}" h="${units(height)}"`
  const lists = '<a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l="0" t="0" r="r" b="b"/>'
  const path = `<a:path ${size}>${paths.join('')}</a:path>`
  const geometry = `<a:custGeom>${lists}<a:pathLst>${path}</a:pathLst></a:custGeom>`
  return [geometry, boxXml(left, top, width, height)]
}

function paintXml({ fill, stroke, width = 1, opacity = 1, dash }: Paint, scale: number): string {
  const alpha = opacity < 1 ? `<a:alpha val="${Math.round(opacity * 100_000)}"/>` : ''
  const solid = (colour: string, inner: string) =>
    `<a:solidFill><a:srgbClr val="${colour.slice(1)}">${inner}</a:srgbClr></a:solidFill>`
  const dashed = dash ? '<a:prstDash val="sysDash"/>' : ''
  return [
    fill === undefined ? '<a:noFill/>' : solid(fill, alpha),
    stroke === undefined
      ? '<a:ln><a:noFill/></a:ln>'
      : `<a:ln w="${units(width * scale)}">${solid(stroke, '')}${dashed}<a:round/></a:ln>`,
  ].join('')
}

/** Wide enough for its text, whatever the typeface; it stands on its base line. */
function labelXml(
  text: string,
  x: number,
  base: number,
  { size, colour, bold = false, anchor = 'start' }: LabelStyle,
  scale: number,
  id: number,
): string {
  const width = (text.length + 2) * size * 0.62
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2
  const align = { start: 'l', middle: 'ctr', end: 'r' }[anchor]
  const box = boxXml(left, base - size * 1.05, width, size * 1.4)
  const facts = `sz="${Math.round(size * scale * 75)}" b="${bold ? 1 : 0}"`
  const fill = `<a:solidFill><a:srgbClr val="${colour.slice(1)}"/></a:solidFill>`
  return [
    `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="Label ${id}"/><p:cNvSpPr txBox="1"/><p:nvPr/></p:nvSpPr>`,
    `<p:spPr>${box}${preset('rect')}<a:noFill/></p:spPr>`,
    '<p:txBody><a:bodyPr wrap="none" lIns="0" tIns="0" rIns="0" bIns="0" anchor="ctr"/><a:lstStyle/>',
    `<a:p><a:pPr algn="${align}"/><a:r><a:rPr ${facts}>${fill}</a:rPr>`,
    `<a:t>${escapeXml(text)}</a:t></a:r></a:p></p:txBody></p:sp>`,
  ].join('')
}

/** Strokes of a path of straight lines; of an arc, which only signs have, its end. */
function strokesOf(d: string): Stroke[] {
  const strokes: { points: Point[]; isClosed: boolean }[] = []
  let [x, y] = [0, 0]
  for (const [, letter = '', rest = ''] of d.matchAll(/([A-Za-z])([^A-Za-z]*)/g)) {
    const numbers = [...rest.matchAll(/-?\d*\.?\d+(?:e-?\d+)?/g)].map(([text]) => Number(text))
    const stroke = strokes.at(-1)
    if (letter === 'Z' || letter === 'z') {
      if (stroke) stroke.isClosed = true
      continue
    }
    for (const [px, py] of placesOf(letter, numbers, [x, y])) {
      ;[x, y] = [px, py]
      if (letter === 'M' && strokes.at(-1) === stroke) strokes.push({ points: [], isClosed: false })
      strokes.at(-1)?.points.push([x, y])
    }
  }
  return strokes
}

/** Where a command of a path leads. */
function placesOf(letter: string, numbers: readonly number[], [x, y]: Point): Point[] {
  if (letter === 'H') return numbers.map((px) => [px, y])
  if (letter === 'h') return numbers.map((step) => [x + step, y])
  if (letter === 'V') return numbers.map((py) => [x, py])
  const step = letter === 'A' ? 7 : 2
  const places: Point[] = []
  for (let at = step - 2; at + 1 < numbers.length; at += step) {
    places.push([numbers[at] ?? 0, numbers[at + 1] ?? 0])
  }
  return places
}
