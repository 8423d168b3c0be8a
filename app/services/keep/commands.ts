import type { EraseOutcome, EraseRequest } from './erase.server'

/** Erasures, as commands to the one writer. */
export interface KeepCommands {
  eraseRespondent: { arguments: EraseRequest; result: EraseOutcome }
  replayErasures: { arguments: { readonly now: string }; result: EraseOutcome }
}
