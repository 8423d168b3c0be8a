import { expect, test } from 'vitest'
import type { CooperationForm } from '#app/domain/cooperation/cooperation'
import { lightestForm } from '#app/domain/cooperation/lightest-form'
import { mirrorOf } from '#app/domain/cooperation/mirror'
import { answer } from './cooperations'

interface Given {
  readonly form?: CooperationForm
  readonly scope?: 'one' | 'several' | 'many' | null
  readonly predictability?: 'high' | 'middle' | 'low' | null
  readonly partners?: number
  readonly hours?: number | null
  readonly own?: number | null
  readonly hasTeam?: boolean
}

function advice(given: Given) {
  const { form = 'steering_group', scope = 'several', predictability = 'middle' } = given
  const { partners = 4, hours = 200, own = 3, hasTeam = false } = given
  const answers = Array.from({ length: partners }, () => answer({ hours, ownYield: own }))
  const state = hasTeam ? 'there' : 'missing'
  const steps = [{ name: 'team', phase: 3, state, on: null, lacksMandate: false } as const]
  const mirror = mirrorOf({ asOf: 0, answers }, null)
  return lightestForm({ form, scope, predictability }, mirror, { steps })
}

test.each<[Given, string, CooperationForm | null]>([
  [{}, 'stay', null],
  [{ scope: 'one' }, 'stay', null],
  [{ scope: 'one', predictability: 'high' }, 'lighter', 'alignment'],
  [{ hours: 201, own: 2.9 }, 'lighter', 'alignment'],
  [{ partners: 3, scope: 'one' }, 'lighter', 'alignment'],
  [{ partners: 6, scope: 'many' }, 'heavier', 'project_group'],
  [{ partners: 5, scope: 'many' }, 'stay', null],
  [{ scope: 'many', predictability: 'low', own: 2 }, 'stay', null],
  [{ scope: 'many', predictability: 'low', form: 'subsidiary' }, 'heavier', 'union'],
  [{ scope: 'many', predictability: 'low', form: 'union' }, 'stay', null],
  [{ scope: 'one', predictability: 'high', form: 'purchase' }, 'stay', null],
  [{ scope: 'one', predictability: 'high', form: 'merger' }, 'lighter', 'union'],
  [{ scope: null, predictability: null, hours: null, own: null, partners: 2 }, 'unknown', null],
  [{ scope: 'one', predictability: 'high', hours: null, own: null }, 'lighter', 'alignment'],
])('%j: %s', (given, direction, proposal) => {
  expect(advice(given)).toMatchObject({ direction, proposal })
})

test('six partners, one predictable theme, dear and of little yield: one step lighter, with reasons', () => {
  const given = { scope: 'one', predictability: 'high', partners: 6, hours: 523, own: 2.3 } as const
  expect(advice(given)).toEqual({
    ...{ form: 'steering_group', proposal: 'alignment', direction: 'lighter', kept: null },
    pleas: {
      ...{ scope: 'lighter', predictability: 'lighter', partners: 'heavier' },
      ...{ cost: 'lighter', yield: 'lighter' },
    },
  })
})

test('a team with a mandate keeps the steering group that it needs, not more than that', () => {
  const given = { scope: 'one', predictability: 'high', hasTeam: true } as const
  expect(advice(given)).toMatchObject({ direction: 'stay', proposal: null, kept: 'team' })
  expect(advice({ ...given, form: 'project_group' })).toMatchObject({
    ...{ direction: 'lighter', proposal: 'steering_group', kept: null },
  })
})

test('what is the lightest stays, and what is heavy enough too, each with its reason', () => {
  const light = { scope: 'one', predictability: 'high' } as const
  const heavy = { scope: 'many', predictability: 'low' } as const
  expect(advice({ ...light, form: 'purchase', hasTeam: true }).kept).toBe('lightest')
  expect(advice({ ...light, form: 'alignment', hasTeam: true }).kept).toBe('team')
  expect(advice({ ...heavy, form: 'union' }).kept).toBe('heaviest')
  expect(advice({ form: 'union' }).kept).toBeNull()
})
