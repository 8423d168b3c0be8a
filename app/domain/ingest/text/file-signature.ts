/** What a file is by its first bytes, where that is not text, or a table in another wrapping. */
export type BinaryKind =
  | 'jpeg'
  | 'png'
  | 'gif'
  | 'pdf'
  | 'gzip'
  | 'zip_or_xlsx'
  | 'xls'
  | 'sav'
  | 'zsav'
  | 'rtf'
  | 'page'
  | 'xml'
  | 'json'
  | 'binary'

const SIGNATURES: readonly (readonly [BinaryKind, readonly number[]])[] = [
  ['jpeg', [0xff, 0xd8, 0xff]],
  ['png', [0x89, 0x50, 0x4e, 0x47]],
  ['gif', [0x47, 0x49, 0x46, 0x38]],
  ['pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['gzip', [0x1f, 0x8b]],
  ['zip_or_xlsx', [0x50, 0x4b, 0x03, 0x04]],
  ['xls', [0xd0, 0xcf, 0x11, 0xe0]],
  ['sav', [0x24, 0x46, 0x4c, 0x32]],
  ['zsav', [0x24, 0x46, 0x4c, 0x33]],
  ['rtf', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
]

/** How tables in text that is no CSV begin, after a byte order mark; some tools call them their export to Excel. */
const MARKED_UP: readonly (readonly [BinaryKind, RegExp])[] = [
  ['page', /^\s*<(!doctype html|html|head|body|table)[\s>]|^mime-version:/i],
  ['xml', /^\s*<\?xml\s/],
  ['json', /^\s*(\{\s*"|\[\s*[{[])/],
]

/** @param head the file's first bytes, 40 are enough */
export function binaryKindOf(head: Uint8Array): BinaryKind | null {
  const text = String.fromCharCode(...head.subarray(0, 40)).replace(/^\xEF\xBB\xBF/, '')
  const found =
    MARKED_UP.find(([, beginning]) => beginning.test(text)) ??
    SIGNATURES.find(([, signature]) => signature.every((byte, index) => head[index] === byte))
  return found ? found[0] : null
}

/** Whether the kind may hold a table that a person can save as CSV. */
export function holdsTable(kind: BinaryKind): boolean {
  return ['zip_or_xlsx', 'xls', 'sav', 'zsav', 'page', 'xml', 'json'].includes(kind)
}
