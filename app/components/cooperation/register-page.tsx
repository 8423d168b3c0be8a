import type { ComponentProps } from 'react'
import type { MenuItem } from '#app/domain/people/person'
import type { RegisterRowReport } from '#app/domain/report/register-form'
import { registerCellText } from '#app/words/cooperation-cell'
import { cooperationWords } from '#app/words/cooperation'
import type { Language } from '#app/words/language'
import { loopFormWords } from '#app/words/loop-form'
import { RegisterForm } from '../form/register-form'
import { RegisterHistory } from '../form/register-history'
import { errorsIn, RowRefusalSummary, type RowRefusal } from '../form/row-refusal'
import { navigationItems } from '../page/navigation'
import { PageFrame } from '../page/page-frame'
import { cooperationHref } from './cooperation-view'

interface RegisterPageProps extends Pick<
  ComponentProps<typeof RegisterForm>,
  'steps' | 'hidden' | 'labels'
> {
  readonly title: string
  readonly intro: string
  /** null: one that is not there yet. */
  readonly cooperation: { readonly id: string; readonly title: string } | null
  readonly row: RegisterRowReport<string>
  readonly href: (language: Language) => string
  readonly refusal: RowRefusal | undefined
  readonly language: Language
  readonly menu: readonly MenuItem[]
}

/** A row about a cooperation: to write down or correct, and who changed what when. */
export function RegisterPage(props: RegisterPageProps) {
  const { title, intro, cooperation, row, href, refusal, language, menu } = props
  const { steps, hidden, labels } = props
  const { changedMeanwhile, back } = cooperationWords(language)
  const errors = errorsIn(refusal, language)
  return (
    <PageFrame
      language={language}
      languageHref={href}
      items={navigationItems(menu, '/samenwerking', language)}
    >
      <article className="loop-page">
        <p className="tools">
          <a href={cooperationHref({ id: cooperation?.id ?? null, language })}>
            {cooperation?.title ?? back}
          </a>
        </p>
        <h1 dir="auto">{title}</h1>
        {refusal !== undefined && (
          <RowRefusalSummary
            refusal={refusal}
            errors={errors}
            words={{ ...loopFormWords(language), changedMeanwhile }}
            fields={Object.entries(labels).map(([name, label]) => ({ name, label }))}
          />
        )}
        <p className="soft">{intro}</p>
        <RegisterForm
          action={href(language)}
          steps={steps}
          hidden={hidden}
          labels={labels}
          values={refusal?.values ?? row.cells}
          errors={errors}
          language={language}
        />
        <RegisterHistory
          history={row.history}
          labels={labels}
          textOf={(column, cell) => registerCellText(column, cell, language)}
          language={language}
        />
      </article>
    </PageFrame>
  )
}
