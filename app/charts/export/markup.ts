export type Attributes = Readonly<Record<string, string | number | null>>

/**
 * An SVG element as text. Attributes that are null are left out; children are markup already.
 *
 * @example element('circle', { r: 3 }) // '<circle r="3"/>'
 */
export function element(name: string, attributes: Attributes, ...children: string[]): string {
  const content = children.join('')
  const start = `<${name}${attributesText(attributes)}`
  return content === '' ? `${start}/>` : `${start}>${content}</${name}>`
}

/** Attributes as they stand in a tag, each with a space before it. */
export function attributesText(attributes: Attributes): string {
  return Object.entries(attributes)
    .filter(([, value]) => value !== null)
    .map(([key, value]) => ` ${key}="${escapeText(String(value))}"`)
    .join('')
}

/** Text as it stands in markup; characters that XML does not know at all are dropped. */
export function escapeText(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
