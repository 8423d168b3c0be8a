import { parseIsoDay } from '#app/domain/calendar/day'
import type { IngestIssue } from '#app/domain/ingest/issue'
import { CHOICE_TEMPLATES, type ChoiceTemplate } from '#app/domain/choices/templates'
import type { MenuItem } from '#app/domain/people/person'
import {
  CHOICE_FACTS,
  FIRST_STEP_ROW,
  STEP_COLUMNS,
  stepField,
  type ChoicePageReport,
} from '#app/domain/report/choice-page'
import { choiceFormWords } from '#app/words/choice-form'
import { fill } from '#app/words/fill'
import { errorsIn, RowRefusalSummary, type RowRefusal } from '../form/row-refusal'
import { navigationItems } from '../page/navigation'
import { PageFrame } from '../page/page-frame'
import { ChoiceForm } from './choice-form'
import { ChoiceHistory } from './choice-history'
import { countSteps, keptValues, templateValues } from './choice-values'
import {
  choiceHref,
  DECISION_PARAMETERS,
  decisionsHref,
  type DecisionsView,
} from './decisions-view'

/** A template that a new choice begins with, and the day of the decision as it was typed. */
export interface ChoiceStart {
  readonly template: ChoiceTemplate | null
  readonly decision: string
}

/** The names in the URL. */
const START = { template: 'sjabloon', decision: 'besluit_op' } as const

export function choiceStartOf(parameters: URLSearchParams): ChoiceStart {
  const template = CHOICE_TEMPLATES.find((each) => each === parameters.get(START.template))
  return { template: template ?? null, decision: parameters.get(START.decision) ?? '' }
}

interface ChoicePageProps {
  readonly report: ChoicePageReport
  readonly view: DecisionsView
  readonly start: ChoiceStart
  readonly menu: readonly MenuItem[]
  readonly refusal: RowRefusal | undefined
}

/** A choice with its steps, to write down or to change, and who changed what when. */
export function ChoicePage({ report, view, start, menu, refusal }: ChoicePageProps) {
  const { language } = view
  const { choiceId, rows, history } = report
  const words = choiceFormWords(language)
  const errors = errorsIn(refusal, language, fieldOf)
  const decision = parseIsoDay(start.decision)
  const begun =
    choiceId === null && start.template !== null && decision !== null
      ? templateValues(start.template, decision, report, language)
      : keptValues(report, language)
  const values = refusal?.values ?? begun
  const count = countSteps(values)
  const labels = [
    ...CHOICE_FACTS.map((name) => ({ name, label: words.facts[name] })),
    ...Array.from({ length: Math.max(count, 1) }, (_, at) =>
      STEP_COLUMNS.map((name) => ({
        name: stepField(name, at),
        label: fill(words.stepField, { number: at + 1, field: words.steps[name] }),
      })),
    ).flat(),
  ]
  return (
    <PageFrame
      language={language}
      languageHref={(other) => choiceHref({ ...view, language: other }, choiceId)}
      items={navigationItems(menu, '/besluiten', language)}
    >
      <article className="loop-page choice-page">
        <p className="tools">
          <a href={decisionsHref({ ...view, choice: choiceId })}>{words.back}</a>
        </p>
        <h1 dir="auto">
          {choiceId === null ? words.newTitle : fill(words.editTitle, { title: rows[0]?.choice })}
        </h1>
        <p className="soft">{words.intro}</p>
        {refusal !== undefined && (
          <RowRefusalSummary refusal={refusal} errors={errors} words={words} fields={labels} />
        )}
        {choiceId === null && refusal === undefined && <Start view={view} start={start} />}
        <ChoiceForm
          key={`${start.template} ${start.decision}`}
          report={report}
          view={view}
          values={values}
          errors={errors}
        />
        <ChoiceHistory history={history} language={language} />
      </article>
    </PageFrame>
  )
}

/** Of a fact the field is the same whichever row says it; of a step the row tells which. */
function fieldOf({ row, column }: IngestIssue): string {
  const step = STEP_COLUMNS.find((name) => name === column)
  if (step === undefined || row === null) return column ?? ''
  return stepField(step, row - FIRST_STEP_ROW)
}

function Start({ view, start }: Pick<ChoicePageProps, 'view' | 'start'>) {
  const { language } = view
  const words = choiceFormWords(language)
  return (
    <form method="get" action="/besluiten/bewerken" className="choice-start">
      <fieldset>
        <legend>{words.start}</legend>
        <p className="field-hint">{words.startHint}</p>
        {(['regionSet', 'region', 'language'] as const).map((name) => (
          <input
            key={name}
            type="hidden"
            name={DECISION_PARAMETERS[name]}
            value={view[name] ?? ''}
          />
        ))}
        <label>
          {words.template}
          <select name={START.template} defaultValue={start.template ?? CHOICE_TEMPLATES[0]}>
            {CHOICE_TEMPLATES.map((template) => (
              <option key={template} value={template}>
                {words.templates[template]}
              </option>
            ))}
          </select>
        </label>
        <label>
          {words.decisionDay}
          <input type="date" name={START.decision} defaultValue={start.decision} required />
        </label>
        <button type="submit" className="quiet">
          {words.fillIn}
        </button>
      </fieldset>
    </form>
  )
}
