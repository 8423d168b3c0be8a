import { fill } from './fill'
import { bilingual, type Language } from './language'

/** By what is wrong with a line that was typed; `{value}` is the part of it that is meant. */
const DUTCH: Readonly<Record<string, string>> = {
  unknownOption: 'De optie “{value}” bestaat niet.',
  unknownCommand: 'De opdracht “{value}” bestaat niet.',
  missingArgument: 'Er ontbreekt iets: “{value}”.',
  optionMissingArgument: 'Achter “{value}” ontbreekt een waarde.',
  missingMandatoryOptionValue: 'De optie “{value}” is nodig.',
  excessArguments: 'Er staat te veel achter de opdracht.',
  invalidArgument: 'Bij “{value}” kan “{given}” niet. Kies uit: {choices}.',
  help: 'Zie --help.',
}

const ENGLISH: typeof DUTCH = {
  unknownOption: 'There is no option “{value}”.',
  unknownCommand: 'There is no command “{value}”.',
  missingArgument: 'Something is missing: “{value}”.',
  optionMissingArgument: 'A value is missing behind “{value}”.',
  missingMandatoryOptionValue: 'The option “{value}” is needed.',
  excessArguments: 'There is too much behind the command.',
  invalidArgument: '“{given}” cannot stand with “{value}”. Choose from: {choices}.',
  help: 'See --help.',
}

const wordsIn = bilingual(DUTCH, ENGLISH)

/**
 * What is wrong with a line that was typed.
 *
 * @param code `commander.unknownOption` and others
 * @param message in English, with the parts that are meant in quotes
 * @returns null where it is no error of the line: help was asked for
 */
export function usageErrorText(code: string, message: string, language: Language): string | null {
  const words = wordsIn(language)
  const sentence = words[code.replace('commander.', '')]
  if (sentence === undefined || code === 'commander.help') return null
  const [value, given] = [...message.matchAll(/'([^']*)'/g)].map(([, part]) => part)
  const choices = /choices are (.*)\.$/.exec(message)?.[1]
  return `${fill(sentence, { value, given, choices })} ${words.help}`
}
