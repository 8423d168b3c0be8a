const TYPES = {
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
  pdf: 'application/pdf',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  svg: 'image/svg+xml; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const
export type FileType = keyof typeof TYPES
/** As what a chart can be kept. */
export type ChartType = Extract<FileType, 'csv' | 'svg' | 'xlsx'>

/** The type that a chart's file is asked for as, by the end of its name; null for any other. */
export function chartTypeOf(name: string): ChartType | null {
  const ending = name.split('.').at(-1)
  return (['csv', 'svg', 'xlsx'] as const).find((type) => type === ending) ?? null
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
