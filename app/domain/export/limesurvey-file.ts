import { csvRecord } from './csv-record'
import type { Question, Questionnaire } from './questionnaire'

/** The columns of a survey's structure separated by tabs, those that we fill in last. */
const COLUMNS = [
  ...(['id', 'related_id', 'class', 'type/scale', 'name', 'relevance', 'text', 'help'] as const),
  ...(['language', 'validation', 'mandatory', 'other', 'default', 'same_default'] as const),
] as const

type Cells = Partial<Record<(typeof COLUMNS)[number], string>>

/** LimeSurvey's letters for kinds of questions. */
const TYPES = { list: '!', statements: 'F', line: 'S', long: 'T' } as const

/**
 * A questionnaire as LimeSurvey imports it: tab-separated, UTF-8 with a byte order mark, the name of the file
 * ends in .txt. Days of answering are kept, or nothing would tell their quarter.
 */
export function limesurveyFile({ language, title, parts }: Questionnaire): string {
  const settings = { language, format: 'G', datestamp: 'Y' }
  const rows: Cells[] = [
    ...Object.entries(settings).map(([name, text]) => ({ class: 'S', name, text })),
    { class: 'SL', name: 'surveyls_language', text: language, language },
    { class: 'SL', name: 'surveyls_title', text: title, language },
  ]
  let number = 0
  const next = () => String((number += 1))
  parts.forEach((part, at) => {
    const group = { class: 'G', 'type/scale': String(at), name: part.title }
    rows.push({ ...group, id: String(at + 1), relevance: '1', language })
    for (const question of part.questions) rows.push(...rowsOf(question, next, language))
  })
  const lines = [[...COLUMNS], ...rows.map((cells) => COLUMNS.map((name) => cells[name] ?? ''))]
  return `\uFEFF${lines.map((values) => `${csvRecord(values, '\t')}\r\n`).join('')}`
}

function rowsOf(question: Question, next: () => string, language: string): Cells[] {
  const { code, text, required, options = [], statements = [], isLong } = question
  const kind =
    statements.length > 0 ? 'statements' : options.length > 0 ? 'list' : isLong ? 'long' : 'line'
  const id = next()
  const shared = { language, relevance: '1' }
  return [
    {
      ...{ ...shared, id, class: 'Q', 'type/scale': TYPES[kind], name: code, text },
      ...{ mandatory: required ? 'Y' : 'N', other: 'N', same_default: '0' },
    },
    ...statements.map((each) => ({
      ...{ ...shared, id: next(), class: 'SQ', 'type/scale': '0' },
      ...{ name: each.code, text: each.text },
    })),
    ...options.map((each) => ({
      ...{ id, language, class: 'A', 'type/scale': '0', name: each.code, text: each.text },
    })),
  ]
}
