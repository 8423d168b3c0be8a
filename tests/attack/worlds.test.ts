import { describe, expect, test } from 'vitest'
import { createFreshUrl, openForTest } from '#tests/support/database'
import { install } from '#tests/services/support/installation'
import { play } from './support/play'
import type { Onlooker } from './support/onlooker'
import { FORMS } from './support/raw'
import { Span } from './support/span'
import { WorldMaker } from './support/world'

const SEEDS = Array.from({ length: 24 }, (_, place) => place + 1)

const played = new Map<number, Promise<Onlooker>>()

function playOnce(seed: number): Promise<Onlooker> {
  let known = played.get(seed)
  if (known === undefined) {
    known = createFreshUrl('sqlite').then(async (url) =>
      play(await install(openForTest(url)), new WorldMaker(seed).world()),
    )
    played.set(seed, known)
  }
  return known
}

describe('who saw everything that ever left', () => {
  test.each(SEEDS)(
    'has no combination that rests on fewer than five persons (world %i)',
    async (seed) => {
      const onlooker = await playOnce(seed)
      const odd = onlooker.oddities.filter((o) => !o.startsWith('n '))
      const t0 = performance.now()
      process.stderr.write(
        [
          seed,
          onlooker.seen.length,
          FORMS.map((f) => {
            const s = new Span(onlooker.means(f))
            const l = s.leak()
            return [s.rank, l ? l.persons.join() + ' ' + l.share.toFixed(3) : '-'].join(' ')
          }).join(' | '),
          'ms',
          Math.round(performance.now() - t0),
          odd.length,
          ...odd.slice(0, 3),
        ].join(' ') + '\n',
      )
      for (const form of FORMS) expect(new Span(onlooker.means(form)).leak()).toBeNull()
    },
    120_000,
  )
})
