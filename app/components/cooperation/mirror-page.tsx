import { PHASES } from '#app/domain/cooperation/cooperation'
import type { LinkState, MirrorOutcome } from '#app/domain/report/mirror-link'
import { cooperationWords } from '#app/words/cooperation'
import { formatDay } from '#app/words/dates'
import { fill } from '#app/words/fill'
import type { Language } from '#app/words/language'
import { loopFormWords } from '#app/words/loop-form'
import { mirrorFormWords } from '#app/words/mirror-form'
import { RegisterForm } from '../form/register-form'
import { errorsIn, RowRefusalSummary } from '../form/row-refusal'
import { PeoplePage } from '../people/people-page'

interface MirrorPageProps {
  readonly state: LinkState
  /** What came of a sent form. */
  readonly outcome: MirrorOutcome | undefined
  /** Of the link. */
  readonly code: string
  readonly language: Language
}

/** What one partner is asked, through a link: nothing of what the others say. */
export function MirrorPage({ state, outcome, code, language }: MirrorPageProps) {
  const words = mirrorFormWords(language)
  const now = outcome === undefined || outcome.kind === 'refused' ? state : outcome
  if (now.kind === 'kept') {
    return (
      <PeoplePage title={words.thanks} language={language} menu={[]}>
        <p>{words.thanksMore}</p>
      </PeoplePage>
    )
  }
  if (now.kind !== 'open') {
    return (
      <PeoplePage title={words.gone} language={language} menu={[]}>
        <p>{now.kind === 'too_many' ? words.tooMany : words.goneAdvice}</p>
      </PeoplePage>
    )
  }
  const { cooperation, partner, deadline } = now.asked
  const refusal = outcome?.kind === 'refused' ? outcome : undefined
  const errors = errorsIn(refusal, language)
  const { phases } = cooperationWords(language)
  const yields = [1, 2, 3, 4, 5].map((value) => ({ value: String(value), text: String(value) }))
  const options = PHASES.map((phase) => ({
    value: String(phase),
    text: `${phase}. ${phases[phase]}`,
  }))
  return (
    <PeoplePage title={words.title} language={language} menu={[]}>
      <h2 dir="auto">{fill(words.about, { cooperation, partner })}</h2>
      <p>{fill(words.intro, { day: formatDay(deadline, language) })}</p>
      {refusal !== undefined && (
        <RowRefusalSummary
          refusal={refusal}
          errors={errors}
          words={loopFormWords(language)}
          fields={Object.entries(words.columns).map(([name, label]) => ({ name, label }))}
        />
      )}
      <RegisterForm
        action={`/spiegel?${new URLSearchParams({ code, taal: language })}`}
        steps={[
          {
            title: words.step,
            fields: [
              { name: 'yield', kind: 'choice', options: yields, hint: words.hint },
              { name: 'expected_yield_of_others', kind: 'choice', options: yields },
              { name: 'hours', kind: 'text', hint: words.blank },
              { name: 'euros', kind: 'text' },
              { name: 'phase', kind: 'choice', options },
            ],
          },
        ]}
        hidden={{}}
        labels={words.columns}
        values={refusal?.values ?? {}}
        errors={errors}
        language={language}
      />
    </PeoplePage>
  )
}
