import { expect, test } from 'vitest'
import { navigationItems } from '#app/components/page/navigation'

const foldedOf = (...pages: ('overview' | 'publishing' | 'import' | 'account')[]) =>
  navigationItems(
    pages.map((page) => ({ page, path: `/${page}` })),
    '/',
    'nl',
  ).flatMap(({ name, folded }) => (folded ? name : []))

test('places about what others then read are folded', () => {
  expect(foldedOf('overview', 'publishing', 'import', 'account')).toEqual([
    'Publiceren',
    'Importeren',
  ])
})

test('one such place alone stands among the others', () => {
  expect(foldedOf('overview', 'publishing', 'account')).toEqual([])
})
