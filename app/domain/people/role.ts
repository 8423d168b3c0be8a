/** What an account may be; what each may do is decided in app/access. Most rights first. */
export const ROLES = ['administrator', 'analyst', 'manager', 'board'] as const
export type Role = (typeof ROLES)[number]
