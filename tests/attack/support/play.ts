import type { Installation } from '#tests/services/support/installation'
import { idOf } from '#tests/services/support/installation'
import { Onlooker } from './onlooker'
import { linesOf, type RawFile } from './raw'
import type { AttackedWorld } from './world'

/** Which files are in force, in the order of their import numbers. */
export class Delivered {
  readonly #files: readonly RawFile[]
  readonly #numbers = new Map<number, number>()
  readonly #active = new Set<number>()

  constructor(files: readonly RawFile[]) {
    this.#files = files
  }

  get active(): RawFile[] {
    const numbered = [...this.#active].sort((a, b) => this.#number(a) - this.#number(b))
    return numbered.map((file) => this.#files[file]!)
  }

  async bring({ bring }: Installation, file: number): Promise<void> {
    const raw = this.#files[file]!
    this.#numbers.set(file, idOf(await bring(raw.kind, linesOf(raw))))
    this.#active.add(file)
  }

  async undo({ undo }: Installation, file: number): Promise<void> {
    await undo(this.#number(file))
    this.#active.delete(file)
  }

  async redo({ redo }: Installation, file: number): Promise<void> {
    await redo(this.#number(file))
    this.#active.add(file)
  }

  #number(file: number): number {
    return this.#numbers.get(file)!
  }
}

/** Plays a world through and looks at everything after each step. */
export async function play(
  installation: Installation,
  { files, steps }: AttackedWorld,
): Promise<Onlooker> {
  const onlooker = new Onlooker()
  const delivered = new Delivered(files)
  const { db } = installation.handle
  for (const [at, [what, file]] of steps.entries()) {
    const raw = files[file]!
    if (what === 'try') {
      const { scoresMoved } = await installation.bring(raw.kind, linesOf(raw), { dryRun: true })
      onlooker.tried(scoresMoved, [...delivered.active, raw], raw)
    } else await delivered[what](installation, file)
    await onlooker.lookAround(db, delivered.active)
    // Regions, registers and the waves are there.
    if (at === 3) await onlooker.chooseQuarters(db, delivered.active)
  }
  await onlooker.chooseQuarters(db, delivered.active)
  return onlooker
}
