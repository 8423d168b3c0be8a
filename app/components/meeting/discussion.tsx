import type { MeetingScreen } from '#app/domain/report/meeting-model'
import { fill } from '#app/words/fill'
import { MOST_HEARD, shortened } from '#app/words/graphemes'
import type { Language } from '#app/words/language'
import { meetingWords, standingText } from '#app/words/meeting'
import { meetingQuestions } from '#app/words/meeting-title'

interface DiscussionProps {
  readonly screen: MeetingScreen
  /** From 0; past the last it begins anew. */
  readonly question: number
  readonly language: Language
}

/** One question at a time, and below it what was heard of a region last quarter and where that stands. */
export function Discussion({ screen, question, language }: DiscussionProps) {
  const words = meetingWords(language)
  const questions = meetingQuestions(screen, language)
  const at = question % questions.length
  const form = screen.kind === 'region' ? (screen.discussion?.form ?? 'index') : 'index'
  return (
    <div className={`meeting-question form-${form}`}>
      <p>{fill(words.question, { at: at + 1, all: questions.length })}</p>
      <h2 aria-live="polite">{questions[at]}</h2>
      {screen.kind === 'region' && (
        <p className="heard-before">
          {screen.heard === null ? (
            words.nothingHeard
          ) : (
            <>
              <b>{words.heard}</b>: “<bdi>{shortened(screen.heard.heard, MOST_HEARD)}</bdi>”{' '}
              {standingText(screen.heard, language)}
            </>
          )}
        </p>
      )}
    </div>
  )
}
