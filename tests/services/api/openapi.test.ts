import { expect, test } from 'vitest'
import { ROUTES } from '#app/access/routes'
import { SCORE_COLUMNS } from '#app/domain/export/score-columns'
import { openApiDocument } from '#app/services/api/openapi'

const document = openApiDocument('https://draagvlak.example.nl')

test('every route for programs is described, and no other', () => {
  const routes = Object.values(ROUTES).filter(({ forPrograms }) => forPrograms)
  const served = routes.map(({ path }) => path).filter((path) => !path.includes('openapi'))
  expect(Object.keys(document.paths).sort()).toEqual(served.sort())
})

test('a row has the columns of the file, in their order, and may have its group', () => {
  const { properties, required } = document.components.schemas.Score as {
    properties: object
    required: string[]
  }
  expect(Object.keys(properties)).toEqual([...SCORE_COLUMNS, 'stakeholder_group'])
  expect(required).toEqual([...SCORE_COLUMNS])
})

test('parameters are those that are understood, none of them required', () => {
  const { parameters } = document.paths['/api/v1/scores'].get
  expect(parameters.map(({ name, required }) => [name, required])).toEqual(
    ['region_set', 'region', 'from', 'to', 'against', 'by', 'published'].map((name) => [
      name,
      false,
    ]),
  )
  expect(parameters.find(({ name }) => name === 'by')?.schema).toMatchObject({
    enum: ['group', 'year', 'group,year'],
  })
})

test('every reference leads somewhere', () => {
  const references = [...JSON.stringify(document).matchAll(/"#\/components\/schemas\/(\w+)"/g)]
  const names = Object.keys(document.components.schemas)
  expect([...new Set(references.map(([, name]) => name))].sort()).toEqual(names.sort())
})
