import type { LedgerGap } from '../release/ledger-gap.server'
import type { Retention } from './clear-expired.server'
import type { EraseOutcome, EraseRequest } from './erase.server'

/** Erasures and the word on the release ledger, as commands to the one writer. */
export interface KeepCommands {
  eraseRespondent: { arguments: EraseRequest; result: EraseOutcome }
  /** The database was put back by other means than `restore`. */
  openLedgerGap: { arguments: { readonly now: string }; result: LedgerGap }
  closeLedgerGap: { arguments: { readonly now: string }; result: boolean }
  clearExpired: { arguments: Retention; result: undefined }
  replayErasures: { arguments: { readonly now: string }; result: EraseOutcome }
}
