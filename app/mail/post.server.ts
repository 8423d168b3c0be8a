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

export type Post = (posting: Posting) => Promise<PostOutcome>

const PATIENCE_MILLISECONDS = 30_000
const LIMITS = {
  connectionTimeout: PATIENCE_MILLISECONDS,
  greetingTimeout: PATIENCE_MILLISECONDS,
  socketTimeout: 2 * PATIENCE_MILLISECONDS,
}

/**
 * Sends by SMTP, each mail over a connection of its own. The parts of nodemailer are put together here, as its
 * transports read a message to its end before the mail server asks for it, and its pool tries again by itself.
 */
export function postBySmtp({ smtp, from }: PostSettings): Post {
  const closed = { disableFileAccess: true, disableUrlAccess: true }
  const writer = createTransport({ streamTransport: true, buffer: true, newline: 'windows' })
  const options = { ...parseConnectionUrl(smtp), ...LIMITS }
  return async ({ letter, to, messageId, date, beforeLastLine }) => {
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
      await sendOver(options, envelope, Readable.from(content()))
      return { kind: 'sent' }
    } catch (error) {
      return outcomeOf(error as SmtpError, isHanded)
    }
  }
}

type Options = ConstructorParameters<typeof SMTPConnection>[0] & {
  readonly auth?: { readonly user?: string; readonly pass?: string } | undefined
}

/** One connection, one mail. Where a name and password are given it is never sent without them. */
async function sendOver(
  options: Options,
  envelope: Parameters<SMTPConnection['send']>[0],
  message: Readable,
): Promise<void> {
  const connection = new SMTPConnection(options)
  try {
    await new Promise<void>((resolve, reject) => {
      connection.once('error', reject)
      const send = () => {
        connection.send(envelope, message, (error) => {
          if (error) reject(error)
          else resolve()
        })
      }
      connection.connect((error) => {
        if (error) {
          reject(error)
          return
        }
        const { user, pass } = options.auth ?? {}
        if (user === undefined) {
          send()
          return
        }
        connection.login({ user, credentials: { user, pass } }, (refusal) => {
          if (refusal) reject(refusal)
          else send()
        })
      })
    })
    connection.quit()
  } catch (error) {
    connection.close()
    throw error
  }
}

interface SmtpError {
  readonly code?: string
  /** What was said last; an answer to it was an error. */
  readonly command?: string
  readonly responseCode?: number
}

/** What the mail server said of this mail, or of all. Never with its text, which may hold an address. */
function outcomeOf({ code, command, responseCode }: SmtpError, isHanded: boolean): PostOutcome {
  const isOfMail = command === 'RCPT TO' || command === 'DATA'
  if (isOfMail && responseCode !== undefined) {
    return { kind: responseCode >= 500 ? 'refused' : 'later' }
  }
  // An address that is none, before anything was said.
  if (code === 'EENVELOPE' && command === 'API') return { kind: 'refused' }
  if (isHanded) return { kind: 'unsure' }
  return { kind: 'unreachable', why: String(responseCode ?? code ?? 'unknown') }
}
