import { heldIn } from '../../grouping'

/** Atoms that count in a figure with v times the same. */
export interface AlikeAtoms {
  /** By what v is multiplied there. */
  readonly factor: number
  /** Keys of atoms, each once. */
  readonly atoms: readonly string[]
}

/**
 * The atoms that count in a group of a region and period, gathered as they come: the total and the group's
 * own mean have the same, with coefficients of their own.
 */
export class AtomsOfGroup {
  readonly #alike: { readonly factor: number; readonly atoms: string[] }[] = []
  /** By how often the atom came before. */
  readonly #byTimes: Map<number, string[]>[] = []

  get alike(): readonly AlikeAtoms[] {
    return this.#alike
  }

  /** @param times how often the atom counts here already: answers that count twice stand in two parts */
  add(key: string, factor: number, times: number): void {
    const byFactor = (this.#byTimes[times] ??= new Map<number, string[]>())
    heldIn(byFactor, factor, () => this.#begin(factor)).push(key)
  }

  #begin(factor: number): string[] {
    const atoms: string[] = []
    this.#alike.push({ factor, atoms })
    return atoms
  }
}
