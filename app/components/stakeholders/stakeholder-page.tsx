import { STAKEHOLDER_COLUMNS } from '#app/domain/ingest/columns/columns'
import type { MenuItem } from '#app/domain/people/person'
import type { StakeholderPageReport } from '#app/domain/report/stakeholder-page'
import { fill } from '#app/words/fill'
import type { Language } from '#app/words/language'
import { stakeholderFormWords } from '#app/words/stakeholder-form'
import { stakeholderName, stakeholderWords } from '#app/words/stakeholders'
import { shortName } from '#app/words/short-name'
import { ChoiceField, TextField } from '../form/row-fields'
import { errorsIn, RowRefusalSummary, type RowRefusal } from '../form/row-refusal'
import { navigationItems } from '../page/navigation'
import { PageFrame } from '../page/page-frame'
import { stakeholderHref, stakeholdersHref } from './stakeholders-view'

interface StakeholderPageProps {
  readonly report: StakeholderPageReport
  readonly language: Language
  readonly menu: readonly MenuItem[]
  readonly refusal: RowRefusal | undefined
}

const RATINGS = ['1', '2', '3', '4', '5']

/** One row of the register, to change by hand; its fields are named as the columns of the file. */
export function StakeholderPage({ report, language, menu, refusal }: StakeholderPageProps) {
  const { region, row } = report
  const words = stakeholderFormWords(language)
  const errors = errorsIn(refusal, language)
  return (
    <PageFrame
      language={language}
      languageHref={(other) => stakeholderHref({ ...report, language: other }, row)}
      items={navigationItems(menu, '/belanghouders', language)}
    >
      <article className="loop-page people-narrow">
        <p className="tools">
          <a href={stakeholdersHref({ ...report, language })}>{words.back}</a>
        </p>
        <h1 dir="auto">
          {row === null
            ? words.newTitle
            : fill(words.editTitle, { name: nameOf(report, language), region: shortName(region) })}
        </h1>
        <p className="soft">{words.intro}</p>
        {refusal !== undefined && (
          <RowRefusalSummary
            refusal={refusal}
            errors={errors}
            words={words}
            fields={STAKEHOLDER_COLUMNS.map(({ name }) => ({ name, label: words.columns[name] }))}
          />
        )}
        <Fields report={report} language={language} refusal={refusal} errors={errors} />
      </article>
    </PageFrame>
  )
}

function nameOf({ cells, groups }: StakeholderPageReport, language: Language): string {
  const code = cells.stakeholder_group ?? ''
  const groupName = groups.find((group) => group.code === code)?.name ?? { nl: code, en: code }
  return stakeholderName({ organisation: cells.organisation || null, groupName }, language)
}

function Fields({
  report,
  language,
  refusal,
  errors,
}: Omit<StakeholderPageProps, 'menu'> & { readonly errors: Readonly<Record<string, string>> }) {
  const words = stakeholderFormWords(language)
  const { burdens } = stakeholderWords(language)
  const { cells, groups, periods, row, basedOn } = report
  const values = refusal?.values ?? cells
  const shared = (name: keyof typeof words.columns) => {
    return { name, label: words.columns[name], values, errors }
  }
  const unrated = { value: '', text: words.unrated }
  const ratings = (name: 'interest' | 'influence') => {
    const own = values[name] ?? ''
    const all = own === '' || RATINGS.includes(own) ? RATINGS : [...RATINGS, own]
    return [unrated, ...all.map((value) => ({ value, text: value }))]
  }
  return (
    <form
      method="post"
      action={stakeholderHref({ ...report, language }, row)}
      className="loop-form"
      noValidate
    >
      <input type="hidden" name="based_on" value={basedOn ?? ''} />
      <TextField {...shared('organisation')} hint={words.hints.organisation} />
      <ChoiceField
        {...shared('stakeholder_group')}
        options={groups.map(({ code, name }) => ({ value: code, text: name[language] }))}
      />
      <ChoiceField {...shared('interest')} options={ratings('interest')} />
      <ChoiceField {...shared('influence')} options={ratings('influence')} />
      <ChoiceField
        {...shared('burden')}
        options={[unrated, ...Object.entries(burdens).map(([value, text]) => ({ value, text }))]}
      />
      <TextField {...shared('position')} />
      <TextField {...shared('invited')} type="number" hint={words.hints.invited} />
      <TextField {...shared('weight')} type="number" hint={words.hints.weight} />
      <TextField {...shared('weight_reason')} />
      <ChoiceField
        {...shared('period')}
        hint={words.hints.period}
        options={periods.map((period) => ({ value: period, text: period }))}
      />
      <p className="form-buttons">
        <button type="submit">{words.save}</button>
        {row !== null && (
          <button type="submit" name="remove" value="1" className="quiet destroys">
            {words.remove}
          </button>
        )}
      </p>
    </form>
  )
}
