import { BOTTLENECK_LEVELS } from '#app/domain/cooperation/bottleneck'
import type { MenuItem } from '#app/domain/people/person'
import type { BottleneckPageReport } from '#app/domain/report/register-form'
import { bottleneckFormWords } from '#app/words/bottleneck-form'
import { cooperationWords } from '#app/words/cooperation'
import type { RowRefusal } from '../form/row-refusal'
import { bottleneckHref, type BottleneckView } from './bottleneck-view'
import { RegisterPage } from './register-page'

interface BottleneckPageProps {
  readonly report: BottleneckPageReport
  readonly view: BottleneckView
  readonly menu: readonly MenuItem[]
  readonly refusal: RowRefusal | undefined
}

/** One bottleneck: to write down, to put at a level, or to settle. */
export function BottleneckPage({ report, view, menu, refusal }: BottleneckPageProps) {
  const { language } = view
  const { isNew, cells, cooperation, basedOn } = report
  const words = bottleneckFormWords(language)
  const { levels } = cooperationWords(language)
  const options = BOTTLENECK_LEVELS.map((level) => ({ value: level, text: levels[level] }))
  return (
    <RegisterPage
      {...{ row: report, cooperation, language, menu, refusal }}
      title={isNew ? words.newTitle : (cells.bottleneck ?? '')}
      intro={words.intro}
      href={(other) => bottleneckHref({ ...view, language: other })}
      hidden={{
        bottleneck_id: cells.bottleneck_id ?? '',
        cooperation_id: cooperation.id,
        based_on: String(basedOn ?? ''),
      }}
      labels={words.columns}
      steps={[
        {
          title: words.steps.raised,
          fields: [
            { name: 'bottleneck', kind: 'long' },
            { name: 'interest', kind: 'text', hint: words.hints.interest },
            { name: 'raised_on', kind: 'day' },
          ],
        },
        {
          title: words.steps.level,
          fields: [
            { name: 'level', kind: 'choice', options, hint: words.hints.level },
            { name: 'level_since', kind: 'day' },
          ],
        },
        {
          title: words.steps.settled,
          fields: [
            { name: 'settled_on', kind: 'day' },
            { name: 'how', kind: 'text', hint: words.hints.how },
            { name: 'agreement_id', kind: 'text' },
            { name: 'recurred_on', kind: 'day' },
          ],
        },
      ]}
    />
  )
}
