import { lastDayOf } from '#app/domain/choices/choice'
import { windowsOf } from '#app/domain/choices/choice-checks'
import { groupBy } from '#app/domain/grouping'
import { INFLUENCE_PARTIES, partyOf } from '#app/domain/report/decision-influence'
import { warningOf, type DecisionRow } from '#app/domain/report/decision-row'
import type { DecisionsPageReport } from '#app/domain/report/decisions'
import { audienceText, namesIn } from '#app/words/decision-moment'
import type { Language } from '#app/words/language'
import { timeScale, type TimeSpan } from './time-scale'

const LANE = 25
const BAR = 12
/** Share of the width that a letter of a label takes. */
const LETTER = 1.3

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
  const lanes = lanesIn(row, span)
  const height = lanesHeight(row, span)
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
      {lanes.map(({ party, windows }, index) =>
        windows.map((window) => {
          const top = index * LANE + 6
          const start = at(window.opens)
          const end = at(lastDayOf(window) + 1)
          const isLate = row.limit !== null && lastDayOf(window) >= row.limit
          const isOpen = window.opens <= today && today <= lastDayOf(window)
          const name = audienceText(window.audience.slice(0, 1), namesIn(report), language)
          const isLabelRight = start < name.length * LETTER
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
                x={`${(isLabelRight ? end : start).toFixed(2)}%`}
                dx={isLabelRight ? 5 : -5}
                y={top + 10}
                textAnchor={isLabelRight ? 'start' : 'end'}
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
export function lanesHeight(row: DecisionRow, span: TimeSpan): number {
  return Math.max(1, lanesIn(row, span).length) * LANE + 6
}

/** Windows within the span by whom they are for, councils on top. */
function lanesIn({ choice }: DecisionRow, { from, to }: TimeSpan) {
  const seen = windowsOf(choice).filter((each) => lastDayOf(each) >= from && each.opens <= to)
  return [...groupBy(seen, ({ audience }) => partyOf(audience[0] ?? ''))]
    .map(([party, windows]) => ({ party, windows }))
    .sort((a, b) => INFLUENCE_PARTIES.indexOf(a.party) - INFLUENCE_PARTIES.indexOf(b.party))
}
