import { heldIn, keyOf } from '#app/domain/grouping'
import type { Period } from '#app/domain/calendar/period'
import {
  followsFromTold,
  toldBy,
  type ConstantMean,
  type ToldMeans,
} from '#app/domain/disclosure/constant-figures'
import type { AuditedEstimate } from '#app/domain/disclosure/edition-figures'
import { isComparable, isTestable } from '#app/domain/disclosure/on-show-door'
import type { OnShowGroupScore, OnShowScore } from '#app/domain/disclosure/on-show'
import type { JudgedComparison } from '#app/domain/disclosure/released-differences'
import { DIMENSIONS, type Dimension } from '#app/domain/framework/framework'
import { earlierPeriod, type ScoreDifference } from '#app/domain/scoring/difference'
import { surveyOf } from '#app/domain/scoring/comparability'
import { commonWeights } from '#app/domain/scoring/group-weights'
import type { Database } from '#db/client.server'
import type { OnShow } from '#db/repositories/released-scores.server'
import type { SummingContext } from '../responses/sums.server'
import { ConstantWeights } from './constant-weights.server'
import { estimateOf, keyOfPeriod, type ScoredRegionRows } from './scored.server'

/** A region and period as scored, with what of it is on show. */
export interface ShownRegion {
  readonly region: ScoredRegionRows
  readonly scores: readonly OnShow<OnShowScore>[]
  readonly groups: readonly OnShow<OnShowGroupScore>[]
  /** Its score; undefined where nobody was asked. */
  readonly cooperation?: OnShowScore | undefined
}

/**
 * Says which differences may be told: those whose both means may be, each at the weights at which they
 * are compared (method sections 6 and 9).
 */
export class JudgedDifferences {
  readonly #shown = new Map<string, ShownRegion>()
  readonly #means: ConstantWeights
  /** By form, weights and what they have in common. */
  readonly #untold = new Map<string, ConstantMean>()
  /** Regions that are held against one another, by what they have in common. */
  readonly #alike = new Map<string, ScoredRegionRows[]>()
  readonly #likeness = new Map<string, string | null>()
  /** By likeness, whether every one of them has its standard error on show. */
  readonly #testable = new Map<string, boolean>()
  /** By region, period and form: every other region asks. */
  readonly #told = new Map<string, ToldMeans>()

  /** @param shown of every period that is compared */
  constructor(shown: readonly ShownRegion[]) {
    for (const one of shown) {
      this.#shown.set(keyOfPeriod(one.region), one)
      for (const dimension of [...DIMENSIONS, 'index'] as const)
        this.#putBesides(one.region, dimension)
    }
    this.#means = new ConstantWeights((audited) => this.#toldOf(audited))
  }

  /**
   * Audits the means that do not follow from what is on show, and keeps them in the ledger.
   * @returns names of the blocks that changed
   */
  async audit(
    db: Database,
    differences: readonly ScoreDifference[],
    edition: number,
    context: SummingContext,
  ): Promise<ReadonlySet<string>> {
    for (const difference of differences) {
      if (!difference.comparison.comparable || difference.dimension === 'index') continue
      for (const mean of this.#meansOf(difference) ?? []) this.#means.offer(mean)
    }
    return this.#means.audit(db, edition, context)
  }

  /** What of a difference may be told. */
  judgementOf(difference: ScoreDifference): JudgedComparison {
    const { comparison } = difference
    const mayTell = this.#mayTell(difference)
    const isUntested = comparison.comparable && !this.#mayTest(difference)
    const test = isUntested ? { se: null, df: null, p: null } : {}
    return { comparison: { ...comparison, ...test }, mayTell }
  }

  /** Against others: of a region whose standard error is not on show, those of all others' tests would tell it. */
  #mayTest({ regionId, period, dimension, against }: ScoreDifference): boolean {
    if (against !== 'others') return true
    const likeness = this.#likeness.get(keyOf(regionId, period, dimension)) ?? ''
    return heldIn(this.#testable, likeness, () =>
      (this.#alike.get(likeness) ?? []).every((region) => {
        const scores = this.#shown.get(keyOfPeriod(region))?.scores ?? []
        return scores.some((row) => row.dimension === dimension && isTestable(row))
      }),
    )
  }

  #mayTell(difference: ScoreDifference): boolean {
    if (!difference.comparison.comparable) return false
    const means = this.#meansOf(difference)
    return (
      means !== null && means.every((mean) => mean.of.length === 0 || this.#means.mayTell(mean))
    )
  }

  /** null where one of the scores is not on show as it stands: then nothing is told of their difference. */
  #meansOf(difference: ScoreDifference): ConstantMean[] | null {
    const { regionId, period, dimension, against } = difference
    // At their own weights both are on show, or nothing is told of them anyway.
    if (against !== 'others' && judgedBy(difference) === null) return []
    const later = this.#comparable(regionId, period, dimension)
    if (later === null) return null
    const forms = dimension === 'index' ? DIMENSIONS : [dimension]
    if (against === 'others') {
      const found = forms.map((form) => this.#untoldPeers(later, form, dimension))
      return dimension === 'index' && found.some(({ of }) => of.length > 0) ? null : found
    }
    const before = earlierPeriod(period, against)
    const earlier = before === null ? null : this.#comparable(regionId, before, dimension)
    if (earlier === null) return null
    return forms.flatMap((form) => {
      const [now, then] = [later, earlier].map(({ region }) => estimateOf(region, form))
      if (now === undefined || then === undefined) return []
      const weights = commonWeights(now.estimate.groups, then.estimate.groups)
      return [now, then].map((audited) => ({ of: [audited], weights }))
    })
  }

  #putBesides(region: ScoredRegionRows, dimension: Dimension | 'index'): void {
    const likeness = likenessOf(region, dimension)
    this.#likeness.set(keyOf(region.regionId, region.period, dimension), likeness)
    if (likeness === null) return
    heldIn(this.#alike, likeness, () => []).push(region)
  }

  /** Of the regions that one is compared with, those whose mean at its weights does not follow. */
  #untoldPeers({ region }: ShownRegion, form: Dimension, dimension: Dimension | 'index') {
    const heard = estimateOf(region, form).estimate.groups.filter(({ n }) => n > 0)
    const weights = new Map(heard.map(({ group, weight }) => [group, weight]))
    const likeness = this.#likeness.get(keyOf(region.regionId, region.period, dimension)) ?? ''
    const key = keyOf(form, likeness, ...[...weights].flat())
    const known = this.#untold.get(key)
    if (known !== undefined) return known
    const of = (this.#alike.get(likeness) ?? [])
      .map((other) => estimateOf(other, form))
      .filter((audited) => !followsFromTold({ of: [audited], weights }, (one) => this.#toldOf(one)))
    this.#untold.set(key, { of, weights })
    return { of, weights }
  }

  #comparable(regionId: number, period: Period, dimension: string): ShownRegion | null {
    const shown = this.#shown.get(keyOf(regionId, period))
    const row = shown?.scores.find((score) => score.dimension === dimension)
    return shown !== undefined && row !== undefined && isComparable(row) ? shown : null
  }

  #toldOf({ regionId, period, estimate: { scale } }: AuditedEstimate): ToldMeans {
    return heldIn(this.#told, keyOf(regionId, period, scale), () => {
      const shown = this.#shown.get(keyOf(regionId, period))
      const isOfForm = ({ dimension }: { readonly dimension: string }) => dimension === scale
      return toldBy(shown?.scores.find(isOfForm), shown?.groups.filter(isOfForm) ?? [])
    })
  }
}

/** What regions must have in common to be held against one another; null without a score. */
function likenessOf(
  { setId, period, forms, scores }: ScoredRegionRows,
  dimension: Dimension | 'index',
): string | null {
  const isWanted = (form: string) => dimension === 'index' || form === dimension
  const rows = forms.filter((row) => isWanted(row.dimension))
  if (rows.some(({ score, surveyScore }) => score === null || surveyScore === null)) return null
  const heard = DIMENSIONS.filter(isWanted).map((form) =>
    surveyOf(scores, form)
      .groups.filter(({ n }) => n > 0)
      .map(({ group }) => group),
  )
  return JSON.stringify([setId, period, dimension, scores.frameworkVersion, heard])
}

/** The earlier period that has to be known to judge a difference; null where none has. */
export function judgedBy({ period, against, comparison }: ScoreDifference): Period | null {
  return comparison.comparable && comparison.constantWeights ? earlierPeriod(period, against) : null
}
