import { may } from '#app/access/policy'
import type { Person } from '#app/domain/people/person'
import type { Remark, RemarkSubject } from '#app/domain/remarks/remark'
import type { Database } from '#db/client.server'
import * as accounts from '#db/repositories/accounts.server'
import * as editions from '#db/repositories/editions.server'
import * as regions from '#db/repositories/regions.server'
import * as remarks from '#db/repositories/remarks.server'

/** A remark as it is listed. */
export type ListedRemark = Remark & { readonly isOwn: boolean }

/** @param region null: of all regions of the set */
export async function readRemarks(
  { db }: { readonly db: Database },
  person: Pick<Person, 'id'>,
  subject: Omit<RemarkSubject, 'region'> & { readonly region: string | null },
): Promise<ListedRemark[]> {
  const found = await remarks.findAllOn(db, subject)
  return found.map((remark) => ({ ...remark, isOwn: remark.author.id === person.id }))
}

/** What the page shows on which a remark is written or changed. */
export interface RemarkPageReport extends RemarkSubject {
  /** The one to change; null: a new one. */
  readonly remark: Remark | null
  /** Who can be addressed: those who may answer. */
  readonly persons: readonly { readonly id: number; readonly name: string }[]
}

interface Asked {
  readonly id: number | null
  readonly regionSet: string | null
  readonly region: string | null
  readonly quarter: string | null
}

/** null where there is no such region, or no such remark of one's own. */
export async function readRemarkPage(
  { db }: { readonly db: Database },
  person: Pick<Person, 'id'>,
  { id, regionSet, region, quarter }: Asked,
): Promise<RemarkPageReport | null> {
  if (id !== null) {
    const remark = await remarks.findById(db, id)
    if (remark?.author.id !== person.id) return null
    return { ...remark, remark, persons: await readAddressable(db, remark) }
  }
  if (regionSet === null || region === null || quarter === null) return null
  const named = await regions.findAllByName(db, [region])
  if (!named.some((each) => each.regionSet === regionSet)) return null
  const subject = { regionSet, region, quarter }
  return { ...subject, remark: null, persons: await readAddressable(db, subject) }
}

/** By name: the board too where the quarter is published, as it reads remarks there and nowhere else. */
export async function readAddressable(
  db: Database,
  { regionSet, quarter }: Pick<RemarkSubject, 'regionSet' | 'quarter'>,
): Promise<RemarkPageReport['persons']> {
  const isPublished = (await editions.findNewestNumber(db, regionSet, quarter)) > 0
  const action = isPublished ? 'view_editions' : 'view_scores'
  const all = await accounts.findAll(db)
  return all
    .filter(({ roles, disabledAt, passwordHash }) => {
      return disabledAt === null && passwordHash !== null && may(roles, action)
    })
    .map(({ id, name }) => ({ id, name }))
    .sort((one, other) => one.name.localeCompare(other.name, 'nl') || one.id - other.id)
}
