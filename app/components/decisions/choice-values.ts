import { formatIsoDay } from '#app/domain/calendar/day'
import { datedTemplate, type ChoiceTemplate } from '#app/domain/choices/templates'
import {
  CHOICE_FACTS,
  STEP_COLUMNS,
  stepField,
  type ChoicePageReport,
  type StepColumn,
} from '#app/domain/report/choice-page'
import { choiceFormWords } from '#app/words/choice-form'
import { audienceWords, namesIn } from '#app/words/decision-moment'
import type { Language } from '#app/words/language'

/** What the fields of the form begin with, by name. */
export type ChoiceValues = Readonly<Record<string, string>>

/** A choice as it is kept, its audiences in words. */
export function keptValues(report: ChoicePageReport, language: Language): ChoiceValues {
  const { rows, regionSet, region } = report
  const [first] = rows
  const audience = (cell: string) =>
    audienceWords(cell === '' ? [] : cell.split('|'), namesIn(report), language).join(' | ')
  const facts = CHOICE_FACTS.map((name): [string, string] => [name, first?.[name] ?? ''])
  const steps = rows.flatMap((cells, at) =>
    STEP_COLUMNS.map((name): [string, string] => {
      return [stepField(name, at), name === 'audience' ? audience(cells[name]) : cells[name]]
    }),
  )
  const kept = Object.fromEntries([...facts, ...steps])
  if (first !== undefined) return kept
  return { ...kept, region_set: regionSet ?? '', region: region ?? '' }
}

/** A new choice after a template, counted back from the day of its decision. */
export function templateValues(
  template: ChoiceTemplate,
  decision: number,
  report: ChoicePageReport,
  language: Language,
): ChoiceValues {
  const words = choiceFormWords(language)
  const { theme, pointOfNoReturn, steps } = datedTemplate(template, decision)
  const day = (on: number | null) => (on === null ? '' : formatIsoDay(on))
  const cells = steps.flatMap((step, at) => {
    const named: Readonly<Record<StepColumn, string>> = {
      step: words.templateSteps[step.step],
      kind: step.kind,
      opens: day(step.opens),
      closes: day(step.closes),
      audience: audienceWords(step.audience, namesIn(report), language).join(' | '),
      influence: step.influence ?? '',
      announced_on: day(step.announcedOn),
      information_on: day(step.informationOn),
      outcome: '',
      told_back_on: '',
    }
    return STEP_COLUMNS.map((name) => [stepField(name, at), named[name]] as const)
  })
  return {
    ...keptValues(report, language),
    ...{ theme, choice: words.templates[template] },
    ...{ decision_planned_on: day(decision), point_of_no_return: day(pointOfNoReturn) },
    ...Object.fromEntries(cells),
  }
}

/** How many steps the form begins with. */
export function countSteps(values: ChoiceValues): number {
  let count = 0
  while ((values[stepField('step', count)] ?? '') !== '') count += 1
  return count
}
