import { Readable } from 'node:stream'
import { createTransport } from 'nodemailer'
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

/** Sends by SMTP, each mail over a connection of its own: none is tried again behind our back. */
export function postBySmtp({ smtp, from }: PostSettings): Post {
  const closed = { disableFileAccess: true, disableUrlAccess: true }
  const writer = createTransport({ streamTransport: true, buffer: true, newline: 'windows' })
  const url = new URL(smtp)
  for (const [name, value] of Object.entries(LIMITS)) url.searchParams.set(name, String(value))
  const transport = createTransport(url.href)
  return async ({ letter, to, messageId, date, beforeLastLine }) => {
    const { message, envelope } = await writer.sendMail({
      ...closed,
      ...{ from, to, subject: letter.subject, date: new Date(date) },
      ...{ text: letterText(letter), html: letterHtml(letter), messageId: `<${messageId}>` },
      headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': letter.language },
    })
    let isHanded = false
    async function* content(): AsyncGenerator<unknown> {
      yield message
      await beforeLastLine()
      isHanded = true
    }
    try {
      await transport.sendMail({ ...closed, envelope, raw: Readable.from(content()) })
      return { kind: 'sent' }
    } catch (error) {
      return outcomeOf(error as SmtpError, isHanded)
    }
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
