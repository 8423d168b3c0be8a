/** The fixed parts of a presentation: theme, master and one layout with a title. */

const A = 'http://schemas.openxmlformats.org/drawingml/2006/main'
const P = 'http://schemas.openxmlformats.org/presentationml/2006/main'
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
/** Name spaces of every part that draws. */
export const DRAWS = `xmlns:a="${A}" xmlns:r="${R}" xmlns:p="${P}"`

const COLOURS: Readonly<Record<string, string>> = {
  ...{ dk1: '1F2328', lt1: 'FFFFFF', dk2: '59616A', lt2: 'E3E6EA' },
  ...{ accent1: '0072B2', accent2: 'B75F00', accent3: '00795C', accent4: '8B4A9C' },
  ...{ accent5: '59616A', accent6: 'A9472F', hlink: '0072B2', folHlink: '8B4A9C' },
}

const FILL = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
const LINE = `<a:ln w="9525">${FILL}</a:ln>`
const EFFECT = '<a:effectStyle><a:effectLst/></a:effectStyle>'

/** @param typeface of all texts, where the reader's machine has it */
export function themePart(typeface: string): string {
  const colours = Object.entries(COLOURS)
    .map(([name, value]) => `<a:${name}><a:srgbClr val="${value}"/></a:${name}>`)
    .join('')
  const font = `<a:latin typeface="${typeface}"/><a:ea typeface=""/><a:cs typeface=""/>`
  return [
    `<a:theme xmlns:a="${A}" name="Draagvlak"><a:themeElements>`,
    `<a:clrScheme name="Draagvlak">${colours}</a:clrScheme>`,
    `<a:fontScheme name="Draagvlak"><a:majorFont>${font}</a:majorFont>`,
    `<a:minorFont>${font}</a:minorFont></a:fontScheme>`,
    `<a:fmtScheme name="Draagvlak"><a:fillStyleLst>${FILL.repeat(3)}</a:fillStyleLst>`,
    `<a:lnStyleLst>${LINE.repeat(3)}</a:lnStyleLst>`,
    `<a:effectStyleLst>${EFFECT.repeat(3)}</a:effectStyleLst>`,
    `<a:bgFillStyleLst>${FILL.repeat(3)}</a:bgFillStyleLst></a:fmtScheme>`,
    '</a:themeElements></a:theme>',
  ].join('')
}

const TREE_HEAD = [
  '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>',
  '<p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/>',
  '<a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>',
].join('')

/** All shapes of a slide. */
export function shapeTree(shapes: string): string {
  return `<p:cSld><p:spTree>${TREE_HEAD}${shapes}</p:spTree></p:cSld>`
}

/** Where a title stands. @param place as `<a:xfrm>…</a:xfrm>` */
function titlePlace(place: string): string {
  return [
    '<p:sp><p:nvSpPr><p:cNvPr id="2" name="Title"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>',
    '<p:nvPr><p:ph type="title"/></p:nvPr></p:nvSpPr>',
    `<p:spPr>${place}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr>`,
    '<p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:endParaRPr/></a:p></p:txBody></p:sp>',
  ].join('')
}

const MAP = [
  '<p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2"',
  ' accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink"',
  ' folHlink="folHlink"/>',
].join('')

export function masterPart(place: string): string {
  return [
    `<p:sldMaster ${DRAWS}>${shapeTree(titlePlace(place))}${MAP}`,
    '<p:sldLayoutIdLst><p:sldLayoutId id="2147483649" r:id="rId1"/></p:sldLayoutIdLst>',
    '<p:txStyles><p:titleStyle/><p:bodyStyle/><p:otherStyle/></p:txStyles></p:sldMaster>',
  ].join('')
}

export function layoutPart(place: string): string {
  return [
    `<p:sldLayout ${DRAWS} type="titleOnly">${shapeTree(titlePlace(place))}`,
    '<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>',
  ].join('')
}
