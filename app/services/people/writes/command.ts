/** A moment as ISO text in UTC. */
type Moment = string
/** Hex SHA-256 of a token: tokens themselves never reach the database. */
export type TokenHash = string

export interface At {
  readonly at: Moment
}

/** Who asks for a change of another's account; null on the command line. */
export interface ByWhom extends At {
  readonly actorId: number | null
}

/** Where somebody tries to log in from, and as whom. */
export interface LoginSource {
  /** Lower case. */
  readonly email: string
  /** Network address of the visitor. */
  readonly address: string
}

export interface NewInvitation {
  readonly tokenHash: TokenHash
  readonly expiresAt: Moment
}
