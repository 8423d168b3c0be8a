/** A field of a form, as it comes in. */
export interface FormPart {
  /** '' where the form gave none. */
  readonly name: string
  /** As the sender wrote it, for showing at most; null for a field that is no file. */
  readonly fileName: string | null
  /** To be read, or left, before the next part is asked for. */
  readonly data: AsyncIterable<Uint8Array>
}

/** The body is not a form as browsers send it. */
export class FormBroken extends Error {
  readonly code = 'form_broken'

  constructor(reason: string) {
    super(reason)
    this.name = 'FormBroken'
  }
}

const LONGEST_BOUNDARY = 200
const LONGEST_HEADERS = 16 * 1024
const MOST_PARTS = 100

const CRLF = Buffer.from('\r\n')
const END_OF_HEADERS = Buffer.from('\r\n\r\n')

/** The boundary in a Content-Type; null where it is not that of a form with files. */
export function boundaryOf(contentType: string | null): string | null {
  const found = /^multipart\/form-data\s*;(?:.*;)?\s*boundary=(?:"([^"]+)"|([^\s;"]+))/i.exec(
    contentType ?? '',
  )
  const boundary = found?.[1] ?? found?.[2] ?? null
  return boundary !== null && boundary.length <= LONGEST_BOUNDARY ? boundary : null
}

/**
 * Reads a form with files (RFC 7578) part by part, never more than a chunk ahead: names may hold what
 * they like, headers and number of parts are bounded, and a body that ends too early is refused.
 *
 * @throws FormBroken, and what the body throws
 */
export async function* readForm(
  body: AsyncIterable<Uint8Array>,
  boundary: string,
): AsyncGenerator<FormPart> {
  // The line break before a boundary belongs to it; the first boundary may stand without.
  const source = new Source(body, Buffer.from(`\r\n--${boundary}`))
  await source.skipToDelimiter()
  for (let parts = 0; await source.hasPart(); parts += 1) {
    if (parts === MOST_PARTS) throw new FormBroken('too many parts')
    yield { ...dispositionOf(await source.headers()), data: source.untilDelimiter() }
    await source.skipToDelimiter()
  }
}

/** Bytes that came in, of which what may yet turn out to be a delimiter is held back. */
class Source {
  #held: Buffer = CRLF
  #atDelimiter = false
  readonly #incoming: AsyncIterator<Uint8Array>

  constructor(
    body: AsyncIterable<Uint8Array>,
    private readonly delimiter: Buffer,
  ) {
    this.#incoming = body[Symbol.asyncIterator]()
  }

  /** @throws FormBroken at the end of the body */
  async #more(): Promise<void> {
    const next = await this.#incoming.next()
    if (next.done === true) throw new FormBroken('the body ends too early')
    this.#held = Buffer.concat([this.#held, next.value])
  }

  #take(count: number): Buffer {
    const taken = this.#held.subarray(0, count)
    this.#held = this.#held.subarray(count)
    return taken
  }

  /** Everything up to the delimiter, which is passed over. May be left half-way. */
  async *untilDelimiter(): AsyncGenerator<Uint8Array> {
    while (!this.#atDelimiter) {
      const at = this.#held.indexOf(this.delimiter)
      if (at >= 0) {
        const rest = this.#take(at)
        this.#take(this.delimiter.length)
        this.#atDelimiter = true
        if (rest.length > 0) yield rest
        return
      }
      const certain = this.#held.length - this.delimiter.length + 1
      if (certain > 0) yield this.#take(certain)
      await this.#more()
    }
  }

  async skipToDelimiter(): Promise<void> {
    const rest = this.untilDelimiter()
    while ((await rest.next()).done !== true) continue
  }

  /** After a delimiter: a line break begins a part, `--` ends the form. */
  async hasPart(): Promise<boolean> {
    while (this.#held.length < 2) await this.#more()
    if (this.#held.subarray(0, 2).toString('latin1') === '--') {
      await this.#drain()
      return false
    }
    // The line break stays: where a part has no headers it is the first half of the blank line.
    if (this.#held.subarray(0, 2).equals(CRLF)) return true
    throw new FormBroken('no line break after the boundary')
  }

  async headers(): Promise<string> {
    for (;;) {
      const at = this.#held.indexOf(END_OF_HEADERS)
      if (at > LONGEST_HEADERS || (at < 0 && this.#held.length > LONGEST_HEADERS)) {
        throw new FormBroken('headers too long')
      }
      if (at >= 0) {
        this.#atDelimiter = false
        return this.#take(at + END_OF_HEADERS.length).toString('utf8')
      }
      await this.#more()
    }
  }

  /** What follows the form says nothing, but a sender that is not heard out gets no answer. */
  async #drain(): Promise<void> {
    while ((await this.#incoming.next()).done !== true) continue
  }
}

/** Browsers write `"` in a name as %22 and line breaks as %0D%0A; a backslash is only a backslash. */
function dispositionOf(headers: string): { name: string; fileName: string | null } {
  const line = headers.split('\r\n').find((each) => /^content-disposition\s*:/i.test(each)) ?? ''
  const value = (parameter: string) => {
    const found = new RegExp(`;\\s*${parameter}=(?:"([^"]*)"|([^;\\s]*))`, 'i').exec(line)
    const text = found?.[1] ?? found?.[2] ?? null
    return text?.replace(/%22/g, '"').replace(/%0D/gi, '\r').replace(/%0A/gi, '\n') ?? null
  }
  return { name: value('name') ?? '', fileName: value('filename') }
}
