import type { MenuItem } from '#app/domain/people/person'
import type { ReflectionRefusal } from '#app/domain/reflection/question'
import type { Reflection, ReflectionQuestion } from '#app/domain/reflection/session'
import { fill } from '#app/words/fill'
import type { Language } from '#app/words/language'
import { reflectionWords } from '#app/words/reflection'
import { meetingHref, viewOfMeeting } from '../meeting/meeting-view'
import { navigationItems } from '../page/navigation'
import { PageFrame } from '../page/page-frame'
import { JoinCard, type JoinWay } from './join-card'
import { OpenQuestion } from './open-question'
import { QuestionDesk } from './question-desk'
import { ReflectionResultBlock } from './reflection-result'
import { reflectionHref } from './reflection-view'

interface ReflectionPageProps {
  readonly reflection: Reflection
  /** null while no session goes on. */
  readonly join: JoinWay | null
  readonly language: Language
  /** What the person may open. */
  readonly menu: readonly MenuItem[]
  readonly refusal: ReflectionRefusal | null
}

/** Questions that a meeting answers blind on its phones: the screen of the room, and what came of them. */
export function ReflectionPage({ reflection, join, language, menu, refusal }: ReflectionPageProps) {
  const { regionSet, quarter, edition, questions, code, mayLead } = reflection
  const words = reflectionWords(language)
  const open = questions.find(({ state }) => state === 'open')
  const closed = questions.filter(({ state }) => state === 'closed')
  return (
    <PageFrame
      language={language}
      languageHref={(other) => reflectionHref(reflection, other)}
      items={navigationItems(menu, '/kwartaal', language)}
      subject={[regionSet, quarter]}
      footnotes={() => [fill(words.about, { regionSet, edition })]}
    >
      <article className="reflection">
        <h1>{fill(words.heading, { quarter })}</h1>
        <p className="deck">{words.deck}</p>
        <p className="tools">
          <a href={meetingHref(viewOfMeeting(reflection, language))}>{words.toMeeting}</a>
        </p>
        {refusal !== null && <p role="alert">{words.issues[refusal]}</p>}
        <div className="reflection-room">
          <div>
            {open ? (
              <OpenQuestion
                key={open.id}
                question={open}
                reflection={reflection}
                language={language}
              />
            ) : (
              <Results questions={closed} language={language} />
            )}
            {mayLead ? (
              <QuestionDesk reflection={reflection} language={language} />
            ) : (
              code === null && <p className="soft">{words.notLeading}</p>
            )}
            {open && <Results questions={closed} language={language} />}
          </div>
          {code !== null && join !== null && (
            <JoinCard join={join} code={code} language={language} />
          )}
        </div>
      </article>
    </PageFrame>
  )
}

interface ResultsProps {
  readonly questions: readonly ReflectionQuestion[]
  readonly language: Language
}

/** What closed questions brought, the last one first. */
function Results({ questions, language }: ResultsProps) {
  const words = reflectionWords(language)
  return (
    <section>
      <h2>{words.results}</h2>
      {questions.length === 0 && <p className="soft">{words.noResults}</p>}
      {questions.toReversed().map((question) => (
        <ReflectionResultBlock key={question.id} question={question} language={language} />
      ))}
    </section>
  )
}
