import { groupBy, heldIn, keyOf } from '#app/domain/grouping'
import type { Period } from '#app/domain/calendar/period'
import type { Quarter } from '#app/domain/calendar/quarter'
import { isYear, type Year } from '#app/domain/calendar/year'
import {
  areItemsCandidates,
  chosenItems,
  countedComplete,
  itemFigures,
  itemScale,
  itemsId,
  weightsOfPersons,
  withEqualAnswers,
  withEqualAtoms,
  withEqualWeights,
  type AuditedItems,
} from '#app/domain/disclosure/item-figures'
import type { PlacedAtom } from '#app/domain/disclosure/answers/placed-atom'
import { blockName, EMPTY_BLOCK, OpenBlock } from '#app/domain/disclosure/ledger/audit'
import { LedgerError } from '#app/domain/disclosure/ledger/atoms'
import type { Figure } from '#app/domain/disclosure/ledger/figure'
import type { LinkedPersons } from '#app/domain/disclosure/ledger/links'
import { SCALES, type Scale } from '#app/domain/framework/framework'
import { addRepeats, itemEstimate } from '#app/domain/scoring/item-estimate'
import { ItemScorer } from '#app/domain/scoring/items'
import { itemSumsSize } from '#app/domain/sums/item-sums'
import type { Database } from '#db/client.server'
import * as imports from '#db/repositories/imports.server'
import * as releaseBlocks from '#db/repositories/release-blocks.server'
import * as releasedItems from '#db/repositories/released-items.server'
import * as sumRows from '#db/repositories/sum-rows.server'
import { eachRepeating } from '../responses/respondent-runs.server'
import type { SummingContext } from '../responses/sums.server'
import { ruleOf, type AuditedBlock, type AuditedYear } from './audit-year.server'
import type { ShownRegion } from './judged-differences.server'
import { estimateOf } from './scored.server'

/** Sets looked at for one row: as for means at constant weights. */
const SET_LIMIT = 5_000

const NOTHING = { state: 'hidden', n: 0, items: [] } as const

/**
 * Decides which statements may be shown (method section 9): of regions of the first set, quarter by quarter,
 * after all scores and differences of the year. What is told of them rests on those who answered every item
 * of the form; their mean has to pass beside all that was ever shown of it, and so have their shares.
 *
 * @param shown regions of these periods with the scores that are on show now
 * @param audited scores and differences of the year
 */
export async function releaseItems(
  db: Database,
  year: Year,
  periods: readonly Period[],
  shown: readonly ShownRegion[],
  audited: AuditedYear,
  edition: number,
  context: SummingContext,
): Promise<void> {
  const quarters = periods.filter((period) => !isYear(period))
  if (quarters.length === 0) return
  const regions = shown.filter(({ region }) => region.set.position === 0 && !isYear(region.period))
  const sums = await readItemSums(db, quarters, regions, audited, context)
  const before = new Map(
    (await releasedItems.findByQuarters(db, quarters)).map((row) => [
      keyOf(row.regionId, row.period, row.dimension),
      row,
    ]),
  )
  const rows: releasedItems.StoredItems[] = []
  for (const form of SCALES) {
    const all = regions.map(({ region, scores, cooperation }) => {
      const of = estimateOf(region, form)
      const groups = of.estimate.groups.map(({ group, expectedWeight }) => {
        return { group, expectedWeight, ...sums.of(of.regionId, of.period, group) }
      })
      const ofForm = scores.find(({ dimension }) => dimension === form)
      const total = form === 'cooperation' ? cooperation : ofForm
      return { of, total, estimate: itemEstimate(groups, form, context.framework) }
    })
    const candidates = all.filter(({ estimate, total }) => areItemsCandidates(estimate, total))
    const block = audited.blocks.get(form)
    const passed =
      block === undefined
        ? new Set<string>()
        : await auditItems(db, form, year, candidates, block, edition, context)
    for (const { of, total, estimate } of all) {
      const known = before.get(keyOf(of.regionId, of.period, form))
      if (estimate.n === 0 && known === undefined) continue
      const isFormShown = total !== undefined && total.state !== 'hidden'
      const chosen = chosenItems({ of, estimate }, known, passed.has(itemsId(of)), isFormShown)
      const isOld = chosen.state === 'old' && known !== undefined
      rows.push({ ...chosen, regionId: of.regionId, edition: isOld ? known.edition : edition })
    }
  }
  const decided = new Set(rows.map((row) => keyOf(row.regionId, row.period, row.dimension)))
  for (const [key, known] of before) {
    // How they were told stays known, though nobody's answers are left.
    if (!decided.has(key)) rows.push({ ...known, ...NOTHING })
  }
  await releasedItems.replaceByQuarters(db, quarters, rows)
}

/** @returns ids of those whose mean and shares may be told */
async function auditItems(
  db: Database,
  form: Scale,
  year: Year,
  candidates: readonly AuditedItems[],
  { atoms, before, linked, decisions, open: ofForm }: AuditedBlock,
  edition: number,
  { framework }: SummingContext,
): Promise<ReadonlySet<string>> {
  const none = new Set<string>()
  if (candidates.length === 0 || decisions === null) return none
  const rule = ruleOf(framework, form)
  const pass = async (
    name: string,
    figures: readonly Figure[],
    open: () => Promise<OpenBlock | null>,
  ): Promise<ReadonlySet<string>> => {
    if (figures.length === 0) return none
    try {
      const block = await open()
      if (block === null) return none
      if (block.asksWhoGaveSeveral(figures)) await linked.read()
      const decided = block.audit({ number: edition, figures, setLimit: SET_LIMIT })
      await releaseBlocks.save(db, { name, edition, rule, block: block.block, trouble: null })
      return new Set(figures.flatMap(({ id }) => (decided.get(id) === 'new' ? [id] : [])))
    } catch (error) {
      if (error instanceof LedgerError) return none
      throw error
    }
  }
  const stored = async (
    name: string,
    placed: readonly PlacedAtom[],
    linkedIn: () => readonly LinkedPersons[],
  ) => {
    const known = (await releaseBlocks.findByNames(db, [name], before.atoms)).get(name)
    if (known !== undefined && known.rule !== rule) return null
    const block = known?.block ?? EMPTY_BLOCK
    // Of the same atoms as the form's, then and now: they were registered there.
    const isOfSame = placed === atoms && block.atoms === before.atoms
    const register = isOfSame ? ofForm?.register : undefined
    const left = register === undefined ? placed.map(({ atom }) => atom) : []
    return new OpenBlock(block, { atoms: left, linked: linkedIn }, register)
  }
  const equal = withEqualAtoms(atoms)
  const counted = countedComplete(atoms)
  const countedEqual = equal === atoms ? counted : countedComplete(equal)
  const ofShares = blockName(itemScale(form), year)
  const shares = await pass(
    ofShares,
    itemFigures(candidates.map(withEqualWeights), countedEqual, weightsOfPersons),
    () => stored(ofShares, equal, () => withEqualAnswers(linked.of(form))),
  )
  const left = candidates.filter(({ of }) => shares.has(itemsId(of)))
  const ofMeans = blockName(form, year)
  return pass(
    ofMeans,
    itemFigures(left, counted, ({ weights }) => weights),
    async () => ofForm ?? stored(ofMeans, atoms, () => linked.of(form)),
  )
}

/** Sums of single items by region, quarter and group, and what makes persons of responses. */
async function readItemSums(
  db: Database,
  quarters: readonly Quarter[],
  regions: readonly ShownRegion[],
  { rows }: AuditedYear,
  { framework }: SummingContext,
) {
  const sums = new Map<string, Float64Array>()
  const repeats = new Map<string, Float64Array>()
  const make = () => new Float64Array(itemSumsSize(framework))
  const of = (regionId: number, period: Period, group: string) => {
    const key = keyOf(regionId, period, group)
    return { sums: sums.get(key) ?? null, repeats: repeats.get(key) ?? null }
  }
  const resolver = regions[0]?.region.set.resolver
  if (resolver === undefined) return { of }
  for (const quarter of quarters) {
    const ofQuarter = rows.get(quarter) ?? (await sumRows.findActiveItems(db, quarter))
    for (const { placeId, segment, group, items } of ofQuarter) {
      const regionId = resolver.regionOf(placeId, segment, quarter)
      if (regionId === null) continue
      const target = heldIn(sums, keyOf(regionId, quarter, group), make)
      for (let place = 0; place < items.length; place++) target[place]! += items[place] as number
    }
  }
  const scorer = new ItemScorer(framework)
  const surveys = await imports.findAllActive(db, 'survey')
  await eachRepeating(db, surveys, quarters, framework, (responses) => {
    const cells = groupBy(responses, ({ placeId, day, quarter, group }) =>
      keyOf(
        resolver.regionOf(placeId, day, quarter),
        quarter,
        framework.groups[group]?.code ?? null,
      ),
    )
    for (const [key, ofCell] of cells) {
      if (ofCell.length > 1) addRepeats(heldIn(repeats, key, make), ofCell, scorer)
    }
  })
  return { of }
}
