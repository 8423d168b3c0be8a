import { parentPort } from 'node:worker_threads'
import { openImport } from '#app/intake/open-import.server'
import type { ReadSpecification } from '#app/domain/ingest/opened-file'
import { buffersOf } from './buffers-of'
import { holdsLittle } from './holds-little'
import type { FromReader, ToReader } from './reader-protocol'
import { transportError } from './transport'

/** After a larger file memory is worth more than the time in which a thread begins. */
const SMALL_BYTES = 4_000_000

/** The reading thread: bytes of a file to checked batches, no faster than they are asked for. */
const port = parentPort
if (port === null) throw new Error('reader.server.ts runs as a worker thread')

const abort = new AbortController()
let credit = 0
let wake: (() => void) | null = null

port.on('message', (message: ToReader) => {
  if (message.type === 'open') {
    // What was asked for beyond the end of the file before.
    credit = 0
    void open(message.specification)
  } else if (message.type === 'stop') abort.abort()
  else credit += 1
  wake?.()
})

const send = (message: FromReader, transfer: ArrayBuffer[] = []) => {
  port.postMessage(message, transfer)
}

async function waitForCredit(): Promise<void> {
  while (credit === 0 && !abort.signal.aborted) {
    await new Promise<void>((resolve) => (wake = resolve))
  }
  abort.signal.throwIfAborted()
  credit -= 1
}

async function read(specification: ReadSpecification): Promise<void> {
  const file = await openImport(specification)
  const { sha256, format, encoding, delimiter, columns, askedScales, issues, bytes } = file
  send({
    type: 'opened',
    file: { sha256, format, encoding, delimiter, columns, askedScales, issues, bytes },
  })
  for await (const batch of file.batches(abort.signal)) {
    await waitForCredit()
    send({ type: 'batch', batch }, buffersOf(batch))
  }
  const takesMore = file.bytes < SMALL_BYTES && holdsLittle()
  send({ type: 'end', takesMore })
  if (!takesMore) port?.close()
}

async function open(specification: ReadSpecification): Promise<void> {
  try {
    await read(specification)
  } catch (error) {
    send({ type: 'failed', error: transportError(error) })
    port?.close()
  }
}
