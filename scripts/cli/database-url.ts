/** The default is made when missing. */
export function databaseUrl(): string {
  return process.env.DATABASE_URL || 'file:./data/draagvlak.sqlite'
}
