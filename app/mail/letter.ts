import type { Language } from '#app/words/language'

/** A line of a letter: text, or a list of texts, or a link with its own words. */
export type Part =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'link'; readonly text: string; readonly href: string }

/** A mail as it is read. */
export interface Letter {
  readonly subject: string
  readonly parts: readonly Part[]
  /** Why somebody gets it, and where to change that. */
  readonly foot: readonly Part[]
  readonly language: Language
}

/** For readers of plain text. */
export function letterText({ parts, foot }: Letter): string {
  return `${[...parts, { kind: 'text', text: '-- ' } as const, ...foot].map(textOf).join('\n\n')}\n`
}

function textOf(part: Part): string {
  if (part.kind === 'text') return part.text
  if (part.kind === 'list') return part.items.map((item) => `- ${item}`).join('\n')
  return `${part.text}:\n${part.href}`
}

/** The same as HTML without styles, pictures or anything that is fetched: opening it tells nobody. */
export function letterHtml({ subject, parts, foot, language }: Letter): string {
  const body = `${parts.map(htmlOf).join('')}<hr>${foot.map(htmlOf).join('')}`
  const head = `<meta charset="utf-8"><title>${escaped(subject)}</title>`
  return `<!doctype html><html lang="${language}"><head>${head}</head><body>${body}</body></html>\n`
}

function htmlOf(part: Part): string {
  if (part.kind === 'text') return `<p>${escaped(part.text)}</p>`
  if (part.kind === 'list') {
    return `<ul>${part.items.map((item) => `<li>${escaped(item)}</li>`).join('')}</ul>`
  }
  return `<p><a href="${escaped(part.href)}">${escaped(part.text)}</a></p>`
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}

function escaped(text: string): string {
  return text.replaceAll(/[&<>"]/g, (character) => ENTITIES[character] ?? character)
}
