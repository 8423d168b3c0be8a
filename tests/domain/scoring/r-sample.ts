import { person, type Person } from './people'

/**
 * An invented sample and what R says of it (R 4.2.2, survey 4.1.1), at 15 digits. Every group is a
 * reference group and spread wider than the floor: there method 2 is R's svymean. Data d as below with
 * columns group, organisation, v, y1…y4; cluster = organisation, or a number of its own:
 *
 *   ds <- svydesign(ids = ~cluster, strata = ~group, weights = ~v, nest = TRUE, data = d)
 *   W <- data.frame(group = c("huurders", "gemeente", "overig"), Freq = c(.5, .3, .2))
 *   m <- svymean(~y1+y2+y3+y4, postStratify(ds, ~group, W)); coef(m); SE(m)
 *   svycontrast(m, quote((y1*y2*y3*y4)^(1/4)))
 *   svycontrast(m, quote(((.75*y1+.25*40)*(.75*y2+.25*90)*(.5*y3+.5*65)*y4)^(1/4)))
 *   W$Freq <- 1/3; m <- svymean(~y1+y2+y3+y4, postStratify(ds, ~group, W)); coef(m); SE(m)
 */
const ROWS: readonly (readonly [string, number | null, number, readonly number[]])[] = [
  ['huurders', 1, 1, [60, 55, 80, 75]],
  ['huurders', 1, 1.5, [25, 70, 100, 70]],
  ['huurders', 1, 2, [80, 100, 85, 100]],
  ['huurders', 2, 1, [40, 20, 55, 100]],
  ['huurders', 2, 1, [55, 50, 50, 20]],
  ['huurders', null, 1.5, [60, 40, 60, 60]],
  ['huurders', null, 1.5, [40, 100, 60, 65]],
  ['huurders', 3, 1, [25, 45, 55, 0]],
  ['huurders', 3, 2, [35, 25, 45, 55]],
  ['gemeente', 1, 1.5, [80, 40, 75, 60]],
  ['gemeente', 1, 2, [90, 60, 45, 70]],
  ['gemeente', 4, 1, [60, 100, 35, 60]],
  ['gemeente', 4, 1.5, [90, 100, 100, 45]],
  ['gemeente', 4, 0.5, [20, 85, 0, 35]],
  ['gemeente', null, 2, [100, 75, 90, 95]],
  ['gemeente', 5, 1.5, [75, 55, 80, 70]],
  ['gemeente', 5, 1, [40, 75, 75, 55]],
  ['overig', 6, 1, [55, 100, 50, 35]],
  ['overig', 6, 2, [65, 20, 75, 80]],
  ['overig', null, 1.5, [90, 20, 50, 75]],
  ['overig', null, 2, [55, 55, 20, 45]],
  ['overig', 7, 1, [65, 80, 0, 55]],
  ['overig', 7, 1.5, [85, 45, 0, 55]],
  ['overig', 7, 2, [65, 65, 0, 60]],
]

export const R_SAMPLE: readonly Person[] = ROWS.map(([group, organisation, weight, scores]) =>
  person({ group, organisation, weight, scores }),
)

export const R_GROUPS = ['huurders', 'gemeente', 'overig'] as const

export const R_WEIGHTS = { huurders: 0.5, gemeente: 0.3, overig: 0.2 }

export const R_WEIGHTED = {
  scores: [60.9681818181818, 60.8090909090909, 59.7227272727273, 63.5818181818182],
  errors: [3.94293567164379, 7.66144401196791, 6.79674652753179, 6.13295961007105],
  geometricMean: [61.2542296315137, 5.13125353633389],
  /** With R = 40, 90, 65 and none, at λ = ¼, ¼, ½ and 0. */
  blendedMean: [62.2837162772465, 3.79683158041334],
} as const

export const R_EQUAL = {
  scores: [64.7212121212121, 60.130303030303, 54.7848484848485, 63.0848484848485],
  errors: [3.67856100739903, 6.32402974538603, 7.46618074508166, 4.83499071922367],
} as const
