import type { Day } from '#app/domain/calendar/day'
import type { FollowupList, FollowupReport } from '#app/domain/report/followup'
import type { FollowupRow, Station } from '#app/domain/report/followup-row'
import { followupWords, groupText } from '#app/words/followup'
import { stationText } from '#app/words/followup-station'
import { MOST_HEARD, shortened } from '#app/words/graphemes'
import type { Language } from '#app/words/language'
import { formName } from '#app/words/terms'
import { Square, StationMark } from './marks'
import { loopHref } from './loop-view'
import { followupHref, type FollowupView } from './view'

interface LoopListProps {
  readonly list: FollowupList
  readonly groups: FollowupReport['groups']
  readonly today: Day
  readonly view: FollowupView
}

/** A section: its expectations with their four stations, a few first. */
export function LoopList({ list: { key, count, rows }, groups, today, view }: LoopListProps) {
  const { language } = view
  const words = followupWords(language)
  const { heard, decided, done, told_back: toldBack } = words.stations
  return (
    <section className={`loops is-${key}`} aria-labelledby={key}>
      <div className="loops-head">
        <h2 id={key}>
          {words.sections[key]} <span>{count}</span> <small>{words.hints[key]}</small>
        </h2>
        <ol aria-hidden="true">
          {[heard, decided, done, toldBack].map((name) => (
            <li key={name}>{name}</li>
          ))}
        </ol>
        <span aria-hidden="true">{words.who}</span>
      </div>
      <ol className="loop-rows">
        {rows.map((row) => (
          <Row key={row.loop.loopId} row={row} groups={groups} today={today} language={language} />
        ))}
      </ol>
      {rows.length < count && (
        <p className="loops-more">
          <a href={`${followupHref({ ...view, expanded: key })}#${key}`}>
            {words.more(count - rows.length)}
            <span className="visually-hidden">: {words.sections[key].toLowerCase()}</span>
          </a>
        </p>
      )}
    </section>
  )
}

interface RowProps {
  readonly row: FollowupRow
  readonly groups: FollowupReport['groups']
  readonly today: Day
  readonly language: Language
}

function Row({ row, groups, today, language }: RowProps) {
  const { loop, region, place, section, status } = row
  const words = followupWords(language)
  const about = [
    region ?? place,
    place === region ? null : place,
    ...loop.heardFrom.map((code) => groupText(code, groups, language)),
    loop.form === null ? null : formName(loop.form, language),
    loop.source === null ? null : words.sources[loop.source],
  ]
  return (
    <li className="loop">
      <div className="loop-what">
        <a href={loopHref({ id: loop.loopId, language })} dir="auto">
          “{shortened(loop.heard, MOST_HEARD)}”
        </a>
        <small>
          {[...new Set(about)].filter((part) => part !== null && part !== '').join(' · ')}
        </small>
      </div>
      <ol className="stations">
        {row.stations.map((station, at) => (
          <StationItem
            key={station.step}
            station={station}
            row={row}
            isFollowed={isTaken(station) && isTaken(row.stations[at + 1])}
            today={today}
            language={language}
          />
        ))}
      </ol>
      <div className="loop-who">
        {section === 'answered' && (
          <b>
            <Square status={status} />
            {words.statuses[status]}
          </b>
        )}
        <span className="who-name">{words.who}: </span>
        <span className={loop.owner === null && section !== 'answered' ? 'late' : undefined}>
          {loop.owner ?? (section === 'answered' ? '' : words.nobody)}
        </span>
      </div>
    </li>
  )
}

function isTaken(station: Station | undefined): boolean {
  return station !== undefined && station.state !== 'todo' && station.state !== 'late'
}

function StationItem({
  station,
  row,
  isFollowed,
  today,
  language,
}: {
  readonly station: Station
  readonly row: FollowupRow
  readonly isFollowed: boolean
  readonly today: Day
  readonly language: Language
}) {
  const words = followupWords(language)
  const name = words.stations[station.step]
  const { date, note } = stationText(station, row, today, language)
  return (
    <li className={`station is-${station.state}${isFollowed ? ' goes-on' : ''}`}>
      <StationMark state={station.state} label={`${name}: ${words.states[station.state]}`} />
      <span className="station-name" aria-hidden="true">
        {name}
      </span>
      <span className="station-text">
        <b>{date}</b>
        {note !== '' && <i dir="auto">{note}</i>}
      </span>
    </li>
  )
}
