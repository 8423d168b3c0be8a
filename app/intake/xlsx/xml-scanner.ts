/** What a scanner tells, as it comes along. Names are without their prefix. */
export interface XmlHandler {
  open?(name: string, attributes: string): void
  text?(text: string): void
  close?(name: string): void
}

/** A tag, or a section, is never longer. Characters. */
const LONGEST_TAG = 1_000_000
/** `&#x1F600;` */
const LONGEST_ENTITY = 12

const ENTITIES: Readonly<Record<string, string>> = {
  ...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" },
}

/**
 * XML in pieces to tags and texts, as far as the parts of a workbook need it: nothing is looked up,
 * and entities of a document's own are left as they stand, so none can unfold.
 */
export class XmlScanner {
  private rest = ''

  constructor(private readonly handler: XmlHandler) {}

  /** @throws RangeError where a piece never ends */
  push(piece: string): void {
    const text = this.rest + piece
    let at = 0
    for (;;) {
      const start = text.indexOf('<', at)
      const isCut = start < 0
      const end = isCut ? endOfText(text, at) : start
      if (end > at) this.handler.text?.(unescaped(text.slice(at, end)))
      at = end
      if (isCut) break
      const behind = endOfTag(text, start)
      if (behind < 0) break
      this.tag(text, start, behind)
      at = behind
    }
    this.rest = text.slice(at)
    if (this.rest.length > LONGEST_TAG) throw new RangeError('a tag never ends')
  }

  private tag(text: string, start: number, end: number): void {
    const next = text.charCodeAt(start + 1)
    if (next === 0x21 /* ! */) {
      if (text.startsWith('<![CDATA[', start)) this.handler.text?.(text.slice(start + 9, end - 3))
      return
    }
    if (next === 0x3f /* ? */) return
    if (next === 0x2f /* / */) {
      this.handler.close?.(localName(text.slice(start + 2, end - 1).trim()))
      return
    }
    const isEmpty = text.charCodeAt(end - 2) === 0x2f
    const inside = text.slice(start + 1, isEmpty ? end - 2 : end - 1)
    const space = inside.search(/\s/)
    const name = localName(space < 0 ? inside : inside.slice(0, space))
    this.handler.open?.(name, space < 0 ? '' : inside.slice(space))
    if (isEmpty) this.handler.close?.(name)
  }
}

/** Of a text whose end has not come yet: what is certain of it, an entity may be cut through. */
function endOfText(text: string, from: number): number {
  const entity = text.lastIndexOf('&')
  const isOpen = entity >= from && text.length - entity < LONGEST_ENTITY
  return isOpen && !text.includes(';', entity) ? entity : text.length
}

/** Behind the `>` of a tag, a comment or a section; −1 where it has not come yet. */
function endOfTag(text: string, start: number): number {
  const [mark, from] = text.startsWith('<!--', start)
    ? ['-->', start + 4]
    : text.startsWith('<![CDATA[', start)
      ? [']]>', start + 9]
      : ['>', start + 1]
  const end = text.indexOf(mark, from)
  return end < 0 ? -1 : end + mark.length
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}

/** The value of an attribute; null without. */
export function attribute(attributes: string, name: string): string | null {
  const found = new RegExp(`[\\s:]${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes)
  const value = found?.[1] ?? found?.[2]
  return value === undefined ? null : unescaped(value)
}

function unescaped(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi, (all, decimal, hex, name: string) => {
    if (decimal === undefined && hex === undefined) return ENTITIES[name] ?? all
    const code = decimal === undefined ? parseInt(hex as string, 16) : Number(decimal)
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : all
  })
}
