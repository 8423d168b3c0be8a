import { lastDayOf, type Audience, type ChoiceStep } from '#app/domain/choices/choice'
import { windowsOf } from '#app/domain/choices/choice-checks'
import { groupBy } from '#app/domain/grouping'
import { warningOf, type DecisionRow } from '#app/domain/report/decision-row'
import type { DecisionsPageReport } from '#app/domain/report/decisions'
import { audienceText, namesIn } from '#app/words/decision-moment'
import type { Language } from '#app/words/language'

const LANE = 25
const BAR = 12
/** Share of the width below which a label does not fit to the left of its bar. */
const NARROW = 13

interface DecisionLanesProps {
  readonly row: DecisionRow
  readonly report: Pick<DecisionsPageReport, 'span' | 'today' | 'framework' | 'areaNames'>
  readonly language: Language
}

/** The windows of a choice on its time line: a lane for each audience. What it says stands in words beside it. */
export function DecisionLanes({ row, report, language }: DecisionLanesProps) {
  const { span, today } = report
  const at = (day: number) => {
    const share = (day - span.from) / (span.to - span.from)
    return 100 * Math.min(1, Math.max(0, share))
  }
  const isWithin = (day: number | null) => day !== null && day >= span.from && day <= span.to
  const x = (day: number) => `${at(day).toFixed(2)}%`
  const lanes = [...groupBy(windowsOf(row.choice), ({ audience }) => laneOf(audience[0] ?? ''))]
    .map(([lane, windows]) => ({ lane, windows: windows.filter((each) => isSeen(each)) }))
    .filter(({ windows }) => windows.length > 0)
    .sort((a, b) => a.lane - b.lane)
  const height = Math.max(1, lanes.length) * LANE + 6
  function isSeen(window: ChoiceStep) {
    return lastDayOf(window) >= span.from && window.opens <= span.to
  }
  return (
    <svg className="lanes" width="100%" height={height} aria-hidden="true" focusable="false">
      <rect className="past" width={x(today)} height={height} />
      <line className="today" x1={x(today)} x2={x(today)} y1="0" y2={height} />
      {isWithin(row.choice.pointOfNoReturn) && (
        <line
          className="no-return"
          x1={x(row.choice.pointOfNoReturn ?? 0)}
          x2={x(row.choice.pointOfNoReturn ?? 0)}
          y1="2"
          y2={height - 2}
        />
      )}
      {lanes.map(({ lane, windows }, index) =>
        windows.map((window) => {
          const top = index * LANE + 6
          const start = at(window.opens)
          const end = at(lastDayOf(window) + 1)
          const isLate = row.limit !== null && lastDayOf(window) >= row.limit
          const isOpen = window.opens <= today && today <= lastDayOf(window)
          const isLabelRight = start < NARROW
          return (
            <g key={`${lane} ${window.step} ${window.opens}`}>
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
                x={`${(isLabelRight ? end : start).toFixed(2)}%`}
                dx={isLabelRight ? 5 : -5}
                y={top + 10}
                textAnchor={isLabelRight ? 'start' : 'end'}
              >
                {audienceText(window.audience.slice(0, 1), namesIn(report), language)}
              </text>
            </g>
          )
        }),
      )}
      {isWithin(row.decision) && (
        <svg x={x(row.decision ?? 0)} y={height / 2} overflow="visible">
          <path className="diamond" d="M0-7 7 0 0 7-7 0Z" />
        </svg>
      )}
    </svg>
  )
}

/** Councils on top, tenants below, then whoever else. */
function laneOf(audience: Audience): number {
  const order = ['council', 'tenants', 'residents'].indexOf(audience.split(':')[0] ?? '')
  return order < 0 ? 3 : order
}
