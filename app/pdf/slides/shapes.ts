import { PALETTE } from '#app/charts/export/palette'
import type { Drawing } from '#app/charts/pdf/canvas'
import { EMU } from '#app/domain/export/pptx'
import { escapeXml } from '#app/domain/export/xml'
import type { Sentence } from '#app/words/phrase'
import { drawnShapes } from './drawn-shapes'

export interface Box {
  /** Pixels. */
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface TextLook {
  /** Pixels. */
  readonly size: number
  readonly bold?: boolean
  readonly colour?: string
  readonly align?: 'l' | 'ctr' | 'r'
}

/** `<a:xfrm>` of a box. */
export function placeOf({ x, y, width, height }: Box): string {
  const [left, top, cx, cy] = [x, y, width, height].map((pixels) => Math.round(pixels * EMU))
  return `<a:xfrm><a:off x="${left}" y="${top}"/><a:ext cx="${cx}" cy="${cy}"/></a:xfrm>`
}

/** Shapes of one slide; each has a number of its own. */
export class Slide {
  readonly #shapes: string[] = []
  /** 1 is the slide itself. */
  #last = 1

  constructor(private readonly language: string) {}

  /** The slide's title, by which it is known in lists too. */
  title(text: string, look: TextLook): void {
    const name = this.#named('Title', '<a:spLocks noGrp="1"/>', '<p:ph type="title"/>')
    const body = `<a:bodyPr lIns="0" rIns="0" anchor="b"><a:normAutofit/></a:bodyPr>`
    this.#shapes.push(`<p:sp>${name}<p:spPr/>${this.#texts(body, [text], look)}</p:sp>`)
  }

  /** Paragraphs below each other. */
  text(paragraphs: readonly (string | Sentence)[], box: Box, look: TextLook): void {
    const name = this.#named('Text', '', '').replace('<p:cNvSpPr>', '<p:cNvSpPr txBox="1">')
    const shape = `<p:spPr>${placeOf(box)}${RECTANGLE}<a:noFill/></p:spPr>`
    const body =
      '<a:bodyPr wrap="square" lIns="0" tIns="0" rIns="0" bIns="0"><a:normAutofit/></a:bodyPr>'
    this.#shapes.push(`<p:sp>${name}${shape}${this.#texts(body, paragraphs, look)}</p:sp>`)
  }

  /** @param widths of the columns, pixels @param rows the first is the header */
  table(
    rows: readonly (readonly string[])[],
    widths: readonly number[],
    { x, y }: Pick<Box, 'x' | 'y'>,
    { rowHeight, size }: { readonly rowHeight: number; readonly size: number },
  ): void {
    this.#last += 1
    const width = widths.reduce((sum, each) => sum + each, 0)
    const place = placeOf({ x, y, width, height: rows.length * rowHeight })
    const columns = widths.map((each) => `<a:gridCol w="${Math.round(each * EMU)}"/>`)
    const cells = rows.map((row, at) => {
      const own = row.map((text) => this.#cell(text, { size, bold: at === 0 }))
      return `<a:tr h="${Math.round(rowHeight * EMU)}">${own.join('')}</a:tr>`
    })
    this.#shapes.push(
      [
        `<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="${this.#last}" name="Table ${this.#last}"/>`,
        '<p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr><p:nvPr/>',
        `</p:nvGraphicFramePr>${place.replaceAll('a:xfrm', 'p:xfrm')}`,
        '<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/table">',
        `<a:tbl><a:tblPr firstRow="1"/><a:tblGrid>${columns.join('')}</a:tblGrid>${cells.join('')}`,
        '</a:tbl></a:graphicData></a:graphic></p:graphicFrame>',
      ].join(''),
    )
  }

  /** A chart as a group of plain shapes. @param alt what it shows */
  drawing(drawing: Drawing, { x, y }: Pick<Box, 'x' | 'y'>, scale: number, alt: string): void {
    this.#last += 1
    const id = this.#last
    const { width, height } = drawing
    const place = placeOf({ x, y, width: width * scale, height: height * scale })
    const inside = [width, height].map((pixels) => Math.round(pixels * EMU))
    const child = `<a:chOff x="0" y="0"/><a:chExt cx="${inside[0]}" cy="${inside[1]}"/></a:xfrm>`
    const shapes = drawnShapes(drawing, scale, () => (this.#last += 1))
    this.#shapes.push(
      [
        `<p:grpSp><p:nvGrpSpPr><p:cNvPr id="${id}" name="Chart ${id}" descr="${escapeXml(alt)}"/>`,
        '<p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>',
        `<p:grpSpPr>${place.replace('</a:xfrm>', child)}</p:grpSpPr>${shapes}</p:grpSp>`,
      ].join(''),
    )
  }

  toString(): string {
    return this.#shapes.join('')
  }

  #named(name: string, locks: string, place: string): string {
    this.#last += 1
    const id = this.#last
    const own = `<p:cNvPr id="${id}" name="${name} ${id}"/><p:cNvSpPr>${locks}</p:cNvSpPr>`
    return `<p:nvSpPr>${own}<p:nvPr>${place}</p:nvPr></p:nvSpPr>`
  }

  #texts(body: string, paragraphs: readonly (string | Sentence)[], look: TextLook): string {
    const told = paragraphs.map((paragraph) => this.#paragraph(paragraph, look))
    return `<p:txBody>${body}<a:lstStyle/>${told.join('')}</p:txBody>`
  }

  #paragraph(text: string | Sentence, { align = 'l', ...look }: TextLook): string {
    const phrases = typeof text === 'string' ? [text] : text
    const runs = phrases.map((phrase) =>
      typeof phrase === 'string'
        ? this.#run(phrase, look)
        : this.#run(phrase.strong, { ...look, bold: true }),
    )
    const after = `<a:spcAft><a:spcPts val="${Math.round(look.size * 45)}"/></a:spcAft>`
    return `<a:p><a:pPr algn="${align}">${after}<a:buNone/></a:pPr>${runs.join('')}</a:p>`
  }

  #run(text: string, { size, bold = false, colour = PALETTE.ink }: TextLook): string {
    const facts = `lang="${this.language}" sz="${Math.round(size * 75)}" b="${bold ? 1 : 0}"`
    const fill = `<a:solidFill><a:srgbClr val="${colour.slice(1)}"/></a:solidFill>`
    return `<a:r><a:rPr ${facts}>${fill}</a:rPr><a:t>${escapeXml(text)}</a:t></a:r>`
  }

  #cell(text: string, look: TextLook): string {
    const line = `<a:lnB w="9525"><a:solidFill><a:srgbClr val="${PALETTE.line.slice(1)}"/></a:solidFill></a:lnB>`
    const none = ['lnL', 'lnR', 'lnT'].map((side) => `<a:${side} w="0"><a:noFill/></a:${side}>`)
    const paragraph = this.#paragraph(text, look).replace(/<a:spcAft>.*?<\/a:spcAft>/, '')
    return [
      `<a:tc><a:txBody><a:bodyPr/><a:lstStyle/>${paragraph}</a:txBody>`,
      `<a:tcPr marL="0" anchor="ctr">${none.join('')}${line}<a:noFill/></a:tcPr></a:tc>`,
    ].join('')
  }
}

const RECTANGLE = '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>'
