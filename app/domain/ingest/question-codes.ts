/**
 * What a file leaves open and only a person can say. A question is an issue with one of these codes:
 * its params tell how many cells or rows wait for an answer (`count`), what may be answered (`choices`)
 * and by what name it is answered (`key`). Until then nothing is guessed: a `refused` one keeps the file
 * out, with a `warning` the rows or cells it is about are left out one by one.
 */
export const QUESTION_CODES = [
  'date_order',
  'date_notations',
  'decimal_mark',
  'answer_scale',
  'missing_codes',
  'area_spelling',
  'status_word',
  'group_word',
  'place_word',
  'answer_word',
  'same_answers',
  'id_reused',
  'encoding_unsure',
  'sheet',
] as const
export type QuestionCode = (typeof QUESTION_CODES)[number]
