import { expect, test } from 'vitest'
import { editionHandlers, publishingHandlers } from '#app/services/edition/handlers.server'
import { crowd, regionLines, surveyLines } from '#tests/services/support/files'
import { install } from '#tests/services/support/installation'
import { startPages } from '#tests/support/pages'
import { insertPerson } from '#tests/support/people'

const SET = { regionSet: 'Markt', quarter: '2026-Q3' } as const

/** A board member before a quarter with two regions, and what publishes it. */
async function start() {
  const handles: Parameters<typeof install>[0][] = []
  const pages = await startPages({
    commands: (handle) => {
      handles.push(handle)
      return { ...editionHandlers(handle.db), ...publishingHandlers(handle.db) }
    },
  })
  const handle = handles[0]!
  const installation = await install(handle)
  const regions = ['Markt;Noord;GM0001;Een;;', 'Markt;Zuid;GM0002;Twee;;']
  await installation.bring('regions', regionLines(regions))
  const south = crowd(400, { area: 'GM0002' })
  await installation.bring('survey', surveyLines([...crowd(1), ...south]))
  const board = pages.open((await insertPerson(pages.db, 'board')).token)
  const publish = () =>
    publishingHandlers(handle.db).publishEdition({
      ...{ ...SET, language: 'nl', reason: null, planned: false, prepared: null },
      signOff: { name: 'Anna', role: 'voorzitter', note: null },
      ...{ accountId: null, at: '2026-10-22T08:00:00.000Z' },
    })
  return { pages, board, publish }
}

test('what is not published is not there, and that is said in words', async () => {
  const { board, pages } = await start()
  const { status, text } = await board.get('/report/2026-Q3.pdf?taal=nl')
  expect(status).toBe(404)
  expect(text).toBe(
    'Van 2026-Q3 is hier geen editie gepubliceerd. Wat er wel is, staat op de pagina Kwartaal.\n',
  )
  expect((await pages.open().get('/report/2026-Q3.pdf')).status).toBe(303)
})

test('the board has the report, its figures, slides, a region and the covering note', async () => {
  const { board, publish } = await start()
  await publish()
  const asked = async (file: string) => {
    const { status, headers, text } = await board.get(`/report/${file}`)
    return [status, headers.get('content-disposition'), text.slice(0, 4)]
  }
  const named = (name: string) => `attachment; filename="draagvlak-${name}"`
  expect(await asked('2026-Q3.pdf')).toEqual([200, named('Markt-2026-Q3.pdf'), '%PDF'])
  expect(await asked('2026-Q3.xlsx')).toEqual([200, named('Markt-2026-Q3.xlsx'), 'PK\u0003\u0004'])
  expect(await asked('2026-Q3.pptx')).toEqual([200, named('Markt-2026-Q3.pptx'), 'PK\u0003\u0004'])
  const region = '2026-Q3.pdf?regio=Noord'
  expect(await asked(region)).toEqual([200, named('Markt-Noord-2026-Q3.pdf'), '%PDF'])
  const note = 'oplegnotitie-2026-Q3.pdf?indeling=Markt&editie=1'
  expect(await asked(note)).toEqual([200, named('oplegnotitie-Markt-2026-Q3.pdf'), '%PDF'])
})

test.each([
  'oplegnotitie-2026-Q3.xlsx',
  '2026-Q5.pdf',
  '2026-Q3.exe',
  '2026-Q3.pdf?editie=2',
  '2026-Q3.pdf?indeling=Nergens',
  '2026-Q3.pdf?regio=Nergens',
])('there is no %s', async (file) => {
  const { board, publish } = await start()
  await publish()
  expect((await board.get(`/report/${file}`)).status).toBe(404)
})

test('the page of the quarter leads to each of its documents, and a region’s to its own', async () => {
  const { board, publish } = await start()
  await publish()
  const linksOf = async (path: string) => {
    const { text } = await board.get(path)
    return [...text.matchAll(/href="\/report\/([^"?]*)\?([^"]*)"/g)].map(([, name, query = '']) => {
      return [name, new URLSearchParams(query.replaceAll('&amp;', '&')).get('regio')]
    })
  }
  const all = ['2026-Q3.pdf', 'oplegnotitie-2026-Q3.pdf', '2026-Q3.xlsx', '2026-Q3.pptx']
  expect(await linksOf('/kwartaal?taal=nl')).toEqual(all.map((name) => [name, null]))
  expect(await linksOf('/kwartaal?taal=nl&regio=Noord')).toEqual([['2026-Q3.pdf', 'Noord']])
})
