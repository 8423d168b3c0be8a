/** What an account may be, one or several; what each may do is decided in app/access. Most rights first. */
export const ROLES = ['administrator', 'analyst', 'manager', 'board'] as const
export type Role = (typeof ROLES)[number]

/** Roles as text, each once: `administrator,board`. */
export function rolesOf(text: string): readonly Role[] {
  const named = new Set(text.split(','))
  return ROLES.filter((role) => named.has(role))
}
