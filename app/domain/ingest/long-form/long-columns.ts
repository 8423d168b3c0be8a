import { wordKey } from '../text/text-key'

/** Which columns of a file with a row per answer hold what. */
export interface LongColumns {
  readonly id: number
  readonly question: number
  readonly answer: number
}

const IDS = ['respondent_id', 'respondent', 'respondentnummer', 'ResultID', 'response_id', 'id']
const QUESTIONS = [
  'question',
  'vraag',
  'stelling',
  'item',
  'vraagcode',
  'question_code',
  'questionid',
]
const ANSWERS = ['answer', 'antwoord', 'waarde', 'value', 'score', 'answer_value', 'antwoordwaarde']

/** By the headings; null where the file has a row per respondent. */
export function longColumnsOf(header: readonly string[]): LongColumns | null {
  const keys = header.map(wordKey)
  const find = (words: readonly string[]) =>
    words.map((word) => keys.indexOf(wordKey(word))).find((index) => index >= 0) ?? -1
  const found = { id: find(IDS), question: find(QUESTIONS), answer: find(ANSWERS) }
  return Object.values(found).includes(-1) ? null : found
}
