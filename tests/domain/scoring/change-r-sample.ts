import { person, type Person } from './people'

/**
 * An invented sample of two quarters in which all organisations answer again, and what R says of the
 * differences (R 4.2.2, survey 4.1.1), at 15 digits. Every group is a reference group in both, has the
 * same clusters in both and moved more than the floor: there section 6 is R's. Data d as below, with
 * columns q, group, org, v, y1…y4:
 *
 *   for (k in 1:4) { d[[paste0("a", k)]] <- d[[paste0("y", k)]] * (d$q == 1)
 *                    d[[paste0("b", k)]] <- d[[paste0("y", k)]] * (d$q == 2) }
 *   d$cell <- paste(d$group, d$q); W <- c(huurders = .5, gemeente = .3, overig = .2)
 *   pop <- data.frame(cell = sort(unique(d$cell))); pop$Freq <- W[sub(" .*", "", pop$cell)]
 *   ds <- svydesign(ids = ~org, strata = ~group, weights = ~v, nest = TRUE, data = d)
 *   t <- svytotal(~a1+a2+a3+a4+b1+b2+b3+b4, postStratify(ds, ~cell, pop))
 *   svycontrast(t, quote(b1 - a1)); svycontrast(t, quote(.75 * (b1 - a1)))
 *   svycontrast(t, quote((b1*b2*b3*b4)^(1/4) - (a1*a2*a3*a4)^(1/4)))
 *   svycontrast(t, quote(
 *     ((.75*b1+.25*50) * (.75*b2+.25*80) * (.5*b3+.5*65) * b4)^(1/4) -
 *     ((.75*a1+.25*40) * (.75*a2+.25*90) * (.5*a3+.5*60) * a4)^(1/4)))
 *
 * Weights sum to 1 in each quarter, so these totals are means. df by tapply over clusters of the
 * weighted residuals: sum(V)^2 / sum(V^2 / (m - 1)).
 */
const ROWS: readonly (readonly [1 | 2, string, number, number, readonly number[]])[] = [
  [1, 'huurders', 1, 0.5, [55, 50, 30, 45]],
  [1, 'huurders', 2, 1, [45, 35, 25, 50]],
  [1, 'huurders', 2, 0.5, [65, 30, 30, 70]],
  [1, 'huurders', 3, 1.5, [35, 75, 70, 85]],
  [1, 'huurders', 3, 2, [25, 60, 45, 80]],
  [1, 'huurders', 8, 1.5, [70, 70, 50, 75]],
  [1, 'gemeente', 1, 0.5, [75, 80, 65, 35]],
  [1, 'gemeente', 1, 1.5, [60, 70, 65, 25]],
  [1, 'gemeente', 4, 0.5, [60, 50, 75, 70]],
  [1, 'gemeente', 4, 0.5, [75, 55, 65, 65]],
  [1, 'gemeente', 5, 2, [20, 35, 60, 45]],
  [1, 'gemeente', 9, 0.5, [40, 35, 65, 60]],
  [1, 'gemeente', 10, 2, [25, 50, 35, 65]],
  [1, 'overig', 6, 2, [60, 50, 35, 65]],
  [1, 'overig', 7, 0.5, [70, 60, 70, 50]],
  [1, 'overig', 7, 0.5, [65, 75, 35, 70]],
  [1, 'overig', 11, 1, [70, 45, 35, 35]],
  [1, 'overig', 12, 2, [45, 50, 45, 75]],
  [2, 'huurders', 1, 1.5, [45, 85, 40, 80]],
  [2, 'huurders', 1, 2, [60, 85, 35, 75]],
  [2, 'huurders', 2, 1, [90, 65, 85, 50]],
  [2, 'huurders', 2, 1.5, [55, 75, 65, 50]],
  [2, 'huurders', 3, 1, [45, 30, 40, 50]],
  [2, 'huurders', 3, 0.5, [60, 50, 20, 60]],
  [2, 'huurders', 8, 1, [95, 55, 55, 35]],
  [2, 'gemeente', 1, 1.5, [30, 70, 40, 75]],
  [2, 'gemeente', 1, 2, [50, 75, 60, 85]],
  [2, 'gemeente', 4, 0.5, [25, 50, 55, 40]],
  [2, 'gemeente', 5, 2, [70, 65, 65, 35]],
  [2, 'gemeente', 9, 1, [40, 25, 65, 45]],
  [2, 'gemeente', 10, 0.5, [0, 40, 20, 60]],
  [2, 'overig', 6, 2, [50, 50, 50, 40]],
  [2, 'overig', 6, 1, [35, 50, 40, 60]],
  [2, 'overig', 7, 1, [65, 70, 65, 80]],
  [2, 'overig', 7, 1.5, [55, 65, 45, 50]],
  [2, 'overig', 11, 1, [45, 50, 70, 40]],
  [2, 'overig', 11, 2, [60, 25, 80, 30]],
  [2, 'overig', 12, 2, [80, 85, 65, 70]],
]

export function quarterOfSample(quarter: 1 | 2): Person[] {
  return ROWS.filter(([q]) => q === quarter).map(([, group, organisation, weight, scores]) =>
    person({ group, organisation, weight, scores }),
  )
}

/** Record scores of the two quarters; feedback has none. */
export const SAMPLE_RECORDS = {
  earlier: { input: 40, process: 90, output: 60 },
  later: { input: 50, process: 80, output: 65 },
}

/** Difference and SE; df where it was computed. */
export const R_CHANGE = {
  input: [10.143137254902, 7.01488062046059, 8.49616277224371],
  inputSurveyPart: [7.60735294117647, 5.26116046534544],
  inputP: 0.184051282155221,
  feedback: [-5.5595238095238, 8.89952025860672],
  index: [4.75806951675415, 4.2967182863655],
  indexWithRecords: [3.73237524468555, 3.05405603536485, 5.13616861577036],
} as const
