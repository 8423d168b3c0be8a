import type { RegionReport } from '#app/domain/report/region-model'
import { menuName } from '#app/words/people'
import { regionWords } from '#app/words/region-page'
import { Choice } from '../page/choice'
import { ReferenceChoice } from '../page/reference-choice'
import { BY_YEAR, REGION_PARAMETERS, regionHref, type RegionView } from './view'

interface RegionControlsProps {
  readonly report: RegionReport
  readonly view: RegionView
}

/** Where one is, and region and quarter to choose: a plain GET form, so the choice is in the URL. */
export function RegionControls({ report, view }: RegionControlsProps) {
  const words = regionWords(view.language)
  const { regionSet, regionSets, region, regions, quarter, choices } = report
  const quarters = quarter && !choices.includes(quarter) ? [quarter, ...choices] : choices
  const others = regionSets.filter((name) => name !== regionSet)
  const option = (name: string) => ({ value: name, text: name })
  return (
    <div className="region-controls">
      <form method="get" action="/regio" className="controls" aria-label={words.legend}>
        <a className="back" href={regionHref({ ...view, regionSet, region: null, quarter }, '/')}>
          {menuName('overview', view.language)}
        </a>
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
      </form>
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
    </div>
  )
}
