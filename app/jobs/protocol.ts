export interface Progress {
  readonly rows: number
  /** 0…1, by bytes of the file. */
  readonly share: number
}

/** To a thread that answers commands. */
export type ToThread =
  | {
      readonly type: 'run'
      readonly id: number
      readonly name: string
      readonly arguments: unknown
    }
  | { readonly type: 'cancel'; readonly id: number; readonly reason: string | undefined }
  | { readonly type: 'close' }

/** From a thread that answers commands. */
export type FromThread =
  | { readonly type: 'ready' }
  | { readonly type: 'progress'; readonly id: number; readonly progress: Progress }
  | { readonly type: 'done'; readonly id: number; readonly result: unknown }
  | { readonly type: 'failed'; readonly id: number; readonly error: TransportedError }
  /** Of a job, for which no command waits. */
  | { readonly type: 'report'; readonly error: TransportedError }

/** An error between threads: classes do not survive the crossing, codes and parameters do. */
export interface TransportedError {
  readonly name: string
  readonly message: string
  readonly code: string | null
  readonly params: Readonly<Record<string, string | number>>
  readonly issues: readonly unknown[]
  readonly stack: string | null
}
