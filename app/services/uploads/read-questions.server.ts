import type { Framework } from '#app/domain/framework/framework'
import { choicesOf } from '#app/domain/ingest/question-choices'
import { questionsIn, type Answers, type Question } from '#app/domain/ingest/question'
import { QUESTION_CODES } from '#app/domain/ingest/question-codes'
import type { Job } from '#app/domain/uploads/job'
import type { NamedChoice, RowFates, UploadQuestions } from '#app/domain/uploads/view'
import { issueMessage } from '#app/words/issues'
import type { Language } from '#app/words/language'
import type { Database } from '#db/client.server'
import * as jobIssues from '#db/repositories/job-issues.server'
import { readPlaces } from './read-places.server'

/** What a check asked, with what was answered before it. */
export async function readQuestions(
  db: Database,
  { id, options, recognised }: Job,
  framework: Framework,
  language: Language,
): Promise<UploadQuestions> {
  const issues = await jobIssues.findAllByCode(db, id, QUESTION_CODES)
  const hints = new Map(
    issues.flatMap((issue) =>
      issue.params.about === '' || issue.params.value !== undefined
        ? [[String(issue.params.key), issueMessage(issue, language, 'field')] as const]
        : [],
    ),
  )
  const open = questionsIn(issues).map((asked) => ({
    ...asked,
    hint: hints.get(asked.key) ?? null,
  }))
  const asked = new Set(open.map(({ key }) => key))
  const given = givenQuestions(options.answers ?? {}, framework).filter(
    ({ key }) => !asked.has(key),
  )
  const asksPlace = [...open, ...given].some(({ code }) => code === 'place_word')
  return {
    open,
    given: given.map((question) =>
      question.code === 'sheet' ? { ...question, choices: recognised?.sheets ?? [] } : question,
    ),
    names: namesOf(framework, language),
    places: asksPlace ? await readPlaces(db, options.regionSet) : [],
  }
}

/** Answers as the questions that they are to. */
export function givenQuestions(answers: Answers, framework: Framework): readonly Question[] {
  return Object.entries(answers).flatMap(([key, answer]): Question[] => {
    const at = key.indexOf(':')
    const name = at < 0 ? key : key.slice(0, at)
    const code = QUESTION_CODES.find((each) => each === name)
    if (code === undefined || answer === '') return []
    const choices = choicesOf(code, framework)
    const isOther = choices.length > 0 && !choices.includes(answer)
    return [
      {
        ...{ code, key, about: at < 0 ? null : key.slice(at + 1), count: 0 },
        choices: isOther ? [...choices, answer] : choices,
      },
    ]
  })
}

/** What groups, and points of the scale, are called. */
export function namesOf(
  { groups, answerScale }: Framework,
  language: Language,
): readonly NamedChoice[] {
  const { min, labels } = answerScale
  return [
    ...groups.map(({ code, name }) => ({ value: code, label: name[language] })),
    ...labels[language].map((label, step) => {
      return { value: String(min + step), label: `${min + step} · ${label}` }
    }),
  ]
}

const LEFT_OUT = [
  ...(['responses_not_submitted', 'responses_unfinished', 'responses_preview'] as const),
  ...(['responses_test', 'responses_spam', 'responses_not_approved'] as const),
  ...(['responses_disqualified', 'summary_rows', 'respondent_erased'] as const),
  ...(['note_rows', 'header_rows'] as const),
] as const

/** What became of the rows of a check that are neither new nor rejected. */
export async function readFates(db: Database, jobId: number): Promise<RowFates> {
  const issues = await jobIssues.findAllByCode(db, jobId, [...LEFT_OUT, 'answers_replaced'])
  const isReplaced = ({ code }: { readonly code: string }) => code === 'answers_replaced'
  const count = (of: typeof issues) =>
    of.reduce((sum, { params }) => sum + Number(params.count ?? 0), 0)
  return {
    leftOut: count(issues.filter((issue) => !isReplaced(issue))),
    replaced: count(issues.filter(isReplaced)),
  }
}
