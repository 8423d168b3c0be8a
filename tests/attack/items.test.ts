import { describe, expect, test } from 'vitest'
import type { ReleasedItem } from '#app/domain/disclosure/item-door'
import { readRegionItems } from '#app/services/region-items.server'
import type { Database } from '#db/client.server'
import { createFreshUrl, openForTest } from '#tests/support/database'
import { install } from '#tests/services/support/installation'
import { Random } from '../../scripts/sample/random'
import { leaksOf } from './support/leaks'
import { Answers, Heard, valueOf } from './support/mean'
import { Onlooker } from './support/onlooker'
import { expecting, People, regions, survey } from './support/people'
import {
  askedAboutCooperation,
  InForce,
  linesOf,
  SCALES,
  type Form,
  type Given,
  type RawFile,
} from './support/raw'
import { Span } from './support/span'

const SEEDS = [1, 2, 3, 4, 5, 6]
const QUARTER = '2026-Q3'
const PLACE = regions('Markt Noord GM0001', 'Markt Noord GM0002', 'Markt Zuid GM0003')
const GROUPS = ['huurders', 'gemeente'] as const

const itemsOf = ({ answers }: Given, form: Form) =>
  answers.slice(5 * SCALES.indexOf(form), 5 * SCALES.indexOf(form) + 5)

/** Only those who answered every item of a form. */
class CompleteOnly extends InForce {
  readonly #form: Form

  constructor(files: readonly RawFile[], form: Form) {
    super(files)
    this.#form = form
  }

  override within(set: string, region: string, period: string): readonly Given[] {
    const rows = super.within(set, region, period)
    return rows.filter((row) => !itemsOf(row, this.#form).includes(null))
  }
}

/** Some leave an item blank; weights differ; a few more answer, wave after wave. */
function filesOf(seed: number): RawFile[] {
  const random = new Random(seed)
  const people = new People(seed)
  const wave = (most: number) =>
    ['GM0001', 'GM0002', 'GM0003'].flatMap((area) =>
      GROUPS.flatMap((group) =>
        people.some(random.integer(0, most), { area, group }).map((row) => {
          const isBlank = (at: number) => random.integer(0, 99) < (at % 5 === 0 ? 12 : 2)
          const answers = row.answers.map((answer, at) => (isBlank(at) ? null : answer))
          const weight = random.integer(1, 6) / 2
          return askedAboutCooperation({ ...row, answers, weight, completedAt: '2026-08-01' })
        }),
      ),
    )
  const start = wave(30)
  return [
    PLACE,
    expecting(PLACE, { huurders: 1, gemeente: 1 }),
    survey(start),
    survey(wave(2)),
    expecting(PLACE, { huurders: 2, gemeente: 1 }, '2026-Q2'),
    survey(wave(1)),
    survey(wave(12)),
  ]
}

/** Of the form mean that the items of a region have in common, what it is made of. */
function meanOfComplete(files: readonly RawFile[], region: string, form: Form, answers: Answers) {
  const names = { set: 'Markt', region, period: QUARTER }
  return new Heard(new CompleteOnly(files, form), answers, names, form).total()
}

/** The form mean as far as whole points tell it. */
function toldMean(items: readonly ReleasedItem[]): number | null {
  const means = items.map(({ mean }) => mean)
  if (!means.every((mean) => typeof mean === 'number')) return null
  return means.reduce((sum, mean) => sum + mean, 0) / means.length
}

async function lookAtItems(
  db: Database,
  files: readonly RawFile[],
  onlooker: Onlooker,
): Promise<number> {
  let seen = 0
  for (const region of ['Noord', 'Zuid']) {
    const rows = await readRegionItems({ db }, { regionSet: 'Markt', region, quarter: QUARTER })
    for (const { dimension: form, n, items, waiting } of rows) {
      if (n === null || waiting) continue
      const mean = meanOfComplete(files, region, form, onlooker.answers)
      if (mean.size !== n) onlooker.oddities.push(`${region} ${form}: n ${n}, of ${mean.size}`)
      const told = toldMean(items)
      if (told !== null && Math.abs(told - valueOf(mean)) > 0.5) {
        onlooker.oddities.push(`${region} ${form}: items make ${told}, not ${valueOf(mean)}`)
      }
      onlooker.seen.push({ name: `items ${region} ${form}`, form, told: told ?? 50, mean })
      seen += 1
    }
  }
  return seen
}

async function play(seed: number) {
  const files = filesOf(seed)
  const { bring, handle } = await install(openForTest(await createFreshUrl('sqlite')))
  const onlooker = new Onlooker()
  let seen = 0
  for (const [at, file] of files.entries()) {
    await bring(file.kind, linesOf(file))
    await onlooker.lookAround(handle.db, files.slice(0, at + 1))
    seen += await lookAtItems(handle.db, files.slice(0, at + 1), onlooker)
  }
  return { onlooker, seen, files }
}

describe('who holds the items beside the scores', () => {
  test.each(SEEDS)(
    'gets nothing of four persons, nor of who left an item blank (world %i)',
    async (seed) => {
      const { onlooker, seen } = await play(seed)
      expect(onlooker.oddities).toEqual([])
      expect(leaksOf(onlooker)).toEqual([])
      expect(seen).toBeGreaterThan(0)
    },
    120_000,
  )

  test('would, if they were shown whoever answered', () => {
    const leaking = SEEDS.filter((seed) => {
      const files = filesOf(seed)
      return SCALES.some((form) => {
        const answers = new Answers()
        const means = files.flatMap((_, at) => {
          const inForce = files.slice(0, at + 1)
          if (at < 2) return []
          const names = { set: 'Markt', region: 'Noord', period: QUARTER }
          const total = new Heard(new InForce(inForce), answers, names, form).total()
          return [total, meanOfComplete(inForce, 'Noord', form, answers)]
        })
        return new Span(means).leak() !== null
      })
    })
    expect(leaking).toEqual(SEEDS)
  })
})
