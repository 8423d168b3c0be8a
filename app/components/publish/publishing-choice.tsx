import { publishWords } from '#app/words/publish'
import { ChoiceLine } from '../page/choice-line'
import type { PublishingPageProps } from './publishing-props'
import { PUBLISHING_PARAMETERS } from './publishing-view'

type PublishingChoiceProps = Pick<
  PublishingPageProps,
  'regionSets' | 'regionSet' | 'quarter' | 'view'
>

/** Which set and quarter it is about, and the form to choose others. */
export function PublishingChoice({ regionSets, regionSet, quarter, view }: PublishingChoiceProps) {
  const { choose } = publishWords(view.language)
  const names = PUBLISHING_PARAMETERS
  return (
    <ChoiceLine
      shown={[regionSet, quarter]}
      form={
        <form method="get" action="/publiceren" className="controls">
          <label>
            <span>{choose.regionSet}</span>
            <select name={names.regionSet} defaultValue={regionSet ?? undefined}>
              {regionSets.map((name) => (
                <option key={name}>{name}</option>
              ))}
            </select>
          </label>
          <label>
            <span>{choose.quarter}</span>
            <input
              name={names.quarter}
              defaultValue={quarter}
              pattern="\d{4}-Q[1-4]"
              size={8}
              autoComplete="off"
              required
            />
          </label>
          <input type="hidden" name={names.language} value={view.language} />
          <button type="submit">{choose.apply}</button>
        </form>
      }
    />
  )
}
