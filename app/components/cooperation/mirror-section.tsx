import type { Mirror } from '#app/domain/cooperation/mirror'
import type { CooperationRow } from '#app/domain/report/cooperation-row'
import { rangeText, worthText, yieldText } from '#app/words/cooperation'
import { earlierText, mirrorTitle, mirrorWords } from '#app/words/cooperation-mirror'
import { formatDay } from '#app/words/dates'
import { fill } from '#app/words/fill'
import type { Language } from '#app/words/language'
import { formatNumber } from '#app/words/numbers'
import { ChartFiles } from '../page/chart-files'
import { cooperationFileHref, type CooperationView } from './cooperation-view'
import { MirrorAxis, MirrorChart, MirrorGround, yieldAt } from './mirror-chart'

interface MirrorSectionProps {
  readonly row: Pick<CooperationRow, 'mirror' | 'earlier' | 'running'>
  readonly view: CooperationView
}

/** What each partner says of cost and yield, beside what the others say and what was thought of them. */
export function MirrorSection({ row, view }: MirrorSectionProps) {
  const { language } = view
  const { mirror, running } = row
  const words = mirrorWords(language)
  const day = (each: number) => formatDay(each, language)
  const isShown = mirror !== null && mirror.own !== null
  return (
    <section id="spiegel">
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
          <ChartFiles
            id="spiegel"
            title={mirrorTitle(row, language)}
            table={null}
            hrefOf={(type) => cooperationFileHref(view, 'spiegel', type)}
            language={language}
          />
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
                {index < 3 ? (
                  name
                ) : (
                  <>
                    <span className="visually-hidden">{name}</span>
                    <MirrorAxis language={language} />
                  </>
                )}
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
                {row.own === null ? (
                  <span className="soft">{words.silent}</span>
                ) : (
                  <MirrorChart row={row} language={language} />
                )}
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
      <MirrorGround />
      {bars.map(({ spread, name, y, className }) =>
        spread === null ? null : (
          <g key={name} className={className}>
            <line x1={yieldAt(spread.least)} x2={yieldAt(spread.most)} y1={y} y2={y} />
            <line
              className="mean"
              x1={yieldAt(spread.mean)}
              x2={yieldAt(spread.mean)}
              y1={y - 7}
              y2={y + 7}
            />
            <text x={yieldAt(spread.least)} dx="-8" y={y + 4} textAnchor="end">
              {name}
            </text>
          </g>
        ),
      )}
    </svg>
  )
}
