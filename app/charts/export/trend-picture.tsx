import { TREND_SIZES } from '../marks/trend'
import { TrendChart, type TrendChartProps } from '../svg/trend-chart'
import { painted } from './painted'
import type { Drawing } from './picture'

/** The trend as it stands on the page. */
export function trendDrawing(chart: TrendChartProps, colour: string): Drawing {
  const { wide } = TREND_SIZES
  return { ...wide, markup: painted(<TrendChart {...chart} size="wide" />, colour, wide) }
}
