import { DIMENSIONS } from '#app/domain/framework/framework'
import type { Overview } from '#app/domain/report/overview-model'
import { SORT_FIGURES } from '#app/domain/report/overview-order'
import { fill } from '#app/words/fill'
import { againstText } from '#app/words/references'
import { overviewWords } from '#app/words/overview-page'
import { formName } from '#app/words/terms'
import { Choice } from '../page/choice'
import { ChoiceLine } from '../page/choice-line'
import { ReferenceChoice } from '../page/reference-choice'
import { FIGURE_NAMES, orderText, PARAMETERS, queryOf, type OverviewView } from './view'

interface ControlsProps {
  readonly overview: Overview
  readonly view: OverviewView
}

/** What is shown, in one line that opens a plain GET form; the files stand beside it. */
export function Controls({ overview, view }: ControlsProps) {
  const { language, weakest } = view
  const { regionSet, quarter, reference } = overview
  const { controls } = overviewWords(language)
  const filter = weakest && controls.weakestIn(formName(weakest, language))
  const against = quarter === null ? null : againstText(reference, language)
  return (
    <ChoiceLine
      shown={[regionSet, quarter, filter, against]}
      form={<OverviewForm overview={overview} view={view} />}
    >
      {overview.running.length > 0 &&
        overview.running.map((each) => (
          <a key={each.quarter} href={queryOf({ ...view, quarter: each.quarter })}>
            {fill(overviewWords(language).running, { ...each })}
          </a>
        ))}
    </ChoiceLine>
  )
}

function OverviewForm({ overview, view }: ControlsProps) {
  const words = overviewWords(view.language).controls
  const { choices, quarter } = overview
  const quarters = quarter && !choices.includes(quarter) ? [quarter, ...choices] : choices
  return (
    <form method="get" className="controls" aria-label={words.legend}>
      <Choice name={PARAMETERS.regionSet} label={words.regionSet} value={overview.regionSet}>
        {overview.regionSets.map((name) => ({ value: name, text: name }))}
      </Choice>
      <Choice name={PARAMETERS.quarter} label={words.quarter} value={quarter}>
        {quarters.map((name) => ({ value: name, text: name }))}
      </Choice>
      <Choice name={PARAMETERS.weakest} label={words.show} value={view.weakest}>
        {[
          { value: '', text: words.allRegions },
          ...DIMENSIONS.map((form) => ({
            value: form,
            text: words.weakestIn(formName(form, view.language)),
          })),
        ]}
      </Choice>
      {quarter !== null && (
        <ReferenceChoice
          label={words.against}
          reference={overview.reference}
          quarter={quarter}
          choices={overview.references}
          language={view.language}
        />
      )}
      <Choice name={PARAMETERS.figure} label={words.sortBy} value={FIGURE_NAMES[view.order.figure]}>
        {SORT_FIGURES.map((figure) => ({
          value: FIGURE_NAMES[figure],
          text: words.figures[figure],
        }))}
      </Choice>
      <input type="hidden" name={PARAMETERS.order} value={orderText(view.order)} />
      <input type="hidden" name={PARAMETERS.language} value={view.language} />
      <button type="submit">{words.apply}</button>
    </form>
  )
}
