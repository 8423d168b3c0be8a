import type { Command } from 'commander'
import { isLanguage, type Language } from '#app/words/language'

/** --lang, wherever it stands on the line; Dutch by default. */
export function languageOf(command: Command): Language {
  const { lang } = command.optsWithGlobals<{ lang?: unknown }>()
  return isLanguage(lang) ? lang : 'nl'
}
