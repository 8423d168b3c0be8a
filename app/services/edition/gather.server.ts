import type { Day } from '#app/domain/calendar/day'
import { lastDayOf, type Quarter } from '#app/domain/calendar/quarter'
import { allDisclosed, mapDisclosed } from '#app/domain/disclosure/map-disclosed'
import type { Disclosed } from '#app/domain/disclosure/released'
import type { CheckedDraft } from '#app/domain/edition/checklist'
import {
  EDITION_FORMAT,
  type EditionContent,
  type EditionImport,
  type EditionRegion,
} from '#app/domain/edition/edition'
import { EditionRefused } from '#app/domain/edition/refusal'
import { METHOD_VERSION } from '#app/domain/method-version'
import { PRODUCT_VERSION } from '#app/domain/product-version'
import type { ImportKind } from '#app/domain/ingest/opened-file'
import { regionAgreements } from '#app/domain/report/agreements'
import type { Overview } from '#app/domain/report/overview-model'
import { DEFAULT_REFERENCE, type AskedReference } from '#app/domain/report/reference'
import { discussionOf } from '#app/domain/report/region-discussion'
import type { Database } from '#db/client.server'
import * as imports from '#db/repositories/imports.server'
import { readKnownAgreements } from '../agreements/known-agreements.server'
import { currentFramework } from '../framework.server'
import { readOverview } from '../overview.server'
import { readRegisterFindings } from '../registers/register-findings.server'
import { readItemReport } from '../region-items.server'
import { readRegion } from '../region.server'
import { readScoreRows } from '../scores/score-rows.server'
import { readEditionLoops } from './edition-loops.server'
import { feedbackEffectsIn } from './feedback-effects.server'
import { fingerprintOf } from './fingerprint.server'

export interface EditionSelection {
  readonly regionSet: string
  readonly quarter: Quarter
  /** What it is read in where nobody asks. */
  readonly language: 'nl' | 'en'
  /** Expectations are told as they stand on this day. */
  readonly on: Day
}

type Context = { readonly db: Database }

/**
 * What an edition of a quarter would tell if it were published now: that of a preview, a draft of the
 * report and, with its head completed, of what is published. No figure in it is of a later quarter; what was
 * heard is told as it stands on the day, and all imports are named.
 * @throws EditionRefused edition_set_unknown, edition_without_scores
 */
export async function gatherEdition(
  context: Context,
  { regionSet, quarter, language, on }: EditionSelection,
): Promise<Disclosed<EditionContent>> {
  const { db } = context
  const overview = await overviewByTitle(context, regionSet, quarter)
  const filter = { regionSet, to: quarter }
  const plain = { byGroup: false, against: null }
  const scores = await readScoreRows(db, filter, plain)
  const ofQuarter = { ...filter, from: quarter }
  const groupScores = await readScoreRows(db, ofQuarter, { ...plain, byGroup: true })
  const regions = await regionsOf(context, overview)
  const framework = await currentFramework(db)
  const registers = await readRegisterFindings(db, { regionSet, quarter, on })
  const facts = {
    head: {
      ...{ regionSet, quarter, language },
      ...({ edition: 1, kind: 'first', reason: null } as const),
      ...{ publishedAt: null, signOff: null, seenBefore: [], nextRelease: null },
      methodVersion: METHOD_VERSION,
      framework: { version: framework.version, fingerprint: fingerprintOf(framework) },
      product: PRODUCT_VERSION,
    },
    loops: await readEditionLoops(db, { regionSet, on, regionsOn: lastDayOf(quarter) }),
    imports: await importsIn(db),
  }
  return mapDisclosed({ overview, scores, groupScores, regions, registers }, (released) => ({
    format: EDITION_FORMAT,
    ...facts,
    ...released,
  }))
}

/**
 * Of the same what is looked at before it is published: a country's regions are not read one by one for that.
 * @throws EditionRefused as gatherEdition does
 */
export async function gatherChecked(
  context: Context,
  { regionSet, quarter }: Pick<EditionSelection, 'regionSet' | 'quarter'>,
): Promise<Disclosed<CheckedDraft>> {
  const overview = await overviewByTitle(context, regionSet, quarter)
  const framework = await currentFramework(context.db)
  const known = await readKnownAgreements(context, { regionSet, asOf: lastDayOf(quarter) })
  return mapDisclosed({ overview }, (released) => ({
    ...released,
    regions: overview.regions.map(({ region }) => {
      const { counts } = regionAgreements(known.rows, region, framework)
      return { agreements: { counts } }
    }),
  }))
}

/** The matrix with scores held against what its title speaks of. */
async function overviewByTitle(
  context: Context,
  regionSet: string,
  quarter: Quarter,
): Promise<Disclosed<Overview>> {
  const asked = { regionSet, quarter, until: quarter }
  const plain = await readOverview(context, { ...asked, reference: DEFAULT_REFERENCE })
  if (plain.regionSet !== regionSet) {
    const alternatives = plain.regionSets.join(', ')
    throw new EditionRefused('edition_set_unknown', { regionSet, quarter, alternatives })
  }
  const hasScores = plain.regions.some(({ cells }) =>
    Object.values(cells).some(({ score }) => score !== null),
  )
  if (!hasScores) {
    const alternatives = (await quartersShown(context.db, regionSet)).join(', ') || '–'
    throw new EditionRefused('edition_without_scores', { quarter, regionSet, alternatives })
  }
  const reference = referenceOfTitle(plain)
  return reference === null ? plain : readOverview(context, { ...asked, reference })
}

/** Quarters of which a score may be shown, the newest first. */
async function quartersShown(db: Database, regionSet: string): Promise<string[]> {
  const rows = await readScoreRows(db, { regionSet }, { byGroup: false, against: null })
  const shown = rows.filter(({ score }) => score !== null).map(({ period }) => String(period))
  return [...new Set(shown)].sort().reverse()
}

function referenceOfTitle({ findings: { title } }: Overview): AskedReference | null {
  const against = title.key === 'statement' ? title.values.since?.against : undefined
  return against === undefined || against === 'chosen_quarter' ? null : { against }
}

async function regionsOf(
  context: Context,
  { regionSet, quarter, regions }: Overview,
): Promise<Disclosed<readonly EditionRegion[]>> {
  if (regionSet === null || quarter === null) throw new Error('an overview without a quarter')
  const { db } = context
  const framework = await currentFramework(db)
  const known = await readKnownAgreements(context, { regionSet, asOf: lastDayOf(quarter) })
  const effectIn = await feedbackEffectsIn(db, { regionSet, quarter }, framework)
  const told = await Promise.all(
    regions.map(async ({ region }): Promise<Disclosed<EditionRegion>> => {
      const selection = { regionSet, region, quarter }
      const asked = { ...selection, reference: DEFAULT_REFERENCE, until: quarter }
      const report = await readRegion(context, asked)
      if (report === null) throw new Error(`no region ${region}`)
      const items = await readItemReport(context, selection)
      const feedback = await effectIn(region)
      return mapDisclosed({ report, items, feedback }, (shown) => ({
        report: shown.report,
        items: shown.items.forms,
        discussion: discussionOf(shown.report.standing, framework),
        agreements: regionAgreements(known.rows, region, framework),
        feedbackEffect: shown.feedback.effect,
      }))
    }),
  )
  return allDisclosed(told)
}

/** Files in which persons answer, or partners, whose answers are hidden while a round is running. */
const WITH_ANSWERS: readonly ImportKind[] = ['survey', 'cooperation']

async function importsIn(db: Database): Promise<EditionImport[]> {
  const all = await imports.findAll(db)
  return all
    .filter(({ state }) => state === 'active')
    .map(({ id, kind, sha256, committedAt, rows }) => {
      return { id, kind, ...(WITH_ANSWERS.includes(kind) ? {} : { sha256 }), committedAt, rows }
    })
    .reverse()
}
