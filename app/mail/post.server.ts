import { Readable } from 'node:stream'
import { createTransport } from 'nodemailer'
import { parseConnectionUrl } from 'nodemailer/lib/shared'
import SMTPConnection from 'nodemailer/lib/smtp-connection'
import { letterHtml, letterText, type Letter } from './letter'

/** What the operator decides about mail. */
export interface PostSettings {
  /** `smtp://user:password@host:587`, `smtps://…` */
  readonly smtp: string
  /** `Draagvlak <draagvlak@example.nl>` */
  readonly from: string
}

export interface Posting {
  readonly letter: Letter
  readonly to: { readonly name: string; readonly address: string }
  /** Without angles; the same at each attempt, so that one who gets it twice can tell. */
  readonly messageId: string
  /** ISO moment in UTC. */
  readonly date: string
  /** Called when all but the last line is at the mail server: a throw keeps that line back. */
  readonly beforeLastLine: () => Promise<void>
}

/**
 * How it ended. `later`: this one was put off by the mail server; `unreachable`: none can be sent now, and
 * why in a word; `unsure`: it was handed over, and the connection broke before the answer.
 */
export type PostOutcome =
  | { readonly kind: 'sent' | 'refused' | 'later' | 'unsure' }
  | { readonly kind: 'unreachable'; readonly why: string }

/** A line to the mail server, which is opened when there is something to send. */
export interface Post {
  /** One after the other. */
  readonly send: (posting: Posting) => Promise<PostOutcome>
  /** When nothing more is to be sent for now. */
  readonly hangUp: () => void
}

const PATIENCE_MILLISECONDS = 30_000
const LIMITS = {
  connectionTimeout: PATIENCE_MILLISECONDS,
  greetingTimeout: PATIENCE_MILLISECONDS,
  socketTimeout: 2 * PATIENCE_MILLISECONDS,
}

/**
 * Sends by SMTP, all mails of a round over one connection: to greet, encrypt and log in takes longer than to hand over
 * a mail. The parts of nodemailer are put together here, as its transports read a message to its end before the
 * mail server asks for it, and its pool tries again by itself.
 */
export function postBySmtp({ smtp, from }: PostSettings): Post {
  const closed = { disableFileAccess: true, disableUrlAccess: true }
  const writer = createTransport({ streamTransport: true, buffer: true, newline: 'windows' })
  const options = { ...parseConnectionUrl(smtp), ...LIMITS }
  let line: Line | null = null
  const sendOver = async ({ letter, to, messageId, date, beforeLastLine }: Posting) => {
    const { message, envelope } = await writer.sendMail({
      ...closed,
      ...{ from, to, subject: letter.subject, date: new Date(date) },
      ...{ text: letterText(letter), html: letterHtml(letter), messageId: `<${messageId}>` },
      headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': letter.language },
    })
    let isHanded = false
    // Asked for its parts only once the mail server took the recipient and waits for the content.
    async function* content(): AsyncGenerator {
      yield message
      await beforeLastLine()
      isHanded = true
    }
    try {
      if (line === null || line.isGone) line = await openLine(options)
      await handOver(line, envelope, Readable.from(content()))
      return { kind: 'sent' } as const
    } catch (error) {
      const outcome = outcomeOf(error as SmtpError, isHanded)
      if (line !== null && !(isOfMail(error as SmtpError) && (await isReset(line)))) {
        line.connection.close()
        line = null
      }
      return outcome
    }
  }
  return {
    send: async (posting) => {
      const isUsed = line !== null && !line.isGone
      const outcome = await sendOver(posting)
      // Some mail servers take so many over one connection, or wait so long, and no more.
      return isUsed && outcome.kind === 'unreachable' ? sendOver(posting) : outcome
    },
    hangUp: () => {
      if (line !== null && !line.isGone) line.connection.quit()
      line = null
    },
  }
}

type Options = ConstructorParameters<typeof SMTPConnection>[0] & {
  readonly auth?: { readonly user?: string; readonly pass?: string } | undefined
}

interface Line {
  readonly connection: SMTPConnection
  isGone: boolean
}

/** Where a name and password are given nothing is ever sent without them. */
async function openLine(options: Options): Promise<Line> {
  const connection = new SMTPConnection(options)
  const line = { connection, isGone: false }
  connection.once('end', () => {
    line.isGone = true
  })
  try {
    await new Promise<void>((resolve, reject) => {
      // What goes wrong later is told to who is sending then.
      connection.on('error', reject)
      connection.connect((error) => {
        if (error) {
          reject(error)
          return
        }
        const { user, pass } = options.auth ?? {}
        if (user === undefined) {
          resolve()
          return
        }
        connection.login({ user, credentials: { user, pass } }, (refusal) => {
          if (refusal) reject(refusal)
          else resolve()
        })
      })
    })
    return line
  } catch (error) {
    connection.close()
    throw error
  }
}

function handOver(
  { connection }: Line,
  envelope: Parameters<SMTPConnection['send']>[0],
  message: Readable,
): Promise<void> {
  return new Promise((resolve, reject) => {
    connection.send(envelope, message, (error) => {
      if (error) reject(error)
      else resolve()
    })
  })
}

/** Whether the line can take the next mail after one that was refused. */
function isReset({ connection }: Line): Promise<boolean> {
  return new Promise((resolve) => {
    connection.once('end', () => {
      resolve(false)
    })
    connection.reset((error) => {
      resolve(!error)
    })
  })
}

interface SmtpError {
  readonly code?: string
  /** What was said last; an answer to it was an error. */
  readonly command?: string
  readonly responseCode?: number
}

/** Whether the mail server answered about one mail, and not about all. */
function isOfMail({ command, responseCode }: SmtpError): boolean {
  return (command === 'RCPT TO' || command === 'DATA') && responseCode !== undefined
}

/** What the mail server said of this mail, or of all. Never with its text, which may hold an address. */
function outcomeOf(error: SmtpError, isHanded: boolean): PostOutcome {
  const { code, command, responseCode } = error
  if (isOfMail(error)) return { kind: (responseCode ?? 0) >= 500 ? 'refused' : 'later' }
  // An address that is none, before anything was said.
  if (code === 'EENVELOPE' && command === 'API') return { kind: 'refused' }
  if (isHanded) return { kind: 'unsure' }
  return { kind: 'unreachable', why: String(responseCode ?? code ?? 'unknown') }
}
