import type { TransportedError } from './protocol'

/** An error that came over from another thread; `code` and `params` are those of the original. */
export class RemoteFailure extends Error {
  readonly code: string
  readonly params: Readonly<Record<string, string | number>>
  readonly issues: readonly unknown[]

  constructor(error: TransportedError) {
    super(error.message)
    this.name = error.name
    this.code = error.code ?? 'unexpected'
    this.params = error.params
    this.issues = error.issues
    if (error.stack !== null) this.stack = error.stack
  }
}

/** What of an error crosses between threads. Errors with a `code` of ours keep it; others become `unexpected`. */
export function transportError(error: unknown): TransportedError {
  if (!(error instanceof Error)) {
    return {
      name: 'Error',
      message: String(error),
      code: null,
      params: {},
      issues: [],
      stack: null,
    }
  }
  const extra = error as Partial<TransportedError>
  return {
    name: error.name,
    message: error.message,
    code: typeof extra.code === 'string' ? extra.code : null,
    params: isPlainRecord(extra.params) ? extra.params : {},
    issues: Array.isArray(extra.issues) ? extra.issues : [],
    stack: error.stack ?? null,
  }
}

function isPlainRecord(value: unknown): value is Record<string, string | number> {
  return typeof value === 'object' && value !== null
}
