import type { PlacedAtom, Placement } from './answers/placed-atom'
import { editionFigures, type AuditedEstimate } from './edition-figures'
import { atomKey } from './ledger/atoms'
import type { LedgerBlock } from './ledger/audit'
import type { Figure } from './ledger/figure'

/**
 * The part of each figure that rests on answers known before an import, over the atoms as they were
 * then. Whoever holds the file of a dry run knows what it adds, so it is this that a dry run shows him.
 *
 * An answer that the file only repeats is a known one. Figures in which known answers count in part, as
 * the file brings other ones of the same persons, are left out: they would tell persons of an atom apart
 * whom nothing in the database tells apart once the dry run is over.
 *
 * @param block as it was before the import
 * @param estimates with the import
 * @param atoms of the edition with the import
 * @param importId the import that is being tried
 */
export function knownParts(
  block: LedgerBlock,
  estimates: readonly AuditedEstimate[],
  atoms: readonly PlacedAtom[],
  importId: number,
): Figure[] {
  const known = new Map(block.atoms.map(({ key, n }) => [key, n]))
  const before = atoms
    .filter((atom) => atom.importId !== importId)
    .map((atom) => ({ ...atom, placements: placementsBefore(atom, importId) }))
  const placed = new Map(before.map((atom) => [atom.key, atom]))
  return editionFigures(estimates, before).flatMap((figure) => {
    const parts = figure.parts.map(({ coefficient, atoms: keys }) => {
      const counted = new Map<string | null, number>()
      for (const key of keys) {
        const { path, n } = (placed.get(key) as PlacedAtom).atom
        const ancestor = nearestKnown(path, known)
        counted.set(ancestor, (counted.get(ancestor) ?? 0) + n)
      }
      return { coefficient, counted }
    })
    const all = parts.flatMap(({ counted }) => [...counted])
    const isWhole = all.every(([key, persons]) => key !== null && known.get(key) === persons)
    if (!isWhole || all.length === 0) return []
    const keysOf = (counted: ReadonlyMap<string | null, number>) =>
      [...counted.keys()].filter((key) => key !== null)
    const left = parts
      .filter(({ counted }) => counted.size > 0)
      .map(({ coefficient, counted }) => ({ coefficient, atoms: keysOf(counted) }))
    return [{ ...figure, parts: left }]
  })
}

/** Where these answers count without the file; where its repetition took their place, there. */
function placementsBefore({ placements }: PlacedAtom, importId: number): readonly Placement[] {
  const own = placements.filter((placement) => placement.importId !== importId)
  return own.length > 0 ? own : placements
}

/** Paths grow along events: what the import added stands at the end. */
function nearestKnown(path: readonly string[], known: ReadonlyMap<string, number>): string | null {
  for (let length = path.length; length > 0; length -= 1) {
    const key = atomKey(path.slice(0, length))
    if (known.has(key)) return key
  }
  return null
}
