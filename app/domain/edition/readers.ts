/** Of whom should have read an edition, who opened it. */
export interface Readers {
  readonly read: number
  readonly of: number
  /** Who has not, by name. */
  readonly unread: readonly string[]
}
