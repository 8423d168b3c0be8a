import { inflateSync } from 'node:zlib'

export interface ReadPdf {
  readonly pages: number
  /** Dictionaries of all objects, as text. */
  readonly objects: readonly string[]
  /** Elements of the structure tree of one type, as text. */
  readonly elements: (type: string) => readonly string[]
  /** What is drawn, a page or a form each. */
  readonly contents: readonly string[]
}

/** As much of a PDF as tests ask for: it is written in whole objects, with streams that are deflated. */
export function readPdf(bytes: Uint8Array): ReadPdf {
  const file = Buffer.from(bytes)
  const text = file.toString('latin1')
  const objects = [...text.matchAll(/\d+ 0 obj\n(<<[\s\S]*?)\n(?:stream|endobj)/g)].map(
    ([, dictionary = '']) => dictionary,
  )
  const contents = [...text.matchAll(/\/Length (\d+)[^>]*>>\nstream\n/g)].flatMap((found) => {
    const start = found.index + found[0].length
    if (!found[0].includes('FlateDecode')) return []
    const stream = inflateSync(file.subarray(start, start + Number(found[1]))).toString('latin1')
    return /\bBT\b/.test(stream) ? [stream] : []
  })
  return {
    pages: objects.filter((each) => /\/Type \/Page\b(?!s)/.test(each)).length,
    objects,
    elements: (type) => objects.filter((each) => new RegExp(`/S /${type}\\b`).test(each)),
    contents,
  }
}
