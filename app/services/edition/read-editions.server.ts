import type { Quarter } from '#app/domain/calendar/quarter'
import { mapDisclosed } from '#app/domain/disclosure/map-disclosed'
import type { Disclosed } from '#app/domain/disclosure/released'
import { canonicalJson } from '#app/domain/edition/canonical-json'
import type { EditionContent } from '#app/domain/edition/edition'
import { EditionRefused } from '#app/domain/edition/refusal'
import type { Database } from '#db/client.server'
import * as editions from '#db/repositories/editions.server'
import * as regionSets from '#db/repositories/region-sets.server'
import { intactContent } from './intact.server'

export interface EditionAddress {
  readonly regionSet: string
  readonly quarter: Quarter
  /** null: the newest. */
  readonly number: number | null
}

/** A published edition with its hash. */
export interface PublishedEdition {
  readonly id: number
  readonly content: EditionContent
  readonly sha256: string
  /** SPKI in base64. */
  readonly publicKey: string
}

/** @throws EditionRefused edition_set_unknown, edition_none, edition_quarter_unpublished, edition_unknown; EditionAltered */
export async function readEdition(
  { db }: { readonly db: Database },
  address: EditionAddress,
): Promise<Disclosed<PublishedEdition>> {
  const stored = await storedEdition(db, address)
  const { id, sha256, publicKey } = stored
  return mapDisclosed({ content: intactContent(stored) }, ({ content }) => {
    return { id, content, sha256, publicKey }
  })
}

/**
 * An edition as the one file that `verify` reads.
 * @throws EditionRefused edition_set_unknown, edition_none, edition_quarter_unpublished, edition_unknown; EditionAltered
 */
export async function exportEdition(db: Database, address: EditionAddress): Promise<string> {
  const stored = await storedEdition(db, address)
  intactContent(stored)
  const { text, sha256, signature, publicKey } = stored
  const proof = canonicalJson({ publicKey, sha256, signature })
  return `{"content":${text},${proof.slice(1)}\n`
}

async function storedEdition(
  db: Database,
  { regionSet, quarter, number }: EditionAddress,
): Promise<editions.StoredEdition> {
  const stored = await editions.findOne(db, regionSet, quarter, number)
  if (stored !== null) return stored
  throw await refusalOf(db, { regionSet, quarter, number })
}

/** Why there is no such edition, and what there is instead. */
async function refusalOf(
  db: Database,
  { regionSet, quarter, number }: EditionAddress,
): Promise<EditionRefused> {
  const heads = (await editions.findAllListed(db, null)).map(({ head }) => head)
  const sets = (await regionSets.findAll(db)).map(({ name }) => name)
  const named = (values: readonly (string | number)[]) => [...new Set(values)].join(', ')
  const known = [...sets, ...heads.map((head) => head.regionSet)]
  if (!known.includes(regionSet)) {
    const alternatives = named(known) || '–'
    return new EditionRefused('edition_set_unknown', { regionSet, quarter, alternatives })
  }
  const ofSet = heads.filter((head) => head.regionSet === regionSet)
  if (ofSet.length === 0) return new EditionRefused('edition_none', { regionSet, quarter })
  const ofQuarter = ofSet.filter((head) => head.quarter === quarter)
  if (number === null || ofQuarter.length === 0) {
    const alternatives = named(ofSet.map((head) => head.quarter))
    return new EditionRefused('edition_quarter_unpublished', { regionSet, quarter, alternatives })
  }
  const alternatives = named(ofQuarter.map(({ edition }) => edition))
  const params = { regionSet, quarter, edition: number, alternatives }
  return new EditionRefused('edition_unknown', params)
}
