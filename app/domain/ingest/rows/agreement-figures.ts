import type { AgreementColumn } from '../columns/columns'
import { Choices } from '../values/choice'
import { hasScaleWord, measureOf, withoutUnit } from '../values/measure'
import { isPercentage } from '../values/number'
import type { RowCells } from './row-cells'
import type { AgreementRow } from './rows'

const DIRECTIONS = new Choices<'higher' | 'lower'>([
  [
    'higher',
    [
      ...['hoger', 'higher', 'omhoog', 'up', 'hoger is beter', 'hoe hoger hoe beter', 'stijgend'],
      ...['stijgen', 'toename', 'meer', 'meer is beter', 'higher is better', 'increase', 'more'],
    ],
  ],
  [
    'lower',
    [
      ...['lager', 'lower', 'omlaag', 'down', 'lager is beter', 'hoe lager hoe beter', 'dalend'],
      ...['dalen', 'afname', 'minder', 'minder is beter', 'lower is better', 'decrease', 'less'],
    ],
  ],
])

/** A target that is not to be passed: `≤ 5%`, `max. 18 weken`. */
const CEILING =
  /^\s*(?:<=?|≤|max\b\.?|maximaal|hoogstens|ten hoogste|niet meer dan|minder dan|at most|no more than|less than)\s*(?=[€\d])/i

/** A bare sum below it, beside one in millions, is likely in millions too. */
const LIKELY_SCALED = 1000
/** Also `% tevreden huurders`, where isPercentage looks for a percent sign at the end. */
const IN_PERCENT = /%|proc|perc|pct/i
const MONEY = /^(?:€|eur|euro['’]?s?)?$/i

type Figures = Pick<AgreementRow, 'direction' | 'target' | 'realised'>

/**
 * Target and realised, and which way is better: where that cell cannot be read the target says nothing, and where
 * it is blank a target that is not to be passed tells. What was realised is unknown where it is in another
 * measure than the target; a warning where one is a percentage and the other looks like a fraction.
 */
export function figuresOf(cells: RowCells<AgreementColumn>): Figures {
  const [unit, raw] = [cells.raw('unit'), [cells.raw('target'), cells.raw('realised')] as const]
  const direction = cells.optional('direction', (text) => DIRECTIONS.read(text))
  const isUnclear = direction === null && cells.raw('direction') !== ''
  const trim = (text: string) => withoutUnit(text, unit)
  const target = cells.optionalNumber('target', trim)
  let realised = cells.optionalNumber('realised', trim)
  if (target !== null && realised !== null) {
    const params = { target: raw[0], realised: raw[1] }
    if (isOtherMeasure(raw, unit, [target, realised])) {
      realised = cells.unknown('realised', { code: 'measures_differ', params })
    } else if ([...raw, unit].some(isPercentage)) {
      const differ = (whole: number, part: number) => whole > 1.5 && part > 0 && part <= 1
      if (differ(target, realised) || differ(realised, target)) {
        cells.warn('realised', { code: 'percentage_conflict', params })
      }
    }
  }
  const isCeiling = target !== null && cells.raw('direction') === '' && CEILING.test(raw[0])
  if (isCeiling) cells.warn('target', { code: 'direction_of_target' })
  const better = direction ?? (isCeiling ? 'lower' : 'higher')
  return { direction: better, target: isUnclear ? null : target, realised }
}

/** A year beside months, 0.8 beside 1.2 million, 40 % of 50 houses: nobody divides these. */
function isOtherMeasure(
  [target, realised]: readonly [string, string],
  unit: string,
  [aim, result]: readonly [number, number],
): boolean {
  if (result === 0) return false
  const [one, other] = [measureOf(target) ?? measureOf(unit), measureOf(realised)]
  if (one !== null && other !== null && one !== other) return true
  const isShare = isPercentage(realised) && !isPercentage(target)
  if (isShare && unit !== '' && !IN_PERCENT.test(unit)) return true
  const [least, most] = [Math.min(aim, result), Math.max(aim, result)]
  // `800.000` where the unit is millions
  if (hasScaleWord(unit) && least > 0 && most >= LIKELY_SCALED * Math.max(1, least)) return true
  const scaled = [target, realised].filter(hasScaleWord)
  return scaled.length === 1 && MONEY.test(unit) && least < LIKELY_SCALED
}
