import type { Question, Questionnaire } from './questionnaire'

/** What the list says around the questions. */
export interface ListWords {
  readonly intro: readonly string[]
  readonly choice: string
  readonly statements: string
  readonly line: string
  readonly long: string
  readonly required: string
}

/**
 * A questionnaire as a list to type over into a tool that imports none, such as Microsoft Forms. Statements
 * carry their code, by which an export is known again.
 */
export function questionList({ title, parts }: Questionnaire, words: ListWords): string {
  const lines = [title, '', ...words.intro]
  for (const part of parts) {
    lines.push('', `== ${part.title} ==`)
    for (const question of part.questions) lines.push('', ...linesOf(question, words))
  }
  return `\uFEFF${lines.map((line) => `${line}\r\n`).join('')}`
}

function linesOf({ text, required, options, statements, isLong }: Question, words: ListWords) {
  const kind = statements ? 'statements' : options ? 'choice' : isLong ? 'long' : 'line'
  const told = required ? `${words[kind]}, ${words.required}` : words[kind]
  return [
    text,
    `(${told})`,
    ...(statements ?? []).map((each) => `- ${each.code}. ${each.text}`),
    ...(options ?? []).map((each) => `* ${each.text}`),
  ]
}
