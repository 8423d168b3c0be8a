import { lastDayOf } from '#app/domain/choices/choice'
import { windowsOf } from '#app/domain/choices/choice-checks'
import { groupBy } from '#app/domain/grouping'
import { INFLUENCE_PARTIES, partyOf } from '#app/domain/report/decision-influence'
import { warningOf, type DecisionRow } from '#app/domain/report/decision-row'
import type { DecisionsPageReport } from '#app/domain/report/decisions'
import { audienceText, namesIn } from '#app/words/decision-moment'
import type { Language } from '#app/words/language'
import { labelPlace } from './label-place'
import { timeScale } from './time-scale'

const LANE = 25
const BAR = 12
/** What a label below its bar takes. */
const BELOW = 14

interface DecisionLanesProps {
  readonly row: DecisionRow
  readonly report: Pick<DecisionsPageReport, 'span' | 'today' | 'framework' | 'areaNames'>
  readonly language: Language
}

/** The windows of a choice on its time line: a lane for each audience. What it says stands in words beside it. */
export function DecisionLanes({ row, report, language }: DecisionLanesProps) {
  const { span, today } = report
  const { at, x, isWithin } = timeScale(span)
  const { decision } = row
  const { pointOfNoReturn } = row.choice
  const { lanes, height } = lanesIn(row, report, language)
  return (
    <svg className="lanes" width="100%" height={height} aria-hidden="true" focusable="false">
      <rect className="past" width={x(today)} height={height} />
      <line className="today" x1={x(today)} x2={x(today)} y1="0" y2={height} />
      {isWithin(pointOfNoReturn) && (
        <line
          className="no-return"
          x1={x(pointOfNoReturn)}
          x2={x(pointOfNoReturn)}
          y1="2"
          y2={height - 2}
        />
      )}
      {lanes.map(({ party, top, labelled }) =>
        labelled.map(({ window, start, end, name, place }) => {
          const isLate = row.limit !== null && lastDayOf(window) >= row.limit
          const isOpen = window.opens <= today && today <= lastDayOf(window)
          const beside = place.anchor === 'start' ? 5 : -5
          return (
            <g key={`${party} ${window.step} ${window.opens}`}>
              <rect
                className={isLate ? 'bar is-late' : `bar is-${window.influence}`}
                x={`${start.toFixed(2)}%`}
                y={top}
                width={`${(end - start).toFixed(2)}%`}
                height={BAR}
                rx="1.5"
              />
              {isOpen && (
                <rect
                  className={
                    warningOf(lastDayOf(window) - today) === null ? 'left' : 'left is-soon'
                  }
                  x={x(today)}
                  y={top + BAR + 2}
                  width={`${(end - at(today)).toFixed(2)}%`}
                  height="3"
                />
              )}
              <text
                className="word"
                x={`${place.x.toFixed(2)}%`}
                dx={place.isBelow ? 0 : beside}
                y={top + (place.isBelow ? BAR + BELOW : 10)}
                textAnchor={place.anchor}
              >
                {name}
              </text>
            </g>
          )
        }),
      )}
      {isWithin(decision) && (
        <svg x={x(decision)} y={height / 2} overflow="visible">
          <path className="diamond" d="M0-7 7 0 0 7-7 0Z" />
        </svg>
      )}
    </svg>
  )
}

/** Height of the drawing in pixels: a lane for each audience. */
export function lanesHeight({ row, report, language }: DecisionLanesProps): number {
  return lanesIn(row, report, language).height
}

/** Windows within the span by whom they are for, councils on top, with their labels. */
function lanesIn(row: DecisionRow, report: DecisionLanesProps['report'], language: Language) {
  const { choice, decision } = row
  const { span, today } = report
  const { at, isWithin } = timeScale(span)
  const lines = [today, choice.pointOfNoReturn, decision]
    .filter(isWithin)
    .map((day) => ({ start: at(day), end: at(day) }))
  const seen = windowsOf(choice)
    .filter((each) => lastDayOf(each) >= span.from && each.opens <= span.to)
    .map((window) => ({
      window,
      start: at(window.opens),
      end: at(lastDayOf(window) + 1),
      name: audienceText(window.audience.slice(0, 1), namesIn(report), language),
    }))
  let height = 6
  const lanes = [...groupBy(seen, ({ window }) => partyOf(window.audience[0] ?? ''))]
    .sort(([a], [b]) => INFLUENCE_PARTIES.indexOf(a) - INFLUENCE_PARTIES.indexOf(b))
    .map(([party, bars]) => {
      const labelled = bars.map((bar) => ({
        ...bar,
        place: labelPlace(bar, bar.name, [...lines, ...bars.filter((other) => other !== bar)]),
      }))
      const top = height
      height += labelled.some(({ place }) => place.isBelow) ? LANE + BELOW : LANE
      return { party, top, labelled }
    })
  return { lanes, height: Math.max(height, LANE + 6) }
}
