import type { Mirror, MirrorRow } from '#app/domain/cooperation/mirror'
import type { CooperationRow } from '#app/domain/report/cooperation-row'
import { rangeText, worthText, yieldText } from '#app/words/cooperation'
import { earlierText, mirrorRowText, mirrorTitle, mirrorWords } from '#app/words/cooperation-mirror'
import { formatDay } from '#app/words/dates'
import { fill } from '#app/words/fill'
import type { Language } from '#app/words/language'
import { formatNumber } from '#app/words/numbers'

interface MirrorSectionProps {
  readonly row: Pick<CooperationRow, 'mirror' | 'earlier' | 'running'>
  readonly language: Language
}

/** Where a yield stands on its scale, in percent of the width. */
function at(value: number): string {
  return `${8 + (value - 1) * 21}%`
}

/** What each partner says of cost and yield, beside what the others say and what was thought of them. */
export function MirrorSection({ row, language }: MirrorSectionProps) {
  const { mirror, running } = row
  const words = mirrorWords(language)
  const day = (each: number) => formatDay(each, language)
  const isShown = mirror !== null && mirror.own !== null
  return (
    <section>
      <h2>{mirrorTitle(row, language)}</h2>
      {running !== null && (
        <p>
          {fill(words.hidden, {
            ...{ day: day(running.deadline), answered: running.answered, of: running.of },
          })}{' '}
          {isShown && words.earlier}
        </p>
      )}
      {running === null && !isShown && <p>{words.none}</p>}
      {isShown && (
        <>
          <p className="soft">
            {fill(words.caption, { day: day(mirror.asOf) })} {earlierText(row, language)}
          </p>
          <MirrorTable mirror={mirror} language={language} />
        </>
      )}
    </section>
  )
}

function MirrorTable({
  mirror,
  language,
}: {
  readonly mirror: Mirror
  readonly language: Language
}) {
  const words = mirrorWords(language)
  const amount = (value: number | null, sign: string) =>
    value === null ? '–' : `${sign}${formatNumber(Math.round(value), 0, language)}`
  const worth = worthText(mirror, language)
  return (
    <>
      <table className="mirror">
        <thead>
          <tr>
            {words.columns.map((name, index) => (
              <th key={name} scope="col" className={index === 0 ? undefined : 'numeric'}>
                {index < 3 ? name : <Axis name={name} language={language} />}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {mirror.rows.map((row) => (
            <tr key={row.partner}>
              <th scope="row" dir="auto">
                {row.partner}
              </th>
              <td className="numeric" data-unit={words.columns[1]}>
                {amount(row.hours, '')}
              </td>
              <td className="numeric">{amount(row.euros, '€ ')}</td>
              <td>
                <RowChart row={row} language={language} />
              </td>
            </tr>
          ))}
          <tr className="all">
            <th scope="row">
              {words.spread}
              <SpreadText mirror={mirror} language={language} />
            </th>
            <td className="numeric" data-unit={words.columns[1]}>
              {amount(mirror.hours, '')}
            </td>
            <td className="numeric">{amount(mirror.euros, '€ ')}</td>
            <td>
              <SpreadChart mirror={mirror} language={language} />
            </td>
          </tr>
        </tbody>
      </table>
      <ul className="mirror-key">
        <li>
          <i className="is-own" aria-hidden="true" /> {words.own}
        </li>
        <li>
          <i className="is-expected" aria-hidden="true" /> {words.expected}
        </li>
        <li>
          <i className="is-others" aria-hidden="true" /> {words.others}
        </li>
      </ul>
      {worth !== null && <p className="soft">{worth.charAt(0).toUpperCase() + worth.slice(1)}.</p>}
    </>
  )
}

function Axis({ name, language }: { readonly name: string; readonly language: Language }) {
  const [low, even, high] = mirrorWords(language).scale
  return (
    <>
      <span className="visually-hidden">{name}</span>
      <svg width="100%" height="36" aria-hidden="true" focusable="false">
        {[1, 2, 3, 4, 5].map((value) => (
          <text key={value} x={at(value)} y="31" textAnchor="middle">
            {value}
          </text>
        ))}
        <text x={at(1)} y="13" dx="-10">
          {low}
        </text>
        <text x={at(3)} y="13" textAnchor="middle">
          {even}
        </text>
        <text x={at(5)} y="13" dx="10" textAnchor="end">
          {high}
        </text>
      </svg>
    </>
  )
}

function Ground() {
  return (
    <>
      {[1, 2, 3, 4, 5].map((value) => (
        <line
          key={value}
          className={value === 3 ? 'even' : 'grid'}
          x1={at(value)}
          x2={at(value)}
          y1="0"
          y2="100%"
        />
      ))}
    </>
  )
}

function RowChart({ row, language }: { readonly row: MirrorRow; readonly language: Language }) {
  const { own, expected, others } = row
  if (own === null) return <span className="soft">{mirrorWords(language).silent}</span>
  return (
    <svg width="100%" height="40" role="img" aria-label={mirrorRowText(row, language)}>
      <Ground />
      {expected !== null && (
        <line className="between" x1={at(own)} x2={at(expected)} y1="20" y2="20" />
      )}
      {others !== null && (
        <line className="others" x1={at(others)} x2={at(others)} y1="11" y2="29" />
      )}
      {expected !== null && <circle className="expected" cx={at(expected)} cy="20" r="6" />}
      <circle className="own" cx={at(own)} cy="20" r="6.5" />
    </svg>
  )
}

function SpreadText({
  mirror,
  language,
}: {
  readonly mirror: Mirror
  readonly language: Language
}) {
  const words = mirrorWords(language)
  const said = [
    [mirror.own, words.spreadOwn],
    [mirror.expected, words.spreadExpected],
  ] as const
  return said.map(([spread, sentence]) => {
    if (spread === null) return null
    return (
      <small key={sentence}>
        {fill(sentence, {
          range: rangeText(spread, language),
          mean: yieldText(spread.mean, language),
        })}
      </small>
    )
  })
}

function SpreadChart({
  mirror: { own, expected },
  language,
}: {
  readonly mirror: Mirror
  readonly language: Language
}) {
  const words = mirrorWords(language)
  const bars = [
    { spread: own, name: words.own, y: 14, className: 'spread is-own' },
    { spread: expected, name: words.thought, y: 36, className: 'spread is-expected' },
  ]
  return (
    <svg width="100%" height="50" aria-hidden="true" focusable="false">
      <Ground />
      {bars.map(({ spread, name, y, className }) =>
        spread === null ? null : (
          <g key={name} className={className}>
            <line x1={at(spread.least)} x2={at(spread.most)} y1={y} y2={y} />
            <line
              className="mean"
              x1={at(spread.mean)}
              x2={at(spread.mean)}
              y1={y - 7}
              y2={y + 7}
            />
            <text x={at(spread.least)} dx="-8" y={y + 4} textAnchor="end">
              {name}
            </text>
          </g>
        ),
      )}
    </svg>
  )
}
