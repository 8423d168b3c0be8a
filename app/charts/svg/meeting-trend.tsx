import type { Column } from '#app/domain/report/columns'
import {
  MEETING_SIZES,
  meetingTrend,
  type MeetingSize,
  type MeetingTrendInput,
  type MeetingTrendLine,
} from '../marks/meeting-trend'
import { Marker } from './marker'

export interface MeetingTrendProps extends Omit<MeetingTrendInput, 'lines'> {
  readonly lines: readonly (MeetingTrendLine & {
    readonly form: Column
    /** The figure beside its ring. */
    readonly earlierText: string
    /** Its last score. */
    readonly value: string
    readonly margin: string | null
    readonly name: string
    /** What it shows, for whoever does not see it. */
    readonly description: string
  })[]
}

/** The chart of a meeting's screen. */
export function MeetingTrend({
  size,
  ...input
}: MeetingTrendProps & { readonly size: MeetingSize }) {
  const { width, height, word, value } = MEETING_SIZES[size]
  const { frame, levels, bandWords, names, breaks, lines } = meetingTrend(input, size)
  const radius = word / 5
  return (
    <svg
      className={`meeting-trend ${size}`}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={input.lines.map(({ description }) => description).join('; ')}
    >
      {levels.map(({ score, y }) => (
        <g key={score}>
          <line className="level" x1={frame.left} x2={frame.right} y1={y} y2={y} />
          <text className="word" x={frame.left - word / 2} y={y + word / 3} textAnchor="end">
            {score}
          </text>
        </g>
      ))}
      {bandWords.map(({ word: band, x, y }) => (
        <text className="word" key={band} x={x} y={y} textAnchor="end">
          {band}
        </text>
      ))}
      {breaks.map(({ x, word: why, from, y, anchor }) => (
        <g key={x}>
          <line className="break" x1={x} x2={x} y1={frame.top} y2={frame.bottom} />
          <text className="word" x={from} y={y} textAnchor={anchor}>
            {why}
          </text>
        </g>
      ))}
      {names.map(({ text, x, anchor }) => (
        <text className="word" key={text} x={x} y={frame.bottom + 1.4 * word} textAnchor={anchor}>
          {text}
        </text>
      ))}
      {lines.map(({ ribbon, whiskers, path, markers, end, ring }, at) => {
        const line = input.lines[at]
        return (
          <g key={line?.form} className={`form-${line?.form}`}>
            {ribbon && <path className="ribbon" d={ribbon} />}
            {whiskers.map(({ x, y1, y2 }) => (
              <line className="whisker" key={x} x1={x} x2={x} y1={y1} y2={y2} />
            ))}
            {path && <path className="line" d={path} />}
            {markers.map((marker) => (
              <Marker {...marker} key={marker.quarter} radius={radius} />
            ))}
            {ring && (
              <>
                <circle className="ring" cx={ring.x} cy={ring.y} r={2.3 * radius} />
                <text className="earlier" x={ring.x} y={ring.label} textAnchor="middle">
                  {line?.earlierText}
                </text>
              </>
            )}
            {end && (
              <>
                <text className="value" x={end.x} y={end.y + value / 8}>
                  {line?.value}
                </text>
                <text className="name" x={end.x} y={end.y + value / 8 + 1.3 * word}>
                  {line?.name} {line?.margin}
                </text>
              </>
            )}
          </g>
        )
      })}
    </svg>
  )
}
