import { useRevalidator } from '@remix-run/react'
import { useEffect } from 'react'
import { LONGEST_SENTENCE, optionsOf, type QuestionText } from '#app/domain/reflection/question'
import type { Language } from '#app/words/language'
import { optionText } from '#app/words/reflection'
import { phoneRefusalText, phoneWords, type PhoneRefusal } from '#app/words/reflection-phone'
import { PeoplePage } from '../people/people-page'

/** What a phone shows: the code is asked, the next question is waited for, or one is answered. */
export type PhoneScreen =
  | { readonly kind: 'code' }
  | { readonly kind: 'waiting'; readonly code: string }
  | {
      readonly kind: 'asked'
      readonly code: string
      readonly question: QuestionText & { readonly id: number }
      readonly answered: boolean
    }

interface PhonePageProps {
  readonly screen: PhoneScreen
  readonly language: Language
  readonly refusal: PhoneRefusal | null
}

const LOOK_MILLISECONDS = 2_500

/** A reflection session on somebody's phone. */
export function PhonePage({ screen, language, refusal }: PhonePageProps) {
  const words = phoneWords(language)
  const { revalidate } = useRevalidator()
  const isInside = screen.kind !== 'code'
  useEffect(() => {
    if (!isInside) return
    const timer = setInterval(() => document.hidden || revalidate(), LOOK_MILLISECONDS)
    return () => clearInterval(timer)
  }, [isInside, revalidate])
  return (
    <PeoplePage
      title={screen.kind === 'asked' ? screen.question.text : words.title}
      language={language}
      menu={[]}
    >
      {refusal !== null && <p role="alert">{phoneRefusalText(refusal, language)}</p>}
      {screen.kind === 'code' && <CodeForm language={language} />}
      {screen.kind === 'waiting' && (
        <>
          <p role="status">{words.waiting}</p>
          <Again code={screen.code} language={language} />
        </>
      )}
      {screen.kind === 'asked' && (
        <AnswerForm key={screen.question.id} {...screen} language={language} />
      )}
    </PeoplePage>
  )
}

function CodeForm({ language }: { readonly language: Language }) {
  const words = phoneWords(language)
  return (
    <form method="get">
      <p>{words.intro}</p>
      <label htmlFor="code">{words.code}</label>
      <input
        id="code"
        name="code"
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        maxLength={12}
        required
      />
      <input type="hidden" name="taal" value={language} />
      <button type="submit">{words.go}</button>
    </form>
  )
}

interface AnswerFormProps extends Omit<Extract<PhoneScreen, { kind: 'asked' }>, 'kind'> {
  readonly language: Language
}

function AnswerForm({ code, question, answered, language }: AnswerFormProps) {
  const words = phoneWords(language)
  const options = optionsOf(question.kind)
  return (
    <form method="post" className="phone-answer" noValidate>
      <input type="hidden" name="question" value={question.id} />
      {answered && <p role="status">{words.kept}</p>}
      {options.length > 0 ? (
        <>
          {question.kind === 'scale' && <p className="field-hint">{words.scale}</p>}
          <p className="phone-options">
            {options.map((option) => (
              <button key={option} name="answer" value={option}>
                {optionText(option, language)}
              </button>
            ))}
          </p>
        </>
      ) : (
        <>
          <label htmlFor="answer">{words.sentenceEnd}</label>
          <textarea id="answer" name="answer" rows={4} maxLength={LONGEST_SENTENCE} dir="auto" />
          <button type="submit">{words.send}</button>
        </>
      )}
      <p className="field-hint">{words.blind}</p>
      <Again code={code} language={language} />
    </form>
  )
}

function Again({ code, language }: { readonly code: string; readonly language: Language }) {
  const query = new URLSearchParams({ code, taal: language })
  return (
    <noscript>
      <p>
        <a href={`/meedoen?${query.toString()}`}>{phoneWords(language).again}</a>
      </p>
    </noscript>
  )
}
