/** Without letters and digits that are taken for one another when somebody reads them aloud. */
const ALPHABET = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789'
/** 31⁶ codes, close to a milliard: a thousand guesses find one of a few that are alive once in a lifetime. */
const LENGTH = 6
const CODE = new RegExp(`^[${ALPHABET}]{${LENGTH}}$`)

/**
 * The code that opens a reflection session on a phone.
 * @param random gives that many random bytes
 */
export function newCode(random: (count: number) => Uint8Array): string {
  let code = ''
  while (code.length < LENGTH) {
    // Bytes above the largest multiple would make the first letters likelier.
    const limit = 256 - (256 % ALPHABET.length)
    for (const byte of random(2 * LENGTH)) {
      if (byte < limit && code.length < LENGTH) code += ALPHABET.charAt(byte % ALPHABET.length)
    }
  }
  return code
}

/** What somebody typed or scanned as a code, spaces and small letters forgiven; null where it can be none. */
export function codeOf(typed: string): string | null {
  const code = typed.replaceAll(/[\s.-]/g, '').toUpperCase()
  return CODE.test(code) ? code : null
}

/** As it is read aloud: `KMR 482`. */
export function spacedCode(code: string): string {
  return `${code.slice(0, LENGTH / 2)} ${code.slice(LENGTH / 2)}`
}
