import { ORGANISATION_LAYOUT, OWN_LAYOUT } from './layout'

/** Sums of nobody, in OWN_LAYOUT: for respondents who are their own cluster. */
export function emptyOwn(): Float64Array {
  return new Float64Array(OWN_LAYOUT.size)
}

/** Sums of nobody, in ORGANISATION_LAYOUT: for the respondents of one organisation. */
export function emptyOrganisation(): Float64Array {
  return new Float64Array(ORGANISATION_LAYOUT.size)
}
