import type { Command } from 'commander'
import { isLanguage, type Language } from '#app/words/language'

/** --lang, wherever it stands on the line; Dutch by default. */
export function languageOf(command: Command): Language {
  const { lang } = command.optsWithGlobals<{ lang?: unknown }>()
  return isLanguage(lang) ? lang : 'nl'
}

/** The same where no command has read the line yet. */
export function languageOfLine(line: readonly string[]): Language {
  const at = line.findIndex((word) => word === '--lang' || word.startsWith('--lang='))
  const value = line[at]?.includes('=') ? line[at].split('=')[1] : line[at + 1]
  return isLanguage(value) ? value : 'nl'
}
