import type { ReactNode } from 'react'
import { onAgenda, type CooperationRow } from '#app/domain/report/cooperation-row'
import { cooperationWords, costText, rangeText, yieldText } from '#app/words/cooperation'
import { formatDay } from '#app/words/dates'
import { fill } from '#app/words/fill'
import { cooperationHref, type CooperationView } from './cooperation-view'
import { PhaseBar } from './phase-bar'

interface CooperationTableProps {
  readonly rows: readonly CooperationRow[]
  /** Of the region. */
  readonly name: string
  readonly view: CooperationView
}

/** The cooperations of a region; on a narrow screen each is a card. */
export function CooperationTable({ rows, name, view }: CooperationTableProps) {
  const { columns } = cooperationWords(view.language)
  return (
    <table className="cooperation-table" role="table">
      <caption className="visually-hidden">{name}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map((column) => (
            <th key={column} scope="col" role="columnheader">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <tr key={row.facts.cooperationId} role="row">
            <th scope="row" role="rowheader">
              <Name row={row} view={view} />
            </th>
            {[
              <Deep key="1" row={row} view={view} />,
              (row.mirror && costText(row.mirror, view.language)) ?? '–',
              <Yield key="3" row={row} view={view} />,
              <Bottlenecks key="4" row={row} view={view} />,
            ].map((cell: ReactNode, at) => (
              <td key={at} role="cell" data-label={columns[at + 1]}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

interface CellProps {
  readonly row: CooperationRow
  readonly view: CooperationView
}

/** Of the page of one. */
function hrefOf({ facts }: CooperationRow, view: CooperationView): string {
  return cooperationHref({ ...view, id: facts.cooperationId })
}

function Name({ row, view }: CellProps) {
  const { facts, mirror } = row
  const words = cooperationWords(view.language)
  const about = [words.forms[facts.form], mirror && words.partners(mirror.rows.length)]
  return (
    <>
      <a href={hrefOf(row, view)} dir="auto">
        {facts.title}
      </a>
      <small>{about.filter(Boolean).join(' · ')}</small>
    </>
  )
}

function Deep({ row, view }: CellProps) {
  const { depth } = row
  const words = cooperationWords(view.language)
  const { phase, stall } = depth
  return (
    <>
      <PhaseBar depth={depth} />
      <small>
        <a href={`${hrefOf(row, view)}#fasen`}>
          {fill(words.phase, { phase, name: words.phases[phase] })}
        </a>
        {stall !== null && (
          <>
            , <b className="late">{words.stalls}</b>
          </>
        )}
      </small>
    </>
  )
}

function Yield({ row, view }: CellProps) {
  const { mirror, running } = row
  const { language } = view
  const words = cooperationWords(language)
  const own = mirror?.own ?? null
  return (
    <>
      {own === null ? (
        words.notSaid
      ) : (
        <a href={`${hrefOf(row, view)}#spiegel`}>{rangeText(own, language)}</a>
      )}
      {own !== null && (
        <small>{fill(words.yieldMean, { mean: yieldText(own.mean, language) })}</small>
      )}
      {running !== null && (
        <small>
          {fill(words.running, {
            ...{ answered: running.answered, of: running.of },
            day: formatDay(running.deadline, language),
          })}
        </small>
      )}
    </>
  )
}

function Bottlenecks({ row, view }: CellProps) {
  const { language } = view
  const words = cooperationWords(language)
  const open = row.bottlenecks.filter(({ climb }) => !climb.isSettled).length
  const steering = onAgenda(row).length
  return (
    <>
      {open === 0 ? (
        words.noBottlenecks
      ) : (
        <a href={`${hrefOf(row, view)}#knelpunten`}>{words.open(open)}</a>
      )}
      {steering > 0 && <small className="late">{words.forSteering(steering)}</small>}
    </>
  )
}
