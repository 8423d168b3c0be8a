import typeface from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?inline'
import { escapeXml } from '#app/domain/export/xml'
import { wrap } from '../marks/wrap'
import { element } from './markup'
import { PALETTE } from './palette'

const FONT = "'Source Sans 3', 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif"
/** The page's typeface goes along, so that the picture looks the same on every machine. */
const FACE = `@font-face{font-family:'Source Sans 3';font-weight:200 900;src:url(${typeface}) format('woff2')}`
const PADDING = 24
/** Width of an average character as a share of the font size: wide enough for the widest fonts. */
const CHARACTER = 0.58

/** Everything that must be said beside the drawing, so that the picture can stand alone. */
export interface PictureTexts {
  /** The finding. */
  readonly title: string
  /** What is plotted. */
  readonly subtitle: string
  /** Source, period, method version. */
  readonly notes: readonly string[]
  readonly language: string
}

export interface Drawing {
  readonly width: number
  readonly height: number
  /** Markup in drawing units, from 0,0. */
  readonly markup: string
}

/** A drawing with its texts as a standalone SVG file: presentation attributes, the typeface, no scripts. */
export function picture(drawing: Drawing, texts: PictureTexts, colour: string): string {
  const width = drawing.width + 2 * PADDING
  const title = textBlock(texts.title, {
    size: 18,
    weight: 650,
    fill: colour,
    width: drawing.width,
  })
  const subtitle = textBlock(texts.subtitle, { size: 13, fill: PALETTE.soft, width: drawing.width })
  const notes = textBlock(texts.notes.join(' · '), {
    size: 11,
    fill: PALETTE.soft,
    width: drawing.width,
  })
  const drawingTop = PADDING + title.height + subtitle.height + 12
  const notesTop = drawingTop + drawing.height + 12
  const height = Math.ceil(notesTop + notes.height + PADDING / 2)
  const place = (y: number, markup: string) =>
    element('g', { transform: `translate(${PADDING} ${y})` }, markup)
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      role: 'img',
      lang: texts.language,
      'font-family': FONT,
    },
    element('title', {}, escapeXml(texts.title)),
    element('desc', {}, escapeXml([texts.subtitle, ...texts.notes].join(' · '))),
    element('style', {}, FACE),
    element('rect', { width, height, fill: PALETTE.ground }),
    place(PADDING, title.markup),
    place(PADDING + title.height, subtitle.markup),
    place(drawingTop, drawing.markup),
    place(notesTop, notes.markup),
  )
}

interface TextStyle {
  readonly size: number
  readonly fill: string
  readonly width: number
  readonly weight?: number
}

function textBlock(text: string, { size, fill, width, weight }: TextStyle) {
  const lineHeight = Math.round(size * 1.35)
  const lines = wrap(text, Math.floor(width / (size * CHARACTER)))
  const markup = lines.map((line, at) =>
    element(
      'text',
      { x: 0, y: size + at * lineHeight, 'font-size': size, 'font-weight': weight ?? null, fill },
      escapeXml(line),
    ),
  )
  return { height: lines.length * lineHeight + 4, markup: markup.join('') }
}
