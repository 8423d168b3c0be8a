import { DIMENSIONS, type Dimension, type Framework } from '../framework/framework'
import { sensitivityBands, type VariedForm } from '../scoring/sensitivity'
import type { OnShowGroupScore, OnShowScore } from './on-show'
import { releaseGroupsOnShow, releaseOnShow } from './on-show-door'
import type { Disclosed } from './released'
import { roundHalfAway } from './rounding'

/** Where a score comes out with other choices of ours (method section 8): one decimal. */
export interface ReleasedBand {
  readonly dimension: Dimension | 'index'
  readonly low: number
  readonly high: number
}

/**
 * The bands of what is on show. A form has one where Ŝ and D are told exactly, and nothing of it waits.
 * Groups vary by themselves only if their means are told exactly in all four forms; of the others nothing is
 * looked at, so the band cannot tell them; where nothing is left that varies there is none.
 * @param scores of one region and quarter
 * @param groups of the same
 * @param framework that they were made with
 */
export function releaseBands(
  scores: readonly OnShowScore[],
  groups: readonly OnShowGroupScore[],
  framework: Framework,
): Disclosed<readonly ReleasedBand[]> {
  const told = releaseOnShow(scores)
  const toldGroups = releaseGroupsOnShow(groups)
  const exact = groups.filter((_, place) => typeof toldGroups[place]?.score === 'number')
  const apart = new Set(
    framework.groups.flatMap(({ code }) =>
      exact.filter(({ group }) => group === code).length === DIMENSIONS.length ? [code] : [],
    ),
  )
  const forms = new Map<Dimension, VariedForm>()
  scores.forEach(({ dimension, surveyScore, recordScore, state }, place) => {
    const shown = told[place]
    const isExact = typeof shown?.score === 'number' && typeof shown.surveyScore === 'number'
    const parts = groups.filter((group) => group.dimension === dimension)
    const waits = state === 'old' || parts.some((group) => group.state === 'old')
    if (dimension === 'index' || surveyScore === null || !isExact || waits) return
    const varied = parts.flatMap(({ group, weight, mean }) =>
      apart.has(group) && mean !== null ? [{ group, weight, mean }] : [],
    )
    forms.set(dimension, { surveyScore, recordScore, groups: varied })
  })
  const index = told.find(({ dimension }) => dimension === 'index')
  const isIndexShown = typeof index?.score === 'number' && !index.waiting
  const bands = [...sensitivityBands(forms, apart, framework)]
    .filter(([dimension]) => (dimension === 'index' ? isIndexShown : varies(forms, dimension)))
    .map(([dimension, { low, high }]): ReleasedBand => {
      return { dimension, low: roundHalfAway(low, 1), high: roundHalfAway(high, 1) }
    })
  return bands as readonly ReleasedBand[] as Disclosed<readonly ReleasedBand[]>
}

function varies(forms: ReadonlyMap<Dimension, VariedForm>, dimension: Dimension): boolean {
  const form = forms.get(dimension)
  return form !== undefined && (form.recordScore !== null || form.groups.length > 0)
}
