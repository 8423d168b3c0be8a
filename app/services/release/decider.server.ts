import { keyOf } from '#app/domain/grouping'
import { chooseForm, chooseGroup, chooseIndex, type Choice } from '#app/domain/disclosure/choose'
import { MINIMUM_PERSONS } from '#app/domain/disclosure/decision'
import { indexForShow, withoutError } from '#app/domain/disclosure/door'
import { blockOf } from '#app/domain/disclosure/ledger/audit'
import { figureId } from '#app/domain/disclosure/ledger/figure'
import {
  withoutMembers,
  withoutPersons,
  type OnShowGroupScore,
  type OnShowScore,
} from '#app/domain/disclosure/on-show'
import type { UnprotectedGroupScore, UnprotectedScore } from '#app/domain/disclosure/unprotected'
import type { Dimension, Scale } from '#app/domain/framework/framework'
import type { OnShow } from '#db/repositories/released-scores.server'
import type { AuditedBlock } from './audit-year.server'
import type { ScoredRegionRows } from './scored.server'

interface Chosen {
  readonly today: UnprotectedScore
  readonly before: OnShow<OnShowScore> | undefined
  readonly choice: Choice
}

/** Chooses for every row between today's figures, those on show, and nothing. */
export class Decider {
  readonly #audited: ReadonlyMap<Scale, AuditedBlock>
  readonly #before = new Map<string, OnShow<OnShowScore | OnShowGroupScore>>()
  readonly #edition: number

  constructor(
    audited: ReadonlyMap<Scale, AuditedBlock>,
    scores: readonly OnShow<OnShowScore>[],
    groups: readonly OnShow<OnShowGroupScore>[],
    edition: number,
  ) {
    this.#audited = audited
    this.#edition = edition
    for (const row of scores)
      this.#before.set(keyOf(row.regionId, row.period, row.dimension, ''), row)
    for (const row of groups)
      this.#before.set(keyOf(row.regionId, row.period, row.dimension, row.group), row)
  }

  /** The four forms and the index. */
  scoresOf({ regionId, forms, index, groups }: ScoredRegionRows): OnShow<OnShowScore>[] {
    const choices = forms.map((form) => {
      const ofForm = groups.filter(({ dimension }) => dimension === form.dimension)
      return this.#chosen(regionId, form, ofForm)
    })
    const before = this.#scoreBefore(regionId, index)
    const today = indexForShow(
      index,
      choices.map((each) => each.today),
    )
    const ofIndex = { today, before, choice: chooseIndex(today, before, choices) }
    return [...choices, ofIndex].map((each) => this.#shownAs(regionId, each))
  }

  /** Of one scale by itself. @param groups those of the scale */
  scoreOf(
    regionId: number,
    today: UnprotectedScore,
    groups: readonly UnprotectedGroupScore[],
  ): OnShow<OnShowScore> {
    return this.#shownAs(regionId, this.#chosen(regionId, today, groups))
  }

  /**
   * Where one to four of a reference group answered since what is on show of it, or answered anew, it waits. Its
   * spread then and now would tell how far off they are, so today's total has no error until the group is told anew.
   */
  #chosen(
    regionId: number,
    score: UnprotectedScore,
    groups: readonly UnprotectedGroupScore[],
  ): Chosen {
    const before = this.#scoreBefore(regionId, score)
    const choice = chooseForm(score, before, this.#verdict(score, null))
    const waits = groups.some((group) => group.isReference && this.#waitsForFew(regionId, group))
    return { today: waits ? withoutError(score) : score, before, choice }
  }

  #waitsForFew(regionId: number, today: UnprotectedGroupScore): boolean {
    const before = this.#groupBefore(regionId, today)
    if (before === undefined || this.#choiceOf(regionId, today) !== 'before') return false
    return Math.abs(today.n - before.n) < MINIMUM_PERSONS
  }

  #shownAs(regionId: number, { today, before, choice }: Chosen): OnShow<OnShowScore> {
    if (choice === 'before' && before) return { ...before, state: 'old' }
    const of = { regionId, edition: this.#edition }
    if (choice === 'nothing') return { ...withoutPersons(today), ...of }
    return { ...today, ...of, state: 'shown', lineBreak: null, differences: [] }
  }

  groupsOf({
    regionId,
    groups,
  }: Pick<ScoredRegionRows, 'regionId' | 'groups'>): OnShow<OnShowGroupScore>[] {
    return groups.map((today) => {
      const before = this.#groupBefore(regionId, today)
      const choice = this.#choiceOf(regionId, today)
      if (choice === 'before' && before) return { ...before, state: 'old' }
      const of = { regionId, edition: this.#edition }
      if (choice === 'nothing') return { ...withoutMembers(today), ...of }
      return { ...today, ...of, state: 'shown' }
    })
  }

  #choiceOf(regionId: number, today: UnprotectedGroupScore): Choice {
    return chooseGroup(today, this.#groupBefore(regionId, today), this.#verdict(today, today.group))
  }

  #groupBefore(
    regionId: number,
    { period, dimension, group }: UnprotectedGroupScore,
  ): OnShow<OnShowGroupScore> | undefined {
    return this.#before.get(keyOf(regionId, period, dimension, group)) as
      OnShow<OnShowGroupScore> | undefined
  }

  #scoreBefore(regionId: number, row: UnprotectedScore): OnShow<OnShowScore> | undefined {
    return this.#before.get(keyOf(regionId, row.period, row.dimension, '')) as
      OnShow<OnShowScore> | undefined
  }

  #verdict(row: UnprotectedScore | UnprotectedGroupScore, group: string | null) {
    const { regionSet, region, period } = row
    const block = this.#audited.get(row.dimension as Dimension)
    if (block === undefined || block.decisions === null) return null
    const { scale } = blockOf(block.name)
    return block.decisions.get(figureId({ regionSet, region, period, scale, group })) ?? 'nothing'
  }
}
