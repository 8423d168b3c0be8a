import type { MenuItem } from '#app/domain/people/person'
import type { JoiningReport } from '#app/domain/report/register-form'
import { joiningIntro, joiningTitle, joiningWords } from '#app/words/joining-form'
import { partnerFormWords } from '#app/words/partner-form'
import type { RegisterField } from '../form/register-form'
import type { RowRefusal } from '../form/row-refusal'
import { joiningHref, type CooperationView } from './cooperation-view'
import {
  AS_OF_FIELD,
  choiceField,
  EVIDENCE_FIELDS,
  shapeFields,
  textField,
} from './register-fields'
import { RegisterPage } from './register-page'

interface JoiningPageProps {
  readonly report: JoiningReport
  readonly view: CooperationView
  readonly menu: readonly MenuItem[]
  readonly refusal: RowRefusal | undefined
}

/** A new cooperation with its partners, or partners that join one. */
export function JoiningPage({ report, view, menu, refusal }: JoiningPageProps) {
  const { language } = view
  const { cooperation, cells, regions, themes } = report
  const words = joiningWords(language)
  const themeTicks: RegisterField = {
    ...{ name: 'themes', kind: 'ticks' },
    options: themes.map(({ code, name }) => ({ value: code, text: name[language] })),
  }
  const whole: readonly RegisterField[] = [
    ...[textField('cooperation'), choiceField('region', regions, language), themeTicks],
    ...[...shapeFields(language), AS_OF_FIELD],
  ]
  const isNew = cooperation === null
  return (
    <RegisterPage
      {...{ cooperation, language, menu, refusal }}
      row={{ cells, basedOn: null, history: [] }}
      title={joiningTitle(report, language)}
      intro={joiningIntro(report, language)}
      href={(other) => joiningHref({ ...view, language: other })}
      hidden={isNew ? { region_set: cells.region_set ?? '' } : {}}
      labels={{
        ...partnerFormWords(language).columns,
        ...{ themes: words.themes, partner: words.partners },
      }}
      steps={[
        ...(isNew ? [{ title: words.steps.whole, fields: whole }] : []),
        { title: words.steps.partners, fields: [{ name: 'partner', kind: 'long' }] },
        ...(isNew ? [{ title: words.steps.evidence, fields: EVIDENCE_FIELDS }] : []),
      ]}
    />
  )
}
