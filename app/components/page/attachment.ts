const TYPES = {
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
  svg: 'image/svg+xml; charset=utf-8',
} as const

/**
 * A file to be kept by whoever asked.
 *
 * @param parts of the file's name: `draagvlak-noord-2026-Q3.csv`
 */
export function attachment(
  text: string,
  type: keyof typeof TYPES,
  ...parts: readonly (string | null)[]
): Response {
  const name = ['draagvlak', ...parts].flatMap((part) => slug(part ?? '')).join('-')
  return new Response(text, {
    headers: {
      'Content-Type': TYPES[type],
      'Content-Disposition': `attachment; filename="${name}.${type}"`,
    },
  })
}

/** Letters, digits and dashes only: a header and every file system can carry them. */
function slug(text: string): string[] {
  const plain = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
  return plain === '' ? [] : [plain]
}
