import {
  COMPARED_KINDS,
  MOST_COMPARED,
  type Comparison,
  type ComparisonOption,
} from '#app/domain/report/comparison-model'
import { compareWords } from '#app/words/compare'
import { enumerate } from '#app/words/phrase'
import { Choice } from '../page/choice'
import { ChoiceLine } from '../page/choice-line'
import {
  COMPARE_PARAMETERS,
  compareHref,
  KIND_NAMES,
  ofKind,
  type CompareView,
} from './compare-view'

interface CompareControlsProps {
  readonly comparison: Comparison
  /** Of what is on the page. */
  readonly view: CompareView
}

/** What stands side by side, as links, and which of them: a plain GET form, so the choice is in the URL. */
export function CompareControls({ comparison, view }: CompareControlsProps) {
  const { language, kind } = view
  const words = compareWords(language)
  const { controls } = words
  const { regionSets, regionSet, regions, region, quarters, quarter, options, compared } =
    comparison
  const names = COMPARE_PARAMETERS
  const name = { regions: names.region, quarters: names.quarter, groups: names.group }[kind]
  const option = (key: string) => ({ value: key, text: key })
  const offered = withShown(options, compared).map((each) => {
    return { value: each.key, text: each.name[language] }
  })
  const shownNames = enumerate(
    compared.map((one) => one.name[language]),
    language,
  )
  const inTime = quarters.toReversed().map(option)
  return (
    <ChoiceLine
      shown={[regionSet, region, quarter, shownNames]}
      open={compared.length < 2}
      form={
        <form
          method="get"
          action="/vergelijken"
          className="controls"
          aria-label={words.controls.legend}
        >
          {kind !== 'regions' && <input type="hidden" name={names.kind} value={KIND_NAMES[kind]} />}
          <Choice name={names.regionSet} label={controls.regionSet} value={regionSet}>
            {regionSets.map(option)}
          </Choice>
          {kind !== 'regions' && (
            <Choice name={names.region} label={controls.region} value={region}>
              {regions.map(option)}
            </Choice>
          )}
          {kind !== 'quarters' && (
            <Choice name={names.quarter} label={controls.quarter} value={quarter}>
              {quarters.map(option)}
            </Choice>
          )}
          {Array.from({ length: MOST_COMPARED }, (_, at) => (
            <Choice
              key={at}
              name={name}
              label={controls.nth[kind](at + 1)}
              value={compared[at]?.key ?? ''}
            >
              {[{ value: '', text: controls.none }, ...offered]}
            </Choice>
          ))}
          <Choice name={names.from} label={controls.from} value={view.from}>
            {[{ value: '', text: controls.all }, ...inTime]}
          </Choice>
          <Choice name={names.to} label={controls.to} value={view.to}>
            {[{ value: '', text: controls.all }, ...inTime.toReversed()]}
          </Choice>
          <input type="hidden" name={names.language} value={language} />
          <button type="submit">{controls.apply}</button>
        </form>
      }
    >
      {COMPARED_KINDS.map((each) => (
        <a
          key={each}
          href={compareHref(each === kind ? view : ofKind(view, each))}
          aria-current={each === kind ? 'true' : undefined}
        >
          {words.kinds[each]}
        </a>
      ))}
    </ChoiceLine>
  )
}

/** What is on the page can always be kept. */
function withShown(
  options: readonly ComparisonOption[],
  shown: readonly ComparisonOption[],
): readonly ComparisonOption[] {
  const known = new Set(options.map(({ key }) => key))
  return [...options, ...shown.filter(({ key }) => !known.has(key))]
}
