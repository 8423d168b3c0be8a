import { expect, test } from 'vitest'
import { FileRefused } from '#app/domain/ingest/file-refused'
import { groupBy } from '#app/domain/grouping'
import type { ImportKind } from '#app/domain/ingest/opened-file'
import type { DatabaseHandle } from '#db/client.server'
import * as releaseBlocks from '#db/repositories/release-blocks.server'
import * as releasedScores from '#db/repositories/released-scores.server'
import type { ScorePosition } from '#db/repositories/score-filter'
import * as groups from '#db/repositories/score-groups.server'
import * as scores from '#db/repositories/scores.server'
import { linesOf, type RawFile } from '#tests/attack/support/raw'
import { WorldMaker } from '#tests/attack/support/world'
import { createFreshUrl, openForTest } from '#tests/support/database'
import { Random } from '../../../scripts/sample/random'
import { idOf, install, type Installation } from '../support/installation'

/** Three region sets one by one, three waves with people who return, registers, agreements, a wave's dates. */
const SEEDS = [1, 2, 4]
const STEPS = 14

interface Delivery {
  readonly kind: ImportKind
  readonly lines: readonly string[]
}

const AGREEMENTS: Delivery = {
  kind: 'agreements',
  lines: [
    'agreement_id;title;region;region_set;period;start_on;deadline;direction;target;realised;unit',
    ...['A', 'B'].map(
      (region) => `${region}1;Bouwen;${region};Markt;2026-Q3;;2027-12-31;hoger;9;5;`,
    ),
  ],
}

const WAVE: Delivery = {
  kind: 'waves',
  lines: [
    'wave;period;opens;closes;region_set;region;stakeholder_group;invited',
    'Najaar;2026-Q4;2026-10-01;2026-12-31;Markt;A;huurders;50',
  ],
}

function deliveries(seed: number): Delivery[] {
  const [regions, ...others] = new WorldMaker(seed).world().files as [RawFile, ...RawFile[]]
  const members = regions.kind === 'regions' ? regions.rows : []
  const sets = [...new Set(members.map(({ set }) => set))].map((set): RawFile => {
    return { kind: 'regions', rows: members.filter((member) => member.set === set) }
  })
  const scales = [1e-6, 1, 1, 1e3]
  const weighed = others.map((file): RawFile => {
    if (file.kind !== 'survey' || seed % 2 === 0) return file
    const scaleOf = (person: number) => scales[person % scales.length] as number
    return {
      ...file,
      rows: file.rows.map((row) => ({ ...row, weight: row.weight * scaleOf(row.person) })),
    }
  })
  const files = [...sets, ...weighed.filter(({ kind }) => kind !== 'regions')]
  return [...files.map((file) => ({ kind: file.kind, lines: linesOf(file) })), AGREEMENTS, WAVE]
}

/** By figure: the data that it is made of, as scored, and what is on show of it. */
async function figuresOf({ db }: DatabaseHandle) {
  const found: { readonly id: string; readonly data: string; readonly state: string }[] = []
  for (const by of ['quarter', 'year'] as const) {
    const scored = [
      ...(await scores.findAllBy(db, { by })),
      ...(await groups.findAllBy(db, { by })),
    ]
    const places = groupBy<ScorePosition, string>(scored, placeOf)
    for (const of of ['forms', 'cooperation'] as const) {
      const told = [
        ...(await releasedScores.findScoresBy(db, { by }, of)).map((row) => ({
          ...row,
          group: '',
        })),
        ...(await releasedScores.findGroupsBy(db, { by }, of)),
      ]
      for (const { dimension, group, state, ...position } of told) {
        const id = [placeOf(position), of, dimension, group].join()
        found.push({ id, data: JSON.stringify(places.get(placeOf(position))), state })
      }
    }
  }
  return found
}

function placeOf({ regionId, period }: Pick<ScorePosition, 'regionId' | 'period'>): string {
  return `${regionId} ${period}`
}

/** Brings, takes back, puts back or only tries one of the files; what cannot be done now is left. */
class Walk {
  readonly story: string[] = []
  readonly #numbers = new Map<number, number>()
  readonly #active = new Set<number>()

  constructor(
    private readonly installation: Installation,
    private readonly files: readonly Delivery[],
    private readonly random: Random,
  ) {}

  async step(file: number): Promise<void> {
    const { bring, undo, redo } = this.installation
    const { kind, lines } = this.files[file] as Delivery
    const number = this.#numbers.get(file)
    const isActive = this.#active.has(file)
    const what = isActive ? 'undo' : this.random.chance(0.15) ? 'try' : number ? 'redo' : 'bring'
    try {
      if (what === 'try') await bring(kind, lines, { dryRun: true })
      else if (what === 'bring') this.#numbers.set(file, idOf(await bring(kind, lines)))
      else await (what === 'undo' ? undo : redo)(number as number)
      if (what === 'undo') this.#active.delete(file)
      else if (what !== 'try') this.#active.add(file)
      this.story.push(`${what} ${file} ${kind}`)
    } catch (error) {
      // Answers of places that are in no set now
      if (!(error instanceof FileRefused)) throw error
    }
  }
}

test.each(SEEDS)(
  'what was shown of some data is shown whenever the same data stand again, whatever was between (walk %i)',
  async (seed) => {
    const installation = await install(openForTest(await createFreshUrl('sqlite')))
    const random = new Random(seed)
    const files = deliveries(seed)
    const walk = new Walk(installation, files, random)
    const shown = new Set<string>()
    let again = 0
    for (let step = 0; step < STEPS; step += 1) {
      // A set and two waves first, then any of them; half of the time one of those that move most
      const first = [0, 4, 5][step]
      const any = random.chance(0.5) ? random.integer(0, 4) : random.integer(0, files.length - 1)
      await walk.step(first ?? any)
      for (const { trouble } of await releaseBlocks.findAll(installation.handle.db)) {
        expect([trouble, walk.story]).toEqual([null, walk.story])
      }
      for (const { id, data, state } of await figuresOf(installation.handle)) {
        const key = `${id} ${data}`
        if (shown.has(key)) {
          again += 1
          expect([id, state, walk.story]).toEqual([id, 'shown', walk.story])
        } else if (state === 'shown') shown.add(key)
      }
    }
    expect(again).toBeGreaterThan(0)
  },
  120_000,
)
