/**
 * A CSV file that is sent piece by piece.
 * @param name of ours, without characters that a header would trip over
 */
export function csvResponse(name: string, pieces: AsyncGenerator<string>): Response {
  return sent(encoded(pieces), 'text/csv; charset=utf-8', `filename="${name}.csv"`)
}

/**
 * A file as somebody handed it in: never shown, only saved.
 * @param name theirs: any characters
 */
export function fileResponse(name: string, pieces: AsyncGenerator<Uint8Array>): Response {
  const plain = name.replace(/[^\w.-]+/g, '_')
  const whole = encodeURIComponent(name).replace(/['()*]/g, '_')
  const names = `filename="${plain}"; filename*=UTF-8''${whole}`
  return sent(pieces, 'application/octet-stream', names)
}

async function* encoded(pieces: AsyncGenerator<string>): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder()
  for await (const piece of pieces) yield encoder.encode(piece)
}

function sent(pieces: AsyncGenerator<Uint8Array>, type: string, names: string): Response {
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const next = await pieces.next()
      if (next.done === true) controller.close()
      else controller.enqueue(next.value)
    },
    async cancel() {
      await pieces.return(undefined)
    },
  })
  const headers = { 'Content-Type': type, 'Content-Disposition': `attachment; ${names}` }
  return new Response(body, { headers })
}
