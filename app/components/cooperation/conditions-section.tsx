import type { RegionConditions } from '#app/domain/report/cooperation-page'
import { drawnAt } from '#app/domain/report/region-items'
import { conditionsTitle, conditionWords, groupSpreadText } from '#app/words/cooperation-conditions'
import { fill } from '#app/words/fill'
import type { Language } from '#app/words/language'
import { shortName } from '#app/words/short-name'

interface ConditionsSectionProps {
  readonly conditions: RegionConditions
  readonly region: string
  readonly regionSet: string | null
  readonly language: Language
}

/** Where the bands begin. */
const TICKS = [50, 65, 80] as const

/** What the region as a whole says of the conditions of cooperation; by group only the scale is told. */
export function ConditionsSection(props: ConditionsSectionProps) {
  const { conditions, region, regionSet, language } = props
  const words = conditionWords(language)
  const { items, quarter } = conditions
  const statements = [...(items?.items ?? [])].sort(
    (a, b) => (drawnAt(a.mean) ?? 100) - (drawnAt(b.mean) ?? 100),
  )
  const spread = groupSpreadText(conditions, language)
  const parameters = new URLSearchParams({
    ...{ indeling: regionSet ?? '', regio: region, kwartaal: quarter, taal: language },
  })
  const shown = shortName(region)
  return (
    <section>
      <h2>{conditionsTitle(conditions, shown, language)}</h2>
      <p className="soft">{fill(words.caption, { quarter })}</p>
      {statements.length === 0 && <p className="dashed">{words.none}</p>}
      <ul className="conditions">
        {statements.map(({ code, text, mean, reversed }) => {
          const drawn = drawnAt(mean)
          return (
            <li key={code}>
              <span>
                {text[language]} <small>{reversed ? `${code}, ${words.reversed}` : code}</small>
              </span>
              <svg width="100%" height="24" aria-hidden="true" focusable="false">
                <line className="grid" x1="0" x2="100%" y1="12" y2="12" />
                {TICKS.map((tick) => (
                  <line key={tick} x1={`${tick}%`} x2={`${tick}%`} y1="6" y2="18" />
                ))}
                {drawn !== null && <circle cx={`${drawn}%`} cy="12" r="5" />}
              </svg>
              <b>{mean ?? '–'}</b>
            </li>
          )
        })}
      </ul>
      {spread !== null && (
        <p>
          {spread} <a href={`/regio?${parameters}#cooperation`}>{words.more}</a>
        </p>
      )}
    </section>
  )
}
