import { PHASES } from '#app/domain/cooperation/cooperation'
import type { MenuItem } from '#app/domain/people/person'
import type { PartnerPageReport } from '#app/domain/report/register-form'
import { fill } from '#app/words/fill'
import { partnerFormWords } from '#app/words/partner-form'
import type { RowRefusal } from '../form/row-refusal'
import { partnerHref, type PartnerView } from './partner-view'
import { choiceField, EVIDENCE_FIELDS, shapeFields, textField } from './register-fields'
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
  const { partner, cells, cooperation, regions, basedOn, isHidden } = report
  const words = partnerFormWords(language)
  const asked = [
    choiceField('phase', PHASES.map(String), language),
    ...['hours', 'euros', 'yield', 'expected_yield_of_others'].map(textField),
  ]
  return (
    <RegisterPage
      {...{ row: report, cooperation, language, menu, refusal }}
      title={fill(words.title, { cooperation: cooperation.title, partner })}
      intro={isHidden ? `${words.intro} ${words.hidden}` : words.intro}
      href={(other) => partnerHref({ ...view, language: other })}
      hidden={{
        ...{ cooperation_id: cooperation.id, partner, as_of: cells.as_of ?? '' },
        ...{ region_set: cells.region_set ?? '', based_on: String(basedOn ?? '') },
      }}
      labels={words.columns}
      steps={[
        {
          title: words.whole,
          fields: [
            ...[textField('cooperation'), choiceField('region', regions, language)],
            ...[textField('themes'), ...shapeFields(language)],
          ],
        },
        { title: words.evidence, fields: EVIDENCE_FIELDS },
        {
          title: words.said,
          fields: [...(isHidden ? [] : asked), choiceField('mandate', ['yes', 'no'], language)],
        },
      ]}
    />
  )
}
