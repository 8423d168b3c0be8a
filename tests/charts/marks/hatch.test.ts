import { expect, test } from 'vitest'
import { hatch } from '#app/charts/marks/hatch'

test('lines at 45° start at the bottom or the right side and end at the top or the left side', () => {
  expect(hatch({ width: 20, height: 8 }, 6)).toBe('M6,8L0,2M12,8L4,0M18,8L10,0M20,4L16,0')
})
