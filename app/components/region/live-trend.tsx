import { lazy, Suspense, type ComponentType, type PointerEvent } from 'react'
import { pointer } from '#app/charts/recharts/pointer'
import { TrendChart, type TrendChartProps } from '#app/charts/svg/trend-chart'
import { useIsWanted } from '../page/use-is-wanted'

/** Where Recharts does not come, the drawing stays as it is. */
const fetchTrend = () =>
  import('#app/charts/recharts/interactive-trend').then(
    ({ InteractiveTrend: loaded }): TrendPen => ({ default: loaded }),
    (): TrendPen => ({ default: () => null }),
  )
const InteractiveTrend = lazy(fetchTrend)

interface TrendPen {
  readonly default: ComponentType<TrendChartProps>
}

/**
 * The trend as the server drew it; for who reaches for it, or types, Recharts comes to lie upon it (tooltip, arrow
 * keys).
 */
export function LiveTrend(props: TrendChartProps) {
  const [isWanted, reach] = useIsWanted(fetchTrend)
  const follow = ({ clientX, clientY }: PointerEvent) => {
    pointer.place = { clientX, clientY }
    reach()
  }
  const leave = () => {
    pointer.place = null
  }
  return (
    <div className="drawing" onPointerEnter={follow} onPointerMove={follow} onPointerLeave={leave}>
      <TrendChart {...props} size="wide" />
      <TrendChart {...props} size="narrow" />
      {isWanted && (
        <Suspense fallback={null}>
          <InteractiveTrend {...props} />
        </Suspense>
      )}
    </div>
  )
}
