import { DRAWS, layoutPart, masterPart, shapeTree, themePart } from './pptx-parts'
import { escapeXml } from './xml'
import { zip } from './zip'

/** Of a slide, in pixels: 16 to 9. */
export const SLIDE = { width: 1280, height: 720 } as const
/** English Metric Units in a pixel. */
export const EMU = 9525

export interface Presentation {
  readonly title: string
  /** BCP 47. */
  readonly language: string
  /** ISO moment in UTC; stands for the moment of its making, so that equal content gives equal bytes. */
  readonly dated: string
  readonly typeface: string
  /** Where titles stand, as `<a:xfrm>…</a:xfrm>`. */
  readonly titlePlace: string
  /** The shapes of each slide, as DrawingML. */
  readonly slides: readonly string[]
}

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const TYPES = 'application/vnd.openxmlformats-officedocument'
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

/** Slides as an Office Open XML presentation (ECMA-376): native texts, tables and shapes only. */
export function pptx(presentation: Presentation): Uint8Array<ArrayBuffer> {
  const { slides, titlePlace, typeface } = presentation
  const paths = slides.map((_, at) => `slides/slide${at + 1}.xml`)
  const toLayout = relations([['slideLayout', '../slideLayouts/slideLayout1.xml']])
  const files: Readonly<Record<string, string>> = {
    '[Content_Types].xml': contentTypes(paths),
    '_rels/.rels': [
      `<Relationships xmlns="${PACKAGE}/relationships">`,
      relation(1, `${OFFICE}/officeDocument`, 'ppt/presentation.xml'),
      relation(2, `${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'),
      '</Relationships>',
    ].join(''),
    'docProps/core.xml': coreProperties(presentation),
    'ppt/presentation.xml': presentationPart(slides.length),
    'ppt/_rels/presentation.xml.rels': relations([
      ['slideMaster', 'slideMasters/slideMaster1.xml'],
      ['theme', 'theme/theme1.xml'],
      ...paths.map((path) => ['slide', path] as const),
    ]),
    'ppt/theme/theme1.xml': themePart(typeface),
    'ppt/slideMasters/slideMaster1.xml': masterPart(titlePlace),
    'ppt/slideMasters/_rels/slideMaster1.xml.rels': relations([
      ['slideLayout', '../slideLayouts/slideLayout1.xml'],
      ['theme', '../theme/theme1.xml'],
    ]),
    'ppt/slideLayouts/slideLayout1.xml': layoutPart(titlePlace),
    'ppt/slideLayouts/_rels/slideLayout1.xml.rels': relations([
      ['slideMaster', '../slideMasters/slideMaster1.xml'],
    ]),
    ...Object.fromEntries(
      slides.flatMap((shapes, at) => [
        [`ppt/${paths[at]}`, slidePart(shapes)],
        [`ppt/slides/_rels/slide${at + 1}.xml.rels`, toLayout],
      ]),
    ),
  }
  return zip(Object.entries(files).map(([name, text]) => ({ name, text: HEAD + text })))
}

function relation(id: number, type: string, target: string): string {
  return `<Relationship Id="rId${id}" Type="${type}" Target="${target}"/>`
}

function relations(targets: readonly (readonly [type: string, target: string])[]): string {
  const all = targets.map(([type, target], at) => relation(at + 1, `${OFFICE}/${type}`, target))
  return `<Relationships xmlns="${PACKAGE}/relationships">${all.join('')}</Relationships>`
}

function contentTypes(slides: readonly string[]): string {
  const part = (path: string, type: string) =>
    `<Override PartName="/${path}" ContentType="${TYPES}.${type}+xml"/>`
  return [
    `<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/>`,
    '<Default Extension="rels"',
    ' ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Override PartName="/docProps/core.xml"',
    ' ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>',
    part('ppt/presentation.xml', 'presentationml.presentation.main'),
    part('ppt/theme/theme1.xml', 'theme'),
    part('ppt/slideMasters/slideMaster1.xml', 'presentationml.slideMaster'),
    part('ppt/slideLayouts/slideLayout1.xml', 'presentationml.slideLayout'),
    ...slides.map((path) => part(`ppt/${path}`, 'presentationml.slide')),
    '</Types>',
  ].join('')
}

function presentationPart(count: number): string {
  const ids = Array.from({ length: count }, (_, at) => {
    return `<p:sldId id="${256 + at}" r:id="rId${at + 3}"/>`
  })
  const [width, height] = [SLIDE.width * EMU, SLIDE.height * EMU]
  return [
    `<p:presentation ${DRAWS}>`,
    '<p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="rId1"/></p:sldMasterIdLst>',
    `<p:sldIdLst>${ids.join('')}</p:sldIdLst>`,
    `<p:sldSz cx="${width}" cy="${height}"/><p:notesSz cx="6858000" cy="9144000"/>`,
    '</p:presentation>',
  ].join('')
}

function slidePart(shapes: string): string {
  const map = '<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>'
  return `<p:sld ${DRAWS}>${shapeTree(shapes)}${map}</p:sld>`
}

function coreProperties({ title, language, dated }: Presentation): string {
  const moment = (name: string) =>
    `<dcterms:${name} xsi:type="dcterms:W3CDTF">${dated}</dcterms:${name}>`
  return [
    `<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties"`,
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${escapeXml(title)}</dc:title><dc:creator>Draagvlak</dc:creator>`,
    `<dc:language>${language}</dc:language>${moment('created')}${moment('modified')}`,
    '</cp:coreProperties>',
  ].join('')
}
