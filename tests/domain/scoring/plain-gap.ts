/** The gap between two groups of a region (section 6), from single answers (see plain-method.ts). */
import { clusterTotals, formTerms, groupMeans, plainSurvey, squares, sum } from './plain-method'
import type { Period } from './plain-method'
import { plainTwoSided } from './plain-t'

/** ȳ_one − ȳ_other with its test; null where one of them is no reference group. */
export function plainGap(period: Period, form: number, one: string, other: string) {
  const alone = new Map([one, other].map((group) => [group, 1]))
  const heard = groupMeans(period, form)
  if (!heard.has(one) || !heard.has(other)) return null
  const strata = formTerms(period, form, alone)
  if (strata.some(({ isReference }) => !isReference)) return null
  const means = groupMeans(period, form)
  const { groups } = plainSurvey(period, form)
  const own = strata.map(({ group }) => groups.find((each) => each.group === group)!)
  const parts = own.map(({ se }) => se! ** 2)
  const moved = strata.map(({ terms }) => {
    const z = clusterTotals(terms)
    return { z, kappa: Math.sqrt(z.size / (z.size - 1)) }
  })
  const [first, second] = moved as [(typeof moved)[0], (typeof moved)[0]]
  const both = [...first.z].filter(([cluster]) => second.z.has(cluster))
  const common = sum(both.map(([cluster, z]) => z * second.z.get(cluster)!))
  const single = squares(strata.flatMap(({ terms }) => terms.map(({ w }) => w)))
  const whole = sum(parts)
  const variance = Math.max(whole - 2 * first.kappa * second.kappa * common, 25 * single)
  const different = first.z.size + second.z.size - both.length
  const welch = whole ** 2 / sum(parts.map((part, at) => part ** 2 / own[at]!.df!))
  const difference = means.get(one)! - means.get(other)!
  const df = Math.min(welch, different - 1)
  const se = Math.sqrt(variance)
  return { difference, se, df, p: plainTwoSided(difference / se, df), clusters: both.length }
}
