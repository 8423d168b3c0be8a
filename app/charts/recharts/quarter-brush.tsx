import { useLayoutEffect, useMemo, useRef, useState } from 'react'
import { Brush, Line, LineChart, YAxis } from 'recharts'
import type { QuarterStripProps } from '../svg/quarter-strip'

export interface QuarterBrushProps extends QuarterStripProps {
  readonly onChange: (first: number, last: number) => void
  /** What it is for. */
  readonly name: string
}

const HEIGHT = 48
/** Room for the names of the first and the last quarter. */
const SIDE = 64

/** A strip of all quarters with two handles, for a pointer or the arrow keys. Nothing is animated. */
export function QuarterBrush(props: QuarterBrushProps) {
  const { quarters, scores, first, last, onChange, name } = props
  const container = useRef<HTMLDivElement>(null)
  const [width, setWidth] = useState(0)
  useLayoutEffect(() => {
    const element = container.current
    if (!element) return
    const measure = () => setWidth(element.clientWidth)
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  // The same rows as long as they say the same: others break off what is being dragged.
  const rows = useMemo(
    () => quarters.map((quarter, at) => ({ quarter, score: scores[at] ?? null })),
    [quarters, scores],
  )
  return (
    <div className="quarter-brush" ref={container}>
      {width > 0 && (
        <LineChart
          width={width}
          height={HEIGHT}
          data={rows}
          margin={{ top: 0, right: SIDE, bottom: 0, left: SIDE }}
          accessibilityLayer={false}
        >
          <Brush
            dataKey="quarter"
            height={HEIGHT - 8}
            y={4}
            travellerWidth={12}
            startIndex={first}
            endIndex={last}
            alwaysShowText
            ariaLabel={name}
            onChange={({ startIndex, endIndex }) => {
              if (endIndex > startIndex) onChange(startIndex, endIndex)
            }}
          >
            <LineChart accessibilityLayer={false}>
              <YAxis hide domain={['dataMin - 5', 'dataMax + 5']} />
              <Line
                dataKey="score"
                dot={false}
                isAnimationActive={false}
                className="brushed-line"
              />
            </LineChart>
          </Brush>
        </LineChart>
      )}
    </div>
  )
}
