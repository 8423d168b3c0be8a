import { lazy, Suspense, type ComponentType } from 'react'
import { TrendChart, type TrendChartProps } from '#app/charts/svg/trend-chart'
import { useIsWanted } from '../page/use-is-wanted'

/** Recharts, fetched when the page is at rest or somebody is there. Where it does not come, the drawing stays. */
const InteractiveTrend = lazy(() =>
  import('#app/charts/recharts/interactive-trend').then(
    ({ InteractiveTrend: loaded }): TrendPen => ({ default: loaded }),
    (): TrendPen => ({ default: () => null }),
  ),
)

interface TrendPen {
  readonly default: ComponentType<TrendChartProps>
}

/**
 * The trend as the server drew it; when the page is at rest, or somebody moves or types, Recharts comes to lie upon
 * it (tooltip, arrow keys).
 */
export function LiveTrend(props: TrendChartProps) {
  const isWanted = useIsWanted()
  return (
    <div className="drawing">
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
