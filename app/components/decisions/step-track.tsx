import { hatch } from '#app/charts/marks/hatch'
import type { Day } from '#app/domain/calendar/day'
import { lastDayOf, type ChoiceStep } from '#app/domain/choices/choice'
import { warningOf } from '#app/domain/report/decision-row'
import { labelPlace } from './label-place'
import { timeScale, type TimeSpan } from './time-scale'

/** Height of the line on which a step stands. */
const LINE = 22
const BAR = 12
const HATCH = hatch({ width: 480, height: 160 }, 9)

interface GroundProps {
  readonly span: TimeSpan
  readonly today: Day
  /** From this day on it is too late to steer. */
  readonly limit: Day | null
}

interface StepTrackProps extends GroundProps {
  readonly step: ChoiceStep
  /** First and last day. */
  readonly text: string
}

/** A step on the line of time: announced, open, told back. */
export function StepTrack({ step, text, ...ground }: StepTrackProps) {
  const { span, today, limit } = ground
  const { at, x } = timeScale(span)
  const { kind, opens, influence, announcedOn, toldBackOn } = step
  const closes = lastDayOf(step)
  const isWindow = kind === 'window'
  const told = typeof toldBackOn === 'number' ? toldBackOn : null
  const isUntold = isWindow && toldBackOn === 'not_done' && closes < today
  const end = told ?? (isUntold ? today : closes + 1)
  const announced = isWindow && typeof announcedOn === 'number' ? announcedOn : null
  const isLate = isWindow && limit !== null && closes >= limit
  const isOpen = isWindow && opens <= today && today <= closes
  return (
    <svg className="lanes step-track" width="100%" height="100%" role="img" aria-label={text}>
      <Ground {...ground} />
      {announced !== null && (
        <>
          <line className="announced" x1={x(announced)} x2={x(opens)} y1={LINE} y2={LINE} />
          <line
            className="announced"
            x1={x(announced)}
            x2={x(announced)}
            y1={LINE - 5}
            y2={LINE + 5}
          />
        </>
      )}
      {end > closes + 1 && (
        <line className="told" x1={x(closes + 1)} x2={x(end)} y1={LINE} y2={LINE} />
      )}
      {isWindow ? (
        <rect
          className={`bar ${isLate ? 'is-late' : `is-${influence}`}`}
          x={x(opens)}
          y={LINE - BAR / 2}
          width={`${(at(closes + 1) - at(opens)).toFixed(2)}%`}
          height={BAR}
          rx="1.5"
        />
      ) : (
        <circle className="dot" cx={x(opens)} cy={LINE} r="4.5" />
      )}
      {isOpen && (
        <rect
          className={warningOf(closes - today) === null ? 'left' : 'left is-soon'}
          x={x(today)}
          y={LINE + BAR / 2 + 2}
          width={`${(at(closes + 1) - at(today)).toFixed(2)}%`}
          height="3"
        />
      )}
      {told !== null && <circle className="dot" cx={x(told)} cy={LINE} r="4.5" />}
      {isUntold && <circle className="dot is-untold" cx={x(today)} cy={LINE} r="4.5" />}
      <Label {...ground} from={announced ?? opens} to={Math.max(end, closes)} text={text} />
    </svg>
  )
}

/** The decision at the end of its steps. */
export function DecisionTrack({ on, text, ...ground }: GroundProps & { on: Day; text: string }) {
  const { x } = timeScale(ground.span)
  return (
    <svg className="lanes step-track" width="100%" height="100%" role="img" aria-label={text}>
      <Ground {...ground} />
      <svg x={x(on)} y={LINE} overflow="visible">
        <path className="diamond" d="M0-7 7 0 0 7-7 0Z" />
      </svg>
      <Label {...ground} from={on} to={on} text={text} />
    </svg>
  )
}

/** What has passed, today, and what comes after the point of no return. */
function Ground({ span, today, limit }: GroundProps) {
  const { at, x, isWithin } = timeScale(span)
  return (
    <>
      <rect className="past" width={x(today)} height="100%" />
      {isWithin(limit) && (
        <>
          <svg x={x(limit)} width={`${(100 - at(limit)).toFixed(2)}%`} height="100%">
            <path className="after" d={HATCH} />
          </svg>
          <line className="no-return" x1={x(limit)} x2={x(limit)} y1="0" y2="100%" />
        </>
      )}
      {isWithin(today) && <line className="today" x1={x(today)} x2={x(today)} y1="0" y2="100%" />}
    </>
  )
}

interface LabelProps extends GroundProps {
  readonly from: Day
  readonly to: Day
  readonly text: string
}

function Label({ span, today, limit, from, to, text }: LabelProps) {
  const { at, isWithin } = timeScale(span)
  const lines = [today, limit].filter(isWithin).map((day) => ({ start: at(day), end: at(day) }))
  const { anchor, x, isBelow } = labelPlace({ start: at(from), end: at(to) }, text, lines)
  const beside = anchor === 'start' ? 9 : -9
  return (
    <text
      className="word"
      x={`${x.toFixed(2)}%`}
      dx={isBelow ? 0 : beside}
      y={LINE + (isBelow ? 20 : 5)}
      textAnchor={anchor}
    >
      {text}
    </text>
  )
}
