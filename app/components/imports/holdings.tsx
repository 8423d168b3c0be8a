import type { HeldGroup, Holding } from '#app/domain/uploads/holding'
import type { NamedChoice } from '#app/domain/uploads/view'
import type { Language } from '#app/words/language'
import { formatNumber } from '#app/words/numbers'
import { additionText, effectWords } from '#app/words/upload-effects'

interface HoldingsProps {
  readonly holdings: readonly Holding[]
  /** What groups are called. */
  readonly names: readonly NamedChoice[]
  readonly language: Language
}

const ADDITIONS_SAID = 5
const ROWS_SHOWN = 200

/** Whose answers a survey holds, by region, quarter and group, beside who was invited; first what is new. */
export function Holdings({ holdings, names, language }: HoldingsProps) {
  if (holdings.length === 0) return null
  const words = effectWords(language)
  const count = (value: number) => formatNumber(value, 0, language)
  const known = holdings.filter(({ region }) => region !== null)
  // What is new first
  const added = [...known].sort((a, b) => Number(a.isOnShow) - Number(b.isOnShow))
  const nowhere = holdings
    .filter(({ region }) => region === null)
    .reduce((sum, { persons }) => sum + persons, 0)
  return (
    <section>
      <h2 id="holdings">{words.holdings}</h2>
      <ul>
        {added.slice(0, ADDITIONS_SAID).map((holding) => (
          <li key={`${holding.regionSet} ${holding.region ?? ''} ${holding.quarter}`}>
            {additionText(holding, language)}
          </li>
        ))}
        {added.length > ADDITIONS_SAID && (
          <li>{words.more(count(added.length - ADDITIONS_SAID))}</li>
        )}
        {nowhere > 0 && <li>{words.nowhereCount(count(nowhere))}</li>}
      </ul>
      <details>
        <summary>{words.all(count(holdings.length))}</summary>
        <p className="hint">{words.holdingsHint}</p>
        <HoldingTable holdings={holdings.slice(0, ROWS_SHOWN)} names={names} language={language} />
        {holdings.length > ROWS_SHOWN && (
          <p className="hint">{words.more(count(holdings.length - ROWS_SHOWN))}</p>
        )}
      </details>
    </section>
  )
}

function HoldingTable({ holdings, names, language }: HoldingsProps) {
  const words = effectWords(language)
  const codes = names.flatMap(({ value, label }) => {
    const isHeld = holdings.some(({ groups }) => groups.some(({ group }) => group === value))
    return isHeld ? [{ value, label }] : []
  })
  return (
    <div className="scroll" tabIndex={0} role="region" aria-labelledby="holdings">
      <table className="import-table">
        <thead>
          <tr>
            <th scope="col">{words.region}</th>
            <th scope="col">{words.quarter}</th>
            <th scope="col" className="numeric">
              {words.persons}
            </th>
            {codes.map(({ value, label }) => (
              <th key={value} scope="col" className="numeric">
                {label}
              </th>
            ))}
            <th scope="col">{words.now}</th>
          </tr>
        </thead>
        <tbody>
          {holdings.map(({ regionSet, region, quarter, persons, groups, isOnShow }) => (
            <tr key={`${regionSet} ${region ?? ''} ${quarter}`}>
              <th scope="row">
                {region ?? words.nowhere}
                <small>{regionSet}</small>
              </th>
              <td>{quarter}</td>
              <td className="numeric">{formatNumber(persons, 0, language)}</td>
              {codes.map(({ value }) => (
                <td key={value} className="numeric">
                  {heldText(
                    groups.find(({ group }) => group === value),
                    language,
                  )}
                </td>
              ))}
              <td>{region === null ? '' : isOnShow ? words.onShow : words.notOnShow}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** `12 / 40` */
function heldText(held: HeldGroup | undefined, language: Language): string {
  if (held === undefined) return ''
  const persons = formatNumber(held.persons, 0, language)
  return held.invited === null ? persons : `${persons} / ${formatNumber(held.invited, 0, language)}`
}
