import { TREND_SIZE } from '../marks/trend'
import { TrendChart, type TrendChartProps } from '../svg/trend-chart'
import { painted } from './painted'
import type { Drawing } from './picture'

/** The trend as it stands on the page. */
export function trendDrawing(chart: TrendChartProps, colour: string): Drawing {
  return { ...TREND_SIZE, markup: painted(<TrendChart {...chart} />, colour, TREND_SIZE) }
}
