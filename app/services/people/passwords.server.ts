/** Makes and checks what is stored of a password. */
export interface Passwords {
  hash(password: string): Promise<string>
  /** Whether the password is the one of a stored hash. */
  verify(stored: string, password: string): Promise<boolean>
}

/** argon2id (the library's default kind), with OWASP's parameters: 19 MiB, 2 passes, 1 lane. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

/**
 * What a password is compared with where there is no account: the same work as with one. It is the
 * hash of bytes that nobody kept.
 */
export const NOBODYS_HASH =
  '$argon2id$v=19$m=19456,t=2,p=1$b1yQ0p5VwJ4x7nqR2mZt9A$c0yqk3mR8vN1sW5tZ7xB2dF4gH6jK9lP0oI8uY3eT1Q'

/** At once; more wait their turn, so that a storm of logins leaves the file system's threads free. */
const AT_ONCE = 2

/** Of no use to most commands, and ten megabytes: loaded with the first password. */
const argon2 = () => import('@node-rs/argon2')

/** argon2id. The same text typed on another keyboard is the same password (NFKC). */
export const argon2Passwords: Passwords = inTurn({
  hash: async (password) => (await argon2()).hash(password.normalize('NFKC'), COST),
  verify: async (stored, password) => (await argon2()).verify(stored, password.normalize('NFKC')),
})

function inTurn(passwords: Passwords): Passwords {
  let busy = 0
  const waiting: (() => void)[] = []
  const run = async <T>(work: () => Promise<T>): Promise<T> => {
    if (busy >= AT_ONCE) await new Promise<void>((resolve) => waiting.push(resolve))
    else busy += 1
    try {
      return await work()
    } finally {
      const next = waiting.shift()
      if (next) next()
      else busy -= 1
    }
  }
  return {
    hash: (password) => run(() => passwords.hash(password)),
    verify: (stored, password) => run(() => passwords.verify(stored, password)),
  }
}
