import type { FollowupPageReport } from '#app/domain/report/followup-page'
import { FOLLOWUP_SECTIONS } from '#app/domain/report/followup-row'
import { chosenFollowup, followupWords } from '#app/words/followup'
import { Choice } from '../page/choice'
import { ChoiceLine } from '../page/choice-line'
import { ThemeLink } from '../themes/theme-link'
import { loopHref } from './loop-view'
import { FOLLOWUP_PARAMETERS, SECTION_NAMES, type FollowupView } from './view'

interface FiltersProps {
  readonly report: FollowupPageReport
  readonly view: FollowupView
}

/** What is listed, in one line that opens to choose; beside it the way to add. */
export function Filters({ report, view }: FiltersProps) {
  const { language } = view
  const words = followupWords(language)
  const { filter, regionSet, regionSets, regions, groups, owners, quarters, mayEdit } = report
  const all = { value: '', text: words.all }
  const option = (name: string) => ({ value: name, text: name })
  const met = filter.owner === null || owners.includes(filter.owner) ? [] : [option(filter.owner)]
  return (
    <ChoiceLine
      shown={chosenFollowup(report, regionSet, language)}
      form={
        <form method="get" action="/opvolging" className="controls" aria-label={words.filter}>
          {regionSets.length > 1 && (
            <Choice name={FOLLOWUP_PARAMETERS.regionSet} label={words.regionSet} value={regionSet}>
              {regionSets.map(option)}
            </Choice>
          )}
          <Choice name={FOLLOWUP_PARAMETERS.region} label={words.region} value={filter.region}>
            {[all, ...regions.map(option)]}
          </Choice>
          <Choice name={FOLLOWUP_PARAMETERS.group} label={words.group} value={filter.group}>
            {[all, ...groups.map(({ code, name }) => ({ value: code, text: name[language] }))]}
          </Choice>
          <Choice name={FOLLOWUP_PARAMETERS.owner} label={words.owner} value={filter.owner}>
            {[{ value: '', text: words.everybody }, ...met, ...owners.map(option)]}
          </Choice>
          <Choice
            name={FOLLOWUP_PARAMETERS.section}
            label={words.section}
            value={filter.section === null ? '' : SECTION_NAMES[filter.section]}
          >
            {[
              all,
              ...FOLLOWUP_SECTIONS.map((each) => ({
                value: SECTION_NAMES[each],
                text: words.sections[each].toLowerCase(),
              })),
            ]}
          </Choice>
          <Choice name={FOLLOWUP_PARAMETERS.quarter} label={words.quarter} value={filter.quarter}>
            {[all, ...quarters.map(option)]}
          </Choice>
          <input type="hidden" name={FOLLOWUP_PARAMETERS.language} value={language} />
          <button type="submit">{words.apply}</button>
        </form>
      }
    >
      <ThemeLink regionSet={regionSet} language={language} />
      {mayEdit && (
        <a className="add-loop" href={loopHref({ regionSet, region: filter.region, language })}>
          {words.add}
        </a>
      )}
    </ChoiceLine>
  )
}
