import { may } from '#app/access/policy'
import { editionRefusalOf, type EditionRefusal } from '#app/domain/edition/refusal'
import type { Person } from '#app/domain/people/person'

/** What somebody may do on the pages about publishing. */
export function publishingRights({ roles }: Pick<Person, 'roles'>) {
  return {
    prepare: may(roles, 'prepare_edition'),
    publish: may(roles, 'publish_edition'),
    plan: may(roles, 'plan_releases'),
  }
}

/** The refusal, to be told on the page. @throws the error itself where it is none */
export function explainEditionRefusal(error: unknown): EditionRefusal {
  const refusal = editionRefusalOf(error)
  if (refusal === null) throw error
  return refusal
}

/** For `catch`: where there is nothing to publish there is nothing to show. */
export function nullWhereRefused(error: unknown): null {
  explainEditionRefusal(error)
  return null
}
