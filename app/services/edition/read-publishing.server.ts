import { amsterdamDay } from '#app/domain/calendar/amsterdam'
import { addQuarters, quarterOfDay, type Quarter } from '#app/domain/calendar/quarter'
import { mapDisclosed } from '#app/domain/disclosure/map-disclosed'
import type { PublishingPage, UnsoundEdition } from '#app/domain/edition/publishing-page'
import type { Disclosed } from '#app/domain/disclosure/released'
import { checklistOf, type CheckedFacts } from '#app/domain/edition/checklist'
import { differenceText } from '#app/domain/edition/json-differences'
import type { EditionVerdict } from '#app/domain/edition/verdict'
import { releasesOf } from '#app/domain/edition/release-plan'
import { wavesInForce, wavesOf } from '#app/domain/stakeholders/waves'
import type { Language } from '#app/words/language'
import type { Database } from '#db/client.server'
import * as readers from '#db/repositories/edition-readers.server'
import * as editions from '#db/repositories/editions.server'
import * as imports from '#db/repositories/imports.server'
import * as regionSets from '#db/repositories/region-sets.server'
import * as releasePlans from '#db/repositories/release-plans.server'
import * as settings from '#db/repositories/settings.server'
import * as waves from '#db/repositories/waves.server'
import { readDraftFacts } from './draft.server'
import { nullWhereRefused } from './rights.server'
import { comingNumber } from './signed-list.server'
import { findPublicKey } from './signing-key.server'
import { verifyQuarter } from './verify.server'

export interface PublishingSelection {
  /** null: the first set. */
  readonly regionSet: string | null
  /** null: the newest that is over. */
  readonly quarter: Quarter | null
  readonly language: Language
}

interface Context {
  readonly db: Database
  readonly clock: () => Date
}

/** What publishing a quarter would mean, and how far it is. */
export async function readPublishing(
  { db, clock }: Context,
  asked: PublishingSelection,
): Promise<Disclosed<PublishingPage>> {
  const today = amsterdamDay(clock().toISOString())
  const quarter = asked.quarter ?? addQuarters(quarterOfDay(today), -1)
  const sets = (await regionSets.findAll(db)).map(({ name }) => name)
  const regionSet = sets.find((name) => name === asked.regionSet) ?? sets.at(0) ?? null
  const plan = releasesOf(await releasePlans.findAll(db, quarter)).at(0) ?? null
  const facts = { regionSets: sets, quarter, plan, publicKey: await findPublicKey(db) }
  const nothing = {
    published: [],
    unsound: [],
    number: 1,
    checks: null,
    preparation: null,
    previews: [],
  }
  if (regionSet === null) {
    return mapDisclosed({}, () => ({ ...facts, ...nothing, regionSet, differences: [] }))
  }
  const ofSet = await editions.findAllListed(db, regionSet)
  const published = ofSet.map(({ head }) => head).filter((head) => head.quarter === quarter)
  const newest = published.at(0)?.edition ?? 0
  const number = await comingNumber(db, { regionSet, quarter })
  const coming = { regionSet, quarter, number }
  const known = {
    ...facts,
    ...coming,
    published,
    unsound: (await verifyQuarter(db, coming)).map(unsoundOf),
    previews: await readers.findPreviews(db, coming),
  }
  const { language } = asked
  const selection = { regionSet, quarter, language, on: today, newest }
  const told = await readDraftFacts(db, selection).catch(nullWhereRefused)
  if (told === null) {
    const none = { checks: null, preparation: null, differences: [] }
    return mapDisclosed({}, () => ({ ...known, ...none }))
  }
  const since = published.at(0)?.publishedAt ?? null
  const checked = { quarter, today, plan, ...(await factsOf(db, { regionSet, quarter, since })) }
  const preparation = await preparationOf(db, coming)
  return mapDisclosed({ told }, ({ told: { draft, differences } }) => ({
    ...{ ...known, preparation, differences },
    checks: checklistOf(draft, checked),
  }))
}

function unsoundOf({ edition, faults, differences }: EditionVerdict): UnsoundEdition {
  const isGone = faults.includes('missing')
  return { edition, isGone, differences: differences.map(differenceText) }
}

async function preparationOf(db: Database, coming: readers.ComingEdition) {
  const found = await readers.findPreparation(db, coming)
  if (found === null) return null
  const { dataRevision, ...told } = found
  return { ...told, isNow: dataRevision === (await settings.findDataRevision(db)) }
}

async function factsOf(
  db: Database,
  {
    regionSet,
    quarter,
    since,
  }: {
    readonly regionSet: string
    readonly quarter: Quarter
    readonly since: string | null
  },
): Promise<Pick<CheckedFacts, 'waves' | 'rows' | 'rejected'>> {
  const files = (await imports.findAll(db)).filter(
    ({ state, committedAt }) =>
      state === 'active' && (since === null || (committedAt ?? '') > since),
  )
  const inForce = wavesInForce(await waves.findAllActive(db))
  return {
    waves: wavesOf(inForce.filter((row) => row.regionSet === regionSet && row.period === quarter)),
    rows: files.reduce((total, { rows }) => total + rows, 0),
    rejected: files.reduce((total, { rejected }) => total + rejected, 0),
  }
}
