import type { Scale } from '../framework/framework'
import type { ItemEstimate } from '../scoring/item-estimate'
import type { PlacedAtom } from './answers/placed-atom'
import { CountedAtoms, type AuditedEstimate } from './edition-figures'
import { MINIMUM_PERSONS_FOR_INTERVAL } from './decision'
import { itemTold } from './item-door'
import type { ItemTold, OnShowItems } from './items'
import type { Atom } from './ledger/atoms'
import { partsOf, type Figure } from './ledger/figure'
import type { LinkedPersons } from './ledger/links'
import type { OnShowScore } from './on-show'
import { isBound, releasedMean } from './rounding'

/** A form's items of one region and quarter, as they are to be audited. */
export interface AuditedItems {
  readonly of: AuditedEstimate
  readonly estimate: ItemEstimate
}

/** The ledger block in which the shares of a form's items are audited: there every person weighs the same. */
export function itemScale(form: Scale): string {
  return `${form} items`
}

/** Whether items may be asked about at all: enough persons, and the form's total told exactly, as of today. */
export function areItemsCandidates({ n }: ItemEstimate, total: OnShowScore | undefined): boolean {
  if (n < MINIMUM_PERSONS_FOR_INTERVAL || total?.state !== 'shown') return false
  return total.surveyScore !== null && !isBound(releasedMean(total.surveyScore, 1))
}

/** Names it in the ledger, in every edition. */
export function itemsId({ regionSet, region, period, estimate }: AuditedEstimate): string {
  return JSON.stringify([regionSet, region, period, estimate.scale, null, 'items'])
}

/**
 * The complete respondents' mean on the form, which is also the mean of its items. It is taken to be told
 * exactly, whatever bound an item has: so it breaks no bound of a total.
 *
 * @param counted see countedComplete
 */
export function itemFigures(
  all: readonly AuditedItems[],
  counted: CountedAtoms,
  weightsOf: (estimate: ItemEstimate) => ReadonlyMap<string, number>,
): Figure[] {
  return all.map(({ of, estimate }) => ({
    id: itemsId(of),
    span: 'quarter',
    setPosition: of.set.position,
    kind: 'items',
    told: 'exact',
    parts: partsOf(estimate, weightsOf(estimate), (group) => counted.of(of, group)),
  }))
}

/** @param atoms of the form; others than those of who answered every item are left aside */
export function countedComplete(atoms: readonly PlacedAtom[]): CountedAtoms {
  return new CountedAtoms(atoms, [], ({ complete }) => complete)
}

/** W_g with which every response counts the same. */
export function weightsOfPersons({ groups }: ItemEstimate): ReadonlyMap<string, number> {
  const all = groups.reduce((sum, { n }) => sum + n, 0)
  return new Map(groups.map(({ group, n }) => [group, n / all]))
}

/** The same estimate as if nobody had another weight than 1: the shares count persons. */
export function withEqualWeights({ of, estimate }: AuditedItems): AuditedItems {
  const groups = estimate.groups.map((group) => ({ ...group, sumWeights: group.n }))
  return { of, estimate: { ...estimate, groups } }
}

/** Atoms of answers that all weigh the same: the very list where they do already. */
export function withEqualAtoms(atoms: readonly PlacedAtom[]): readonly PlacedAtom[] {
  const isEqual = ({ atom, placements }: PlacedAtom) =>
    equalAtom(atom) === atom && placements.every(({ factor }) => factor === 1)
  if (atoms.every(isEqual)) return atoms
  return atoms.map((placed) => {
    if (isEqual(placed)) return placed
    const { placements } = placed
    const atom = equalAtom(placed.atom)
    return { ...placed, atom, placements: placements.map((one) => ({ ...one, factor: 1 })) }
  })
}

function equalAtom(atom: Atom): Atom {
  const { n, sumWeights, sumSquaredWeights, heaviest } = atom
  const areEqual = heaviest.every((weight) => weight === 1)
  if (sumWeights === n && sumSquaredWeights === n && areEqual) return atom
  return { ...atom, sumWeights: n, sumSquaredWeights: n, heaviest: heaviest.map(() => 1) }
}

/** Linked persons whose answers all weigh the same. */
export function withEqualAnswers(linked: readonly LinkedPersons[]): LinkedPersons[] {
  return linked.map((persons) => {
    if (persons.answers.every(({ weight }) => weight === 1)) return persons
    const answers = persons.answers.map(({ atom }) => ({ atom, weight: 1 }))
    return { count: persons.count, answers }
  })
}

/** What is kept for showing: today's, what is on show already, or nothing. */
export function chosenItems(
  { of, estimate }: AuditedItems,
  before: OnShowItems | undefined,
  mayShow: boolean,
  isFormShown: boolean,
): OnShowItems {
  const { regionSet, region, period } = of
  const dimension = of.estimate.scale
  const told = { ...before?.told }
  const wasShown = before !== undefined && before.state !== 'hidden'
  if (mayShow && !(wasShown && isOnlyWithinAnswers(before, estimate))) {
    for (const { code, mean } of estimate.items) told[code] = toldWith(told[code], itemTold(mean))
    const { n, items } = estimate
    return { regionSet, region, period, dimension, state: 'shown', n, items, told }
  }
  if (wasShown && isFormShown && estimate.n > 0) return { ...before, state: 'old' }
  return { regionSet, region, period, dimension, state: 'hidden', n: 0, items: [], told }
}

/** Two means this near are the same but for the order in which they were added up. */
const SAME = 1e-9

/**
 * Whether the same persons gave the same mean with other items: somebody corrected his answers. The ledger
 * knows of means only, and lets a mean that it holds already pass; but of items before and after the
 * difference would be his alone. So those on show stay until others answer too.
 */
function isOnlyWithinAnswers(before: OnShowItems, { n, items }: ItemEstimate): boolean {
  const meanOf = (of: OnShowItems['items']) =>
    of.reduce((sum, { mean }) => sum + mean, 0) / of.length
  if (before.n !== n || Math.abs(meanOf(before.items) - meanOf(items)) >= SAME) return false
  const known = new Map(before.items.map(({ code, mean }) => [code, mean]))
  return items.some(({ code, mean }) => !(Math.abs((known.get(code) ?? NaN) - mean) < SAME))
}

function toldWith(before: ItemTold | undefined, now: ItemTold): ItemTold {
  return before === undefined || before === now ? now : 'both'
}
