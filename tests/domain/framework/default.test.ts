import { describe, expect, test } from 'vitest'
import { checkFramework } from '#app/domain/framework/check'
import { DEFAULT_FRAMEWORK } from '#app/domain/framework/default'
import { SCALES } from '#app/domain/framework/framework'

describe('the default framework', () => {
  test('passes its own check', () => {
    expect(checkFramework(DEFAULT_FRAMEWORK).issues).toEqual([])
  })

  test('asks five statements per scale, the codes saying which', () => {
    for (const scale of SCALES) {
      const letter = scale === 'cooperation' ? 'C' : scale.charAt(0).toUpperCase()
      const codes = DEFAULT_FRAMEWORK.items
        .filter((item) => item.scale === scale)
        .map(({ code }) => code)
      expect(codes).toEqual([1, 2, 3, 4, 5].map((number) => `${letter}${number}`))
    }
  })

  test('reverses exactly the statements that speak against legitimacy', () => {
    const reversed = DEFAULT_FRAMEWORK.items.filter((item) => item.reversed).map(({ code }) => code)
    expect(reversed).toEqual(['I4', 'P4', 'O4', 'F4', 'C5'])
  })
})
