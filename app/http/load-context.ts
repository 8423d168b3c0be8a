import type { PhoneLimits, PhoneOutcome } from '#app/services/reflection/phone.server'
import type { Writer } from '#app/jobs/writer-client.server'
import type { Printer } from '#app/pdf/print-order'
import type { Database } from '#db/client.server'
import type { Once } from './once'

/** What the server hands to every loader and action as `context`. */
export interface LoadContext {
  /** On SQLite a connection that can only read: writes are commands to the writer thread. */
  readonly db: Database
  /** The one way to change something. */
  readonly writer: Writer
  /** Makes documents off the thread that answers. */
  readonly print: Printer
  readonly clock: () => Date
  /** For what is noted of a request: its loader may be asked again. */
  readonly once: Once
  /** How browsers reach the server, when a proxy stands in between; https makes cookies secure. */
  readonly publicOrigin: string | null
  /** Network address of the visitor, as far as a trusted proxy tells. */
  readonly address: string
  /** What is remembered of phones in reflection sessions. */
  readonly phones: PhoneLimits
  /** What became of an answer of a phone that was not kept; null of any other request. */
  readonly phoneOutcome: Exclude<PhoneOutcome, 'kept'> | null
  /** Who is logged in, for the head of the page: no part of what a page is made of (`readVisitor`). */
  readonly visitor: { name: string }
  /** What the page's loader keeps from the browser, and of the same data the same text (`leaveAtServer`). */
  readonly left: { data: object; madeOf?: string }
  /** Allows this response's own inline scripts in the content security policy. */
  readonly cspNonce: string
  /** Records an unexpected error in the log, without the request's contents. */
  readonly reportError: (error: unknown) => void
}

declare module '@remix-run/node' {
  // Declaration merging needs an interface, and this one adds nothing of its own.
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type
  interface AppLoadContext extends LoadContext {}
}
