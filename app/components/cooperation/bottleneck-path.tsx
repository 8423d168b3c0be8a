import { BOTTLENECK_LEVELS, type BottleneckLevel } from '#app/domain/cooperation/bottleneck'
import { isForSteering } from '#app/domain/cooperation/climb'
import type { Day } from '#app/domain/calendar/day'
import type { BottleneckRow } from '#app/domain/report/cooperation-row'
import { climbText } from '#app/words/bottlenecks'
import { cooperationWords } from '#app/words/cooperation'
import type { Language } from '#app/words/language'

interface BottleneckPathProps {
  readonly row: BottleneckRow
  /** The days that the axis spans; paths begin at `first`, what is older there too. */
  readonly span: { readonly from: Day; readonly first: Day; readonly to: Day }
  readonly language: Language
}

const yOf = (level: BottleneckLevel) => 46 - 17 * BOTTLENECK_LEVELS.indexOf(level)

/** How a bottleneck climbed: a line over three levels, dotted while it was settled. */
export function BottleneckPath({ row, span, language }: BottleneckPathProps) {
  const { climb } = row
  const { levels } = cooperationWords(language)
  const x = (day: Day) => {
    const drawn = Math.min(span.to, Math.max(span.first, day))
    return `${((100 * (drawn - span.from)) / (span.to - span.from)).toFixed(2)}%`
  }
  const { stretches } = climb
  const last = stretches.at(-1) ?? stretches[0]
  const end = climb.isSettled ? 'is-settled' : isForSteering(climb) ? 'is-late' : 'is-open'
  return (
    <svg
      className="climb"
      width="100%"
      height="58"
      role="img"
      aria-label={climbText(row, language)}
    >
      {BOTTLENECK_LEVELS.map((level) => (
        <g key={level}>
          <line className="grid" x1="0" x2="100%" y1={yOf(level)} y2={yOf(level)} />
          <text x="0" y={yOf(level) + 4}>
            {levels[level]}
          </text>
        </g>
      ))}
      {stretches.map(({ level, from, to }, index) => {
        const before = stretches[index - 1]
        const isGap = before !== undefined && before.to < from
        return (
          <g key={index}>
            {before !== undefined && (
              <line
                className={isGap ? 'step is-dotted' : 'step'}
                x1={x(before.to)}
                x2={x(from)}
                y1={yOf(before.level)}
                y2={yOf(level)}
              />
            )}
            {isGap && (
              <circle className="is-settled" cx={x(before.to)} cy={yOf(before.level)} r="4.5" />
            )}
            <line className="step" x1={x(from)} x2={x(to)} y1={yOf(level)} y2={yOf(level)} />
          </g>
        )
      })}
      <circle className={end} cx={x(last.to)} cy={yOf(last.level)} r="5.5" />
    </svg>
  )
}
