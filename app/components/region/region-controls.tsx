import type { RegionReport } from '#app/domain/report/region-model'
import { menuName } from '#app/words/people'
import { againstText } from '#app/words/references'
import { regionWords } from '#app/words/region-page'
import { yearWords } from '#app/words/region-years'
import { Choice } from '../page/choice'
import { ChoiceLine } from '../page/choice-line'
import { ReferenceChoice } from '../page/reference-choice'
import { BY_YEAR, REGION_PARAMETERS, regionHref, type RegionView } from './view'

interface RegionControlsProps {
  readonly report: RegionReport
  readonly view: RegionView
}

/** What is shown, in one line that opens a plain GET form; quarters or years are links beside it. */
export function RegionControls({ report, view }: RegionControlsProps) {
  const { language, byYear, ...quarterly } = view
  const { regionSet, region, quarter, reference, forms } = report
  const inQuarters = { ...quarterly, language }
  const years = yearWords(language)
  const toOther = byYear
    ? { href: regionHref(inQuarters), text: years.byQuarter }
    : { href: regionHref({ ...inQuarters, byYear: true }), text: years.byYear }
  const against = quarter === null || byYear ? null : againstText(reference, language)
  return (
    <ChoiceLine
      shown={[regionSet, region, byYear ? years.byYear : quarter, against]}
      form={<RegionForm report={report} view={view} />}
    >
      <a href={regionHref({ ...view, regionSet, region: null, quarter }, '/')}>
        {menuName('overview', language)}
      </a>
      {forms && <a href={toOther.href}>{toOther.text}</a>}
    </ChoiceLine>
  )
}

function RegionForm({ report, view }: RegionControlsProps) {
  const words = regionWords(view.language)
  const { regionSet, regionSets, region, regions, quarter, choices } = report
  const quarters = quarter && !choices.includes(quarter) ? [quarter, ...choices] : choices
  const others = regionSets.filter((name) => name !== regionSet)
  return (
    <form method="get" action="/regio" className="controls" aria-label={words.legend}>
      <input type="hidden" name={REGION_PARAMETERS.regionSet} value={regionSet ?? ''} />
      <Choice name={REGION_PARAMETERS.region} label={words.region} value={region}>
        {regions.map(option)}
      </Choice>
      <Choice name={REGION_PARAMETERS.quarter} label={words.quarter} value={quarter}>
        {quarters.map(option)}
      </Choice>
      {quarter !== null && (
        <ReferenceChoice
          label={words.against}
          reference={report.reference}
          quarter={quarter}
          choices={report.references}
          language={view.language}
        />
      )}
      <input type="hidden" name={REGION_PARAMETERS.language} value={view.language} />
      {view.byYear && <input type="hidden" {...BY_YEAR} />}
      <button type="submit">{words.apply}</button>
      {others.length > 0 && (
        <p className="other-sets">
          {words.otherSets}{' '}
          {others.map((name) => (
            <a key={name} href={regionHref({ ...view, regionSet: name, region: null, quarter })}>
              {name}
            </a>
          ))}
        </p>
      )}
    </form>
  )
}

function option(value: string) {
  return { value, text: value }
}
