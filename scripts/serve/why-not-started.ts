import { InvalidSetting } from '#app/http/invalid-setting'
import { isSentence, sentence } from '#app/words/command-line'
import type { Language } from '#app/words/language'
import { troubleText } from '#app/words/troubles'
import { DatabaseError } from '#db/errors'
import { troubleOf } from '#db/trouble'

/** For a console, which has no language: what is said in Dutch, and then in English. */
function inBoth(say: (language: Language) => string): string {
  return `${say('nl')}\n${say('en')}`
}

/** Why the server does not start, in words that say what to do; of a mistake of ours where it is. */
export function whyNotStarted(error: unknown): string {
  if (error instanceof InvalidSetting) return error.message
  const { code, hostname } = error as { readonly code?: unknown; readonly hostname?: unknown }
  if (code === 'EADDRINUSE') return 'this port is in use; choose another one: PORT=3001'
  if (code === 'EACCES') return 'this port may not be used by this account; choose one above 1023'
  // Of the database's host the same is said below.
  if (code === 'EADDRNOTAVAIL' || (code === 'ENOTFOUND' && hostname === process.env.HOST)) {
    return 'HOST is not an address of this machine'
  }
  const trouble = troubleOf(error)
  if (trouble !== null) return inBoth((language) => troubleText(trouble, language))
  if (error instanceof DatabaseError && isSentence(error.code)) {
    const { code: refusal, params } = error
    return inBoth((language) => sentence(refusal, language, params))
  }
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}
