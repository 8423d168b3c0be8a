import { DIMENSIONS } from '#app/domain/framework/framework'
import type { YearGroup } from '#app/domain/report/year-groups'
import { fill } from '#app/words/fill'
import type { Language } from '#app/words/language'
import { capitalised } from '#app/words/phrase'
import { regionWords } from '#app/words/region-page'
import { yearGroupText, yearWords } from '#app/words/region-years'
import { formName } from '#app/words/terms'
import { PlainTable } from '../../page/plain-table'

interface YearGroupsProps {
  /** Of the newest year. */
  readonly groups: readonly YearGroup[]
  readonly year: string | undefined
  readonly language: Language
}

/** What each stakeholder group thought of each form over the newest year. */
export function YearGroups({ groups, year, language }: YearGroupsProps) {
  if (groups.length === 0) return null
  const words = yearWords(language)
  const title = fill(words.groups, { year })
  return (
    <section aria-labelledby="year-groups">
      <h2 id="year-groups">{title}</h2>
      <p className="soft">{words.groupsCaption}</p>
      <PlainTable
        label={title}
        columns={[
          { name: regionWords(language).group },
          ...DIMENSIONS.map((form) => ({
            name: capitalised(formName(form, language)),
            numeric: true,
          })),
        ]}
        rows={groups.map(({ code, name, forms }) => ({
          key: code,
          cells: [
            name[language],
            ...DIMENSIONS.map((form) => yearGroupText(forms[form], language)),
          ],
        }))}
      />
    </section>
  )
}
