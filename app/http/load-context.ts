import type { Database } from '#db/client.server'

/** What the server hands to every loader and action as `context`. */
export interface LoadContext {
  /** On SQLite a connection that can only read: writes are commands to the writer thread. */
  readonly db: Database
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
