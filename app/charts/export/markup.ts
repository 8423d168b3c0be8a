import { escapeXml } from '#app/domain/export/xml'

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
    .map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`)
    .join('')
}
