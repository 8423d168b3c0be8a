import { randomBytes } from 'node:crypto'
import { displayName } from '#app/domain/uploads/display-name'
import {
  parseUploadOptions,
  UPLOAD_FIELDS,
  type UploadError,
  type UploadErrorCode,
} from '#app/domain/uploads/form'
import { boundaryOf, FormBroken, readForm } from '#app/intake/multipart.server'
import { removeSpooled, SpoolFull, spoolFile, type SpooledFile } from '#app/intake/spool.server'
import type { UploadWriter } from './handlers.server'

/** As large as the server lets a body be; the form around the file is a few hundred bytes. */
const MAXIMUM_BYTES = 256 * 1024 * 1024
const LONGEST_FIELD = 1024
const FALLBACK_NAME = 'upload.csv'

/** A form with a file, as it came over the wire. */
export interface IncomingForm {
  readonly contentType: string | null
  readonly body: AsyncIterable<Uint8Array>
}

export interface UploadTools {
  readonly writer: UploadWriter
  readonly clock: () => Date
  /** Bytes of a file; for tests. */
  readonly maximumBytes?: number
}

/** Where the check of a file can be followed, or what has to be mended in the form. */
export type UploadReceipt =
  | { readonly jobId: number; readonly errors: null }
  | { readonly jobId: null; readonly errors: readonly UploadError[] }

/**
 * Takes a file in: to disk as it comes, then to the writer, to be checked. Where the form is not
 * good, or the body breaks off, nothing of it stays.
 *
 * @throws what the body throws, where the sender broke it off
 */
export async function receiveUpload(
  tools: UploadTools,
  accountId: number,
  form: IncomingForm,
): Promise<UploadReceipt> {
  const boundary = boundaryOf(form.contentType)
  if (boundary === null) return refused('form_broken')
  const at = tools.clock().toISOString()
  const { directory } = await tools.writer.run('prepareUpload', { at })
  const maximumBytes = tools.maximumBytes ?? MAXIMUM_BYTES
  const received = new Received(directory, maximumBytes)
  let isHandedOver = false
  try {
    for await (const part of readForm(form.body, boundary)) await received.take(part)
    const { options, errors } = parseUploadOptions(received.fields)
    const { file, fileName } = received
    if (received.isMore) return refused('one_file_only')
    if (file === null || file.bytes === 0) {
      return refused(received.isTooLarge ? 'file_too_large' : 'file_missing', maximumBytes, errors)
    }
    if (errors.length > 0) return { jobId: null, errors }
    const upload = { spool: file.name, bytes: file.bytes, fileName, options, accountId, at }
    const { jobId } = await tools.writer.run('queueUpload', upload)
    isHandedOver = true
    return { jobId, errors: null }
  } catch (error) {
    if (error instanceof FormBroken) return refused('form_broken')
    throw error
  } finally {
    if (!isHandedOver) await received.discard()
  }
}

function refused(
  code: UploadErrorCode,
  maximumBytes = 0,
  others: readonly UploadError[] = [],
): UploadReceipt {
  const params = { megabytes: Math.floor(maximumBytes / 1024 / 1024) }
  return { jobId: null, errors: [{ field: UPLOAD_FIELDS.file, code, params }, ...others] }
}

/** What has come in so far. */
class Received {
  readonly fields = new Map<string, string>()
  file: SpooledFile | null = null
  fileName = FALLBACK_NAME
  isTooLarge = false
  /** More files than one: a browser sends all that were dropped on the field. */
  isMore = false

  constructor(
    private readonly directory: string,
    private readonly maximumBytes: number,
  ) {}

  /** The first file is taken, text is cut off at a length that none of our fields has. */
  async take(part: {
    readonly name: string
    readonly fileName: string | null
    readonly data: AsyncIterable<Uint8Array>
  }): Promise<void> {
    if (part.fileName === null) {
      this.fields.set(part.name, await shortText(part.data))
      return
    }
    if (part.name !== UPLOAD_FIELDS.file) return
    if (this.file !== null || this.isTooLarge) {
      this.isMore = true
      return
    }
    this.fileName = displayName(part.fileName) || FALLBACK_NAME
    const { maximumBytes } = this
    try {
      this.file = await spoolFile(this.directory, part.data, { maximumBytes, random: randomBytes })
    } catch (error) {
      if (!(error instanceof SpoolFull)) throw error
      // The rest is heard out: a sender that is cut off would never read the answer.
      this.isTooLarge = true
    }
  }

  async discard(): Promise<void> {
    if (this.file !== null) await removeSpooled(this.directory, this.file.name)
  }
}

async function shortText(data: AsyncIterable<Uint8Array>): Promise<string> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of data) {
    chunks.push(chunk)
    length += chunk.length
    if (length > LONGEST_FIELD) break
  }
  return Buffer.concat(chunks).toString('utf8').slice(0, LONGEST_FIELD)
}
