import { expect, test } from 'vitest'
import { questionName } from '#app/words/questions'

test.each([
  { about: 'gm9999', name: 'Plaats: GM9999' },
  { about: 'noord-oost', name: 'Plaats: noord-oost' },
])('a code of an area is asked about in capitals: $name', ({ about, name }) => {
  const question = { code: 'place_word', about, key: '', count: 1, choices: [] } as const
  expect(questionName(question, 'nl')).toBe(name)
})
