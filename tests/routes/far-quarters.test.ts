import { describe, expect, test } from 'vitest'
import { startPages } from '#tests/support/pages'
import { insertPerson } from '#tests/support/people'

/** Every page and file whose address may name a quarter. */
const ADDRESSES = [
  '/?kwartaal=',
  '/?vergelijk=',
  '/overzicht/matrix.csv?kwartaal=',
  '/overzicht/matrix.svg?vergelijk=',
  '/overzicht/matrix.xlsx?kwartaal=',
  '/vergelijken?van=',
  '/vergelijken/vorm.csv?vorm=input&kwartaal=',
  '/regio?kwartaal=',
  '/regio?vergelijk=',
  ...['verloop', 'groepen', 'jaren', 'stellingen'].flatMap((chart) => [
    `/regio/${chart}.csv?vorm=input&kwartaal=`,
    `/regio/${chart}.svg?vorm=input&vergelijk=`,
  ]),
  '/regio/gebieden.csv?kwartaal=',
  '/uitleg?kwartaal=',
  '/uitleg.json?kwartaal=',
]

describe('a quarter that nobody can ask about', () => {
  test('is refused in words, wherever an address may name one', async () => {
    const pages = await startPages()
    const { token } = await insertPerson(pages.db, 'manager')
    for (const address of ADDRESSES) {
      for (const quarter of ['9999-Q4', '0001-Q1', '1899-Q4', '2101-Q1']) {
        const { status, text } = await pages.open(token).get(address + quarter)
        expect([status, text], address + quarter).toEqual([
          400,
          expect.stringContaining('een kwartaal ligt tussen 1900-Q1 en 2100-Q4'),
        ])
      }
      const atTheEnds = [address + '1900-Q1', address + '2100-Q4']
      for (const address of atTheEnds) {
        expect((await pages.open(token).get(address)).status, address).toBeOneOf([200, 404])
      }
    }
    expect(pages.lines.filter((line) => !line.includes('"level":30'))).toEqual([])
  })

  test('is refused in the language of the address, to who may ask', async () => {
    const pages = await startPages()
    const { token } = await insertPerson(pages.db, 'manager')
    const address = '/regio?kwartaal=9999-Q4&taal=en'
    expect((await pages.open(token).get(address)).text).toContain('Something is wrong with')
    expect((await pages.open().get(address)).status).toBe(303)
  })

  test('is a wrong parameter to a program', async () => {
    const pages = await startPages()
    const { token } = await insertPerson(pages.db, 'manager')
    for (const query of ['from=9999-Q4', 'to=0001-Q1', 'against=9999-Q4', 'by=year&from=0001']) {
      const { status, text } = await pages.open(token).get(`/api/v1/scores.json?${query}`)
      expect([status, JSON.parse(text)], query).toMatchObject([400, { code: 'parameters' }])
    }
  })
})
