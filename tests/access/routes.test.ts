import { describe, expect, test } from 'vitest'
import { ROUTES } from '#app/access/routes'
import { findRoutes } from '#tests/support/remix-build'

const routes = findRoutes()

/** The first line of a loader or an action: a person's for pages, a caller's for programs. */
const GUARD = /require(?:Person|Caller)\(request, context, '(\w+)'\)/g

describe('every route', () => {
  test('is declared with what it asks of its visitor, and nothing else is', () => {
    expect(routes.map((route) => route.id).sort()).toEqual(Object.keys(ROUTES).sort())
  })

  test.each(routes)('$id lies at the declared address', ({ id, path, index }) => {
    const address = `/${index ? '' : path}`.replaceAll('?', '')
    expect(ROUTES[id]?.path).toBe(address)
  })

  test.each(routes.filter(({ id }) => ROUTES[id]?.requires !== 'nothing'))(
    '$id asks for its right in its loader and its action, and for no other',
    ({ id, source, module }) => {
      expect(module).toHaveProperty('loader')
      const asked = [...source.matchAll(GUARD)]
      const { requires, changes = requires } = ROUTES[id]!
      const expected = module.action === undefined ? [requires] : [requires, changes]
      expect(asked.map(([, action]) => action)).toEqual(expected)
    },
  )
})
