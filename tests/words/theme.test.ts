import { expect, test } from 'vitest'
import { fill } from '#app/words/fill'
import { themeWords } from '#app/words/theme'

test.each([
  [0, '2', '2'],
  [1, '2, waarvan 1 aandacht vraagt', '2, of which 1 asks for attention'],
  [2, '2, waarvan 2 aandacht vragen', '2, of which 2 ask for attention'],
])('of two agreements %i that ask for attention read as one or as several', (attention, nl, en) => {
  const told = (language: 'nl' | 'en') =>
    fill(themeWords(language).agreements(attention), { current: 2, attention })
  expect([told('nl'), told('en')]).toEqual([nl, en])
})
