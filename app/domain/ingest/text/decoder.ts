import iconv from 'iconv-lite'

/** Bytes in, text out; a character that a chunk's edge cuts through waits for its other half. */
export interface TextStreamDecoder {
  write(bytes: Uint8Array): string
  end(): string
}

/**
 * A byte order mark is taken off.
 * @param encoding as EncodingProbe names it
 */
export function createDecoder(encoding: string): TextStreamDecoder {
  // Code page 858 is 850 with the euro in place of a letter that Dutch has not
  const name = encoding === 'cp850' ? 'cp858' : encoding
  const decoder = iconv.getDecoder(name, { stripBOM: true })
  // A Mac of this century has the euro where iconv-lite has the sign for any currency
  const ofMac = (text: string) => (encoding === 'macintosh' ? text.replaceAll('¤', '€') : text)
  return {
    // iconv-lite only indexes and measures what it is given, so any Uint8Array will do
    write: (bytes) => ofMac(decoder.write(bytes as Parameters<typeof decoder.write>[0])),
    end: () => decoder.end() ?? '',
  }
}
