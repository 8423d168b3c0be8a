import { person, type Person } from './people'

/**
 * An invented sample of two quarters in which most organisations answer again, and what R says of the
 * differences (R 4.2.2, survey 4.1.1), at 15 digits. Data d as below, with columns q, group, org, v,
 * y1…y4; cluster = the organisation, or a number of its own in each quarter:
 *
 *   for (k in 1:4) { d[[paste0("a", k)]] <- d[[paste0("y", k)]] * (d$q == 1)
 *                    d[[paste0("b", k)]] <- d[[paste0("y", k)]] * (d$q == 2) }
 *   d$cell <- paste(d$group, d$q); W <- c(huurders = .5, gemeente = .3, overig = .2)
 *   pop <- data.frame(cell = sort(unique(d$cell))); pop$Freq <- W[sub(" .*", "", pop$cell)]
 *   ds <- svydesign(ids = ~cluster, strata = ~group, weights = ~v, nest = TRUE, data = d)
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
const ROWS: readonly (readonly [1 | 2, string, number | null, number, readonly number[]])[] = [
  [1, 'huurders', 1, 1, [50, 65, 55, 80]],
  [1, 'huurders', 1, 1, [40, 50, 25, 70]],
  [1, 'huurders', 2, 2, [55, 55, 20, 55]],
  [1, 'huurders', 2, 0.5, [80, 15, 35, 60]],
  [1, 'huurders', 3, 2, [65, 50, 55, 80]],
  [1, 'huurders', null, 0.5, [50, 45, 70, 70]],
  [1, 'huurders', null, 0.5, [60, 40, 10, 75]],
  [1, 'gemeente', 1, 2, [45, 50, 65, 70]],
  [1, 'gemeente', 4, 1, [70, 25, 45, 80]],
  [1, 'gemeente', 4, 2, [55, 55, 10, 60]],
  [1, 'gemeente', 5, 1, [90, 70, 65, 50]],
  [1, 'gemeente', null, 0.5, [50, 40, 65, 75]],
  [1, 'overig', 6, 0.5, [75, 40, 50, 75]],
  [1, 'overig', 6, 0.5, [50, 30, 50, 65]],
  [1, 'overig', 7, 0.5, [60, 75, 60, 55]],
  [1, 'overig', null, 2, [50, 60, 95, 55]],
  [1, 'overig', null, 1, [50, 65, 55, 80]],
  [2, 'huurders', 1, 1, [55, 65, 40, 70]],
  [2, 'huurders', 1, 1, [45, 65, 35, 60]],
  [2, 'huurders', 1, 0.5, [40, 55, 35, 70]],
  [2, 'huurders', 2, 1.5, [70, 65, 65, 50]],
  [2, 'huurders', 8, 0.5, [25, 40, 30, 45]],
  [2, 'huurders', null, 2, [40, 25, 90, 85]],
  [2, 'gemeente', 1, 1.5, [60, 60, 60, 35]],
  [2, 'gemeente', 4, 0.5, [100, 45, 25, 50]],
  [2, 'gemeente', 5, 2, [55, 35, 45, 40]],
  [2, 'gemeente', 5, 2, [70, 35, 75, 60]],
  [2, 'gemeente', null, 0.5, [80, 50, 50, 35]],
  [2, 'gemeente', null, 1.5, [65, 50, 65, 75]],
  [2, 'overig', 6, 2, [35, 45, 40, 55]],
  [2, 'overig', 7, 1.5, [45, 55, 40, 65]],
  [2, 'overig', 7, 2, [55, 20, 50, 30]],
  [2, 'overig', 9, 2, [50, 60, 50, 70]],
  [2, 'overig', null, 0.5, [15, 20, 80, 65]],
]

export function quarterOfSample(quarter: 1 | 2): Person[] {
  return ROWS.filter(([q]) => q === quarter).map(([, group, organisation, weight, scores]) =>
    person({ group, organisation, weight, scores }),
  )
}

export const SAMPLE_WEIGHTS = { huurders: 0.5, gemeente: 0.3, overig: 0.2 }

/** Record scores of the two quarters; feedback has none. */
export const SAMPLE_RECORDS = {
  earlier: { input: 40, process: 90, output: 60 },
  later: { input: 50, process: 80, output: 65 },
}

/** Difference and SE; df where it was computed. */
export const R_CHANGE = {
  input: [-3.80101495726495, 4.32553151442279, 12.33634120359288],
  inputSurveyPart: [-2.85076121794872, 3.24414863581709],
  inputP: 0.396336086953438,
  feedback: [-7.79139957264957, 4.56950169511928],
  index: [-1.42302261811695, 3.4881814853517],
  indexWithRecords: [-1.53340422036081, 2.21404710388089, 11.41400163153634],
} as const
