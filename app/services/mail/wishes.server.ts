import { MAIL_KINDS, type FollowedRegion, type MailWish } from '#app/domain/mail/mail'
import type { Database } from '#db/client.server'
import * as wishes from '#db/repositories/mail-wishes.server'
import * as regions from '#db/repositories/regions.server'
import type { MailWriter } from './handlers.server'
import { isMailing } from './queue.server'

/** A region to follow, with what stands for it in the form. */
export interface RegionOption extends FollowedRegion {
  readonly value: string
  readonly isFollowed: boolean
}

/** What somebody chose, and what there is to choose from. */
export interface MailChoices {
  readonly wish: MailWish
  /** Of all sets, by set and name. */
  readonly regions: readonly RegionOption[]
  /** Whether this installation sends mail. */
  readonly isMailing: boolean
}

export async function readMailChoices(db: Database, accountId: number): Promise<MailChoices> {
  const wish = await wishes.findByAccount(db, accountId)
  const followed = new Set(wish.regions.map(valueOf))
  return {
    wish,
    isMailing: await isMailing(db),
    regions: (await regions.findAll(db)).map(({ regionSet, name: region }) => {
      const value = valueOf({ regionSet, region })
      return { regionSet, region, value, isFollowed: followed.has(value) }
    }),
  }
}

/** Keeps what a sent form chose; a region or kind that is not known is left out. */
export async function keepMailWish(
  { db, writer }: { readonly db: Database; readonly writer: MailWriter },
  accountId: number,
  form: FormData,
): Promise<void> {
  const { regions: known } = await readMailChoices(db, accountId)
  const chosen = new Set(form.getAll('region'))
  const kinds = new Set(form.getAll('kind'))
  const wish: MailWish = {
    language: form.get('language') === 'en' ? 'en' : 'nl',
    kinds: MAIL_KINDS.filter((kind) => kinds.has(kind)),
    regions: known
      .filter(({ value }) => chosen.has(value))
      .map(({ regionSet, region }) => ({ regionSet, region })),
  }
  await writer.run('saveMailWish', { accountId, wish })
}

function valueOf({ regionSet, region }: FollowedRegion): string {
  return JSON.stringify([regionSet, region])
}
