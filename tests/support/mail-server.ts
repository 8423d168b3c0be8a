import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'
import { onTestFinished } from 'vitest'

export interface Received {
  readonly to: string
  /** Head and body, as it reads. */
  readonly content: string
}

interface Refusal {
  readonly code: number
}

interface Behaviour {
  /** What it says to a recipient; null: welcome. */
  readonly refuse?: (to: string) => Refusal | null | Promise<null>
  /** Called with each mail when it is complete, before it is taken. */
  readonly onMail?: (mail: Received) => Promise<void> | void
  /** Mails that it takes over one connection; more are told to come back. */
  readonly mostPerConnection?: number
  /** For one that was there before. */
  readonly port?: number
}

/** A mail server on loopback for the running test, and what it took. */
export async function startMailServer({
  refuse,
  onMail,
  mostPerConnection = Infinity,
  port = 0,
}: Behaviour = {}) {
  const received: Received[] = []
  const begun = new Map<string, number>()
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    logger: false,
    onConnect: ({ id }, done) => {
      begun.set(id, 0)
      done()
    },
    onMailFrom: (_address, { id }, done) => {
      const count = (begun.get(id) ?? 0) + 1
      begun.set(id, count)
      if (count <= mostPerConnection) done()
      else done(Object.assign(new Error('too many'), { responseCode: 421 }))
    },
    onRcptTo: ({ address }, _session, done) => {
      void Promise.resolve(refuse?.(address) ?? null).then((refusal) => {
        if (refusal === null) done()
        else done(Object.assign(new Error('no'), { responseCode: refusal.code }))
      })
    },
    onData: (stream, { envelope }, done) => {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        const content = unquoted(Buffer.concat(chunks).toString('utf8'))
        const mail = { to: envelope.rcptTo[0]?.address ?? '', content }
        void Promise.resolve(onMail?.(mail)).then(() => {
          received.push(mail)
          done()
        })
      })
    },
  })
  server.on('error', () => undefined)
  await new Promise<void>((resolve) => {
    server.listen(port, '127.0.0.1', resolve)
  })
  const stop = () =>
    new Promise<void>((resolve) => {
      server.close(resolve)
    })
  onTestFinished(stop)
  const bound = (server.server.address() as AddressInfo).port
  return {
    url: `smtp://127.0.0.1:${bound}`,
    port: bound,
    received,
    stop,
    connections: () => begun.size,
  }
}

/** Of what is quoted-printable only what stands in our mails of ASCII. */
function unquoted(text: string): string {
  return text.replaceAll('=\r\n', '').replaceAll('=3D', '=')
}
