import type { Dimension, Discussion, Framework } from '../framework/framework'
import type { Standing } from './standing'

/** What may be asked, and done, about the weakest form of a region. */
export interface RegionDiscussion extends Discussion {
  readonly form: Dimension
}

/** Of forms that are equally weak the first; null where no form is the weakest. */
export function discussionOf(
  standing: Pick<Standing, 'weakest'> | null,
  { discussion }: Pick<Framework, 'discussion'>,
): RegionDiscussion | null {
  const form = standing?.weakest.at(0)
  return form === undefined ? null : { form, ...discussion[form] }
}
