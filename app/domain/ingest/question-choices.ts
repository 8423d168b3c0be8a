import type { Framework } from '../framework/framework'
import { ENCODINGS } from './guess'
import type { QuestionCode } from './question-codes'
import { DATE_ORDERS } from './values/moment'

const PEOPLE = ['same_people', 'other_people']

/** What may be answered to a question that is not asked any more, because it was; see Question. */
export function choicesOf(
  code: QuestionCode,
  { groups, answerScale }: Pick<Framework, 'groups' | 'answerScale'>,
): readonly string[] {
  const { min, max } = answerScale
  const choices: Readonly<Record<QuestionCode, readonly string[]>> = {
    date_order: DATE_ORDERS,
    date_notations: ['as_written'],
    decimal_mark: ['comma', 'point'],
    answer_scale: [
      `${min}-${max}`,
      '0-4',
      '0-5',
      '1-4',
      '1-7',
      '0-6',
      '1-10',
      '0-10',
      '0-100',
      '-2-2',
      '-3-3',
    ],
    missing_codes: ['missing'],
    area_spelling: ['accept'],
    status_word: [
      ...['achieved', 'on_schedule', 'partly', 'delayed', 'not_achieved', 'not_started'],
      ...['cancelled', 'unknown'],
    ],
    group_word: groups.map(({ code: group }) => group),
    place_word: [],
    answer_word: [
      ...Array.from({ length: max - min + 1 }, (_, step) => `${min + step}`),
      'no_answer',
    ],
    same_answers: PEOPLE,
    id_reused: PEOPLE,
    encoding_unsure: ENCODINGS,
    sheet: [],
  }
  return choices[code]
}
