import { INFLUENCES, STEP_KINDS } from '#app/domain/choices/choice'
import {
  CHOICE_FACTS,
  STEP_COLUMNS,
  stepField,
  type ChoiceFact,
  type ChoicePageReport,
  type StepColumn,
} from '#app/domain/report/choice-page'
import { choiceFormWords } from '#app/words/choice-form'
import { decisionWords } from '#app/words/decisions'
import { fill } from '#app/words/fill'
import type { Language } from '#app/words/language'
import { ChoiceField, DayField, TextField, type RowFieldProps } from '../form/row-fields'
import { countSteps, type ChoiceValues } from './choice-values'
import { choiceHref, type DecisionsView } from './decisions-view'

/** Blank steps at the end, to add some at once. */
const BLANK_STEPS = 2

interface ChoiceFormProps {
  readonly report: ChoicePageReport
  readonly view: DecisionsView
  /** As sent, else as kept. */
  readonly values: ChoiceValues
  readonly errors: RowFieldProps['errors']
}

/** A choice with all its steps; its fields are named as the columns of its file. */
export function ChoiceForm({ report, view, values, errors }: ChoiceFormProps) {
  const { language } = view
  const { choiceId, basedOn, rows } = report
  const words = choiceFormWords(language)
  const count = countSteps(values)
  const isOfArea = (values['area_code'] ?? '') !== ''
  const unknown = unknownIn(rows)
  return (
    <form
      method="post"
      action={choiceHref(view, choiceId)}
      className="loop-form choice-form"
      noValidate
    >
      <input type="hidden" name="choice_id" value={choiceId ?? ''} />
      <input type="hidden" name="based_on" value={basedOn ?? ''} />
      <input type="hidden" name="region_set" value={isOfArea ? '' : values['region_set']} />
      {isOfArea && <input type="hidden" name="area_code" value={values['area_code']} />}
      {unknown.map((name) => (
        <input key={name} type="hidden" name="unknown" value={name} />
      ))}
      <Facts report={report} values={values} errors={errors} language={language} />
      {Array.from({ length: count + BLANK_STEPS }, (_, at) => (
        <fieldset key={at} className="choice-step">
          <legend>{at < count ? fill(words.stepTitle, { number: at + 1 }) : words.newStep}</legend>
          {at === count && <p className="field-hint">{words.newStepHint}</p>}
          <Step at={at} values={values} errors={errors} language={language} />
        </fieldset>
      ))}
      <button type="submit">{words.save}</button>
    </form>
  )
}

interface FieldsProps extends Pick<ChoiceFormProps, 'values' | 'errors'> {
  readonly language: Language
}

function Facts({
  report: { regions, framework },
  values,
  errors,
  language,
}: FieldsProps & Pick<ChoiceFormProps, 'report'>) {
  const words = choiceFormWords(language)
  const field = (name: ChoiceFact) => ({ name, label: words.facts[name], values, errors })
  const unchosen = { value: '', text: words.unchosen }
  const [region = '', theme = ''] = [values['region'], values['theme']]
  const isKnown = framework.themes.some(({ code }) => code === theme)
  const own = theme === '' || isKnown ? [] : [{ value: theme, text: theme }]
  const others = regions.includes(region) || region === '' ? [] : [region]
  return (
    <fieldset className="choice-step">
      <legend>{words.facts.choice}</legend>
      <TextField {...field('choice')} />
      {(values['area_code'] ?? '') === '' && (
        <ChoiceField
          {...field('region')}
          options={[unchosen, ...[...others, ...regions].map((value) => ({ value, text: value }))]}
        />
      )}
      <ChoiceField
        {...field('theme')}
        options={[
          unchosen,
          ...own,
          ...framework.themes.map(({ code, name }) => ({ value: code, text: name[language] })),
        ]}
      />
      <TextField {...field('decider')} />
      <DayField {...field('decision_planned_on')} />
      <DayField {...field('point_of_no_return')} hint={words.hints.point_of_no_return} />
      <DayField {...field('decided_on')} />
      <DayField {...field('weighing_published_on')} />
    </fieldset>
  )
}

function Step({ at, values, errors, language }: FieldsProps & { readonly at: number }) {
  const words = choiceFormWords(language)
  const { influences } = decisionWords(language)
  const field = (column: StepColumn) => ({
    ...{ name: stepField(column, at), label: words.steps[column], values, errors },
  })
  const unchosen = { value: '', text: words.unchosen }
  return (
    <>
      <TextField {...field('step')} />
      <ChoiceField
        {...field('kind')}
        options={STEP_KINDS.map((kind) => ({ value: kind, text: words.kinds[kind] }))}
      />
      <TextField {...field('audience')} hint={words.hints.audience} />
      <ChoiceField
        {...field('influence')}
        options={[
          unchosen,
          ...INFLUENCES.map((influence) => ({ value: influence, text: influences[influence] })),
        ]}
      />
      <DayField {...field('opens')} />
      <DayField {...field('closes')} />
      <DayField {...field('announced_on')} />
      <DayField {...field('information_on')} />
      <TextField {...field('outcome')} />
      <DayField {...field('told_back_on')} />
    </>
  )
}

/** Fields of which the file says that nobody knows: blank they stay so. */
function unknownIn(rows: ChoicePageReport['rows']): readonly string[] {
  const facts = CHOICE_FACTS.filter((name) => rows[0]?.[name] === 'unknown')
  const steps = rows.flatMap((cells, at) =>
    STEP_COLUMNS.flatMap((name) => (cells[name] === 'unknown' ? [stepField(name, at)] : [])),
  )
  return [...facts, ...steps]
}
