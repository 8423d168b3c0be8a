import { createRequire } from 'node:module'
import type PdfKit from 'pdfkit'
import type { Language } from '#app/words/language'
import { typeface, WEIGHTS, type Weight } from './typeface.server'

/** Its build for Node: an import would get the one for browsers, which bundlers for Node do not find. */
const PDFDocument = createRequire(import.meta.url)('pdfkit') as typeof PdfKit

/** An element of the structure tree: what a reader that does not see the page is told. */
export type Tag = ReturnType<PDFKit.PDFDocument['struct']>

/** Of an element: what stands for a picture, of which cells a header is. */
export interface TagFacts {
  readonly alt?: string
  readonly scope?: 'Column' | 'Row'
  /** Where it stands on the page, in pixels: left, top, right, bottom. */
  readonly box?: readonly [number, number, number, number]
}

/** Points in a pixel. */
const POINT = 0.75

export interface PaperFacts {
  readonly title: string
  readonly subject: string
  readonly language: Language
  /** Stands in the file for the moment of its making, so that equal content gives equal bytes. */
  readonly dated: Date
}

/** A tagged document of A4 pages, drawn in pixels. Coordinates count from the page's top left. */
export class Paper {
  readonly document: PDFKit.PDFDocument
  readonly root: Tag
  readonly #chunks: Buffer[] = []
  readonly #finished: Promise<Buffer>
  #pages = 0

  constructor({ title, subject, language, dated }: PaperFacts) {
    const info = { Title: title, Subject: subject, Creator: 'Draagvlak', Producer: 'Draagvlak' }
    this.document = new PDFDocument({
      ...{ size: 'A4', margin: 0, autoFirstPage: false, bufferPages: true },
      ...{ pdfVersion: '1.7', tagged: true, displayTitle: true, lang: language },
      info: { ...info, CreationDate: dated, ModDate: dated },
      // None: the library would take one of its own.
      font: '',
    })
    for (const weight of WEIGHTS) this.document.registerFont(weight, typeface(weight))
    this.root = this.document.struct('Document')
    this.document.addStructure(this.root)
    this.document.on('data', (chunk: Buffer) => this.#chunks.push(chunk))
    this.#finished = new Promise((resolve, reject) => {
      this.document.on('end', () => {
        resolve(Buffer.concat(this.#chunks))
      })
      this.document.on('error', reject)
    })
  }

  get pages(): number {
    return this.#pages
  }

  addPage(): void {
    this.document.addPage()
    this.document.scale(POINT)
    this.#pages += 1
  }

  /** Draws on a page that was left. @param at from 0 */
  onPage(at: number, draw: () => void): void {
    const current = this.#pages - 1
    this.document.switchToPage(at)
    draw()
    this.document.switchToPage(current)
  }

  /** An entry of the bookmarks, to the page that is drawn on. */
  bookmark(name: string): void {
    this.document.outline.addItem(name)
  }

  /** An element that holds others; close it on the page on which it ends. */
  open(parent: Tag, type: string, facts: TagFacts = {}): Tag {
    const tag = this.document.struct(type, optionsOf(facts))
    parent.add(tag)
    return tag
  }

  /** An element with something drawn in it. */
  tag(parent: Tag, type: string, draw: () => void, facts: TagFacts = {}): void {
    const tag = this.open(parent, type, facts)
    this.content(tag, type, draw)
    tag.end()
  }

  /** A link within the document: the drawing, and where one may click. @param page from 0 */
  link(
    parent: Tag,
    name: string,
    page: number,
    [left, top, right, bottom]: readonly [number, number, number, number],
    draw: () => void,
  ): void {
    const link = this.open(parent, 'Link')
    this.content(link, 'Link', draw)
    const kids = { structParent: link, Contents: Object(name) as string }
    this.document.link(left, top, right - left, bottom - top, page as unknown as string, kids)
    link.end()
  }

  /** What is on every page, or only adorns it: not in the structure. */
  artifact(draw: () => void, type: 'Layout' | 'Pagination' = 'Layout'): void {
    this.document.markContent('Artifact', { type })
    draw()
    this.document.endMarkedContent()
  }

  /** @returns the file */
  finish(): Promise<Buffer> {
    this.root.end()
    this.document.end()
    return this.#finished
  }

  private content(tag: Tag, type: string, draw: () => void): void {
    const content = this.document.markStructureContent(type)
    draw()
    this.document.endMarkedContent()
    tag.add(content)
  }

  widthOf(text: string, weight: Weight, size: number): number {
    return this.document.font(weight).fontSize(size).widthOfString(text)
  }
}

function optionsOf({ alt, scope, box }: TagFacts) {
  return {
    ...(alt === undefined ? {} : { alt }),
    ...(scope === undefined ? {} : { scope }),
    ...(box === undefined ? {} : { bbox: box.map((pixels) => pixels * POINT) }),
  }
}
