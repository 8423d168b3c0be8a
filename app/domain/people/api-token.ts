/** What a token for programs may be: it reads and never changes anything. Most rights first. */
export const TOKEN_ROLES = ['manager', 'board'] as const
export type TokenRole = (typeof TOKEN_ROLES)[number]

/** How a token stands. */
export type TokenState = 'works' | 'ended' | 'revoked'
