import {
  COOPERATION_FORMS,
  PHASES,
  PREDICTABILITIES,
  SCOPES,
} from '#app/domain/cooperation/cooperation'
import type { MenuItem } from '#app/domain/people/person'
import type { PartnerPageReport } from '#app/domain/report/register-form'
import { cooperationWords } from '#app/words/cooperation'
import { formWords } from '#app/words/cooperation-form'
import { fill } from '#app/words/fill'
import { partnerFormWords } from '#app/words/partner-form'
import type { RegisterField } from '../form/register-form'
import type { RowRefusal } from '../form/row-refusal'
import { partnerHref, type PartnerView } from './partner-view'
import { RegisterPage } from './register-page'

interface PartnerPageProps {
  readonly report: PartnerPageReport
  readonly view: PartnerView
  readonly menu: readonly MenuItem[]
  readonly refusal: RowRefusal | undefined
}

/** The row of one partner: what is said of the cooperation, its evidence, and what the partner says. */
export function PartnerPage({ report, view, menu, refusal }: PartnerPageProps) {
  const { language } = view
  const { partner, cells, cooperation, basedOn, isHidden } = report
  const words = partnerFormWords(language)
  const { forms, phases } = cooperationWords(language)
  const { scopes, predictabilities } = formWords(language)
  const choice = (name: string, values: readonly (readonly [string, string])[]): RegisterField => ({
    ...{ name, kind: 'choice' },
    options: values.map(([value, text]) => ({ value, text })),
  })
  const day = (name: string): RegisterField => ({ name, kind: 'day' })
  const text = (name: string): RegisterField => ({ name, kind: 'text' })
  const asked = [
    choice(
      'phase',
      PHASES.map((phase) => [String(phase), `${phase}. ${phases[phase]}`]),
    ),
    ...['hours', 'euros', 'yield', 'expected_yield_of_others'].map(text),
  ]
  return (
    <RegisterPage
      {...{ row: report, cooperation, language, menu, refusal }}
      title={fill(words.title, { cooperation: cooperation.title, partner })}
      intro={isHidden ? `${words.intro} ${words.hidden}` : words.intro}
      href={(other) => partnerHref({ ...view, language: other })}
      hidden={{
        ...{ cooperation_id: cooperation.id, partner, as_of: cells.as_of ?? '' },
        based_on: String(basedOn ?? ''),
      }}
      labels={words.columns}
      steps={[
        {
          title: words.whole,
          fields: [
            text('cooperation'),
            text('themes'),
            choice(
              'form',
              COOPERATION_FORMS.map((form) => [form, forms[form]]),
            ),
            text('teams'),
            choice(
              'scope',
              SCOPES.map((each) => [each, scopes[each]]),
            ),
            choice(
              'predictability',
              PREDICTABILITIES.map((each) => [each, predictabilities[each]]),
            ),
          ],
        },
        {
          title: words.evidence,
          fields: [
            ...['agreed_on', 'team_on', 'first_result_on', 'changed_procedure_on'].map(day),
            day('other_theme_on'),
          ],
        },
        {
          title: words.said,
          fields: [
            ...(isHidden ? [] : asked),
            choice('mandate', [
              ['yes', words.yes],
              ['no', words.no],
            ]),
          ],
        },
      ]}
    />
  )
}
