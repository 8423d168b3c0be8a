/** A question as a survey tool asks it, in one language. */
export interface Question {
  /** Letters and digits alone, at most 20: the strictest of the tools. */
  readonly code: string
  readonly text: string
  readonly required: boolean
  /** One of these is chosen; absent: text is typed. Codes have at most 5 letters and digits. */
  readonly options?: readonly CodedText[]
  /** Answered one by one on the same options. */
  readonly statements?: readonly CodedText[]
  /** More than one line may be typed. */
  readonly isLong?: true
}

export interface CodedText {
  readonly code: string
  readonly text: string
}

/** What the framework asks, ready to be put into a survey tool; its export maps itself. */
export interface Questionnaire {
  readonly language: 'nl' | 'en'
  readonly title: string
  readonly parts: readonly { readonly title: string; readonly questions: readonly Question[] }[]
}

/** What LimeSurvey takes as the code of an answer. */
const LONGEST_ANSWER_CODE = 5

/**
 * Codes for answers of which each has a code of ours: its first letters and digits where those tell all
 * apart, else numbers.
 */
export function answerCodes(codes: readonly string[]): readonly string[] {
  const short = codes.map((code) => code.replace(/[^A-Za-z0-9]/g, '').slice(0, LONGEST_ANSWER_CODE))
  const areApart = new Set(short.map((code) => code.toLowerCase())).size === codes.length
  return areApart && !short.includes('') ? short : codes.map((_, index) => `A${index + 1}`)
}
