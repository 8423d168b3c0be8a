const TYPES = {
  csv: 'text/csv; charset=utf-8',
  svg: 'image/svg+xml; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const
export type FileType = keyof typeof TYPES

/** The type that a file's name ends on; null for any other. */
export function fileTypeOf(name: string): FileType | null {
  const ending = name.split('.').at(-1)
  return (Object.keys(TYPES) as FileType[]).find((type) => type === ending) ?? null
}

/**
 * A file to be kept by whoever asked.
 *
 * @param parts of the file's name: `draagvlak-noord-2026-Q3.csv`
 */
export function attachment(
  content: string | Uint8Array<ArrayBuffer>,
  type: FileType,
  ...parts: readonly (string | null)[]
): Response {
  const name = ['draagvlak', ...parts].flatMap((part) => slug(part ?? '')).join('-')
  return new Response(content, {
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
