import { expect, test } from 'vitest'
import { eventWord } from '#app/words/region-events'

test.each([
  [{ kind: 'areas', name: null }, 'herindeling'],
  [{ kind: 'wave', name: 'Zomerpeiling' }, 'Zomerpeiling'],
  [{ kind: 'wave', name: 'Extra peiling onder wie elders woont' }, 'peiling'],
  [{ kind: 'framework', name: '2' }, 'raamwerk 2'],
  [{ kind: 'framework', name: '2', statements: ['P4'] }, 'raamwerk 2: P4 anders'],
  [{ kind: 'framework', name: '2', statements: ['P4', 'O4', 'F2'] }, 'raamwerk 2'],
] as const)('%o stands beside its line as %s', (event, word) => {
  expect(eventWord({ ...event, at: 0 }, 'nl')).toBe(word)
})
