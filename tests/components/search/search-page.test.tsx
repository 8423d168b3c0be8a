import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { VisitorProvider } from '#app/components/page/visitor'
import { SearchPage } from '#app/components/search/search-page'

const MENU = [{ page: 'regions', path: '/regio' }] as const
const NOORD = { regionSet: 'Markt & meer', region: 'Noord' }
const NOTHING = { query: '', regions: [], areas: [], themes: [], language: 'nl' } as const

function page(found: Partial<Parameters<typeof SearchPage>[0]>, menu: typeof MENU | [] = MENU) {
  return renderToStaticMarkup(
    <VisitorProvider value={{ roles: ['manager'], menu, mayImport: false }}>
      <SearchPage {...NOTHING} {...found} menu={menu} />
    </VisitorProvider>,
  )
}

test('a region and an area lead to the region, a theme to its page', () => {
  const html = page({
    ...{ query: 'noord', regions: [NOORD] },
    areas: [{ code: 'GM0002', name: 'Noordwijk', regions: [NOORD] }],
    themes: [
      { code: 'wonen_zorg', name: { nl: 'Wonen met zorg', en: 'Housing with care' }, also: [] },
    ],
  })
  expect(html).toContain('<h1>Drie gevonden voor “noord”</h1>')
  expect(
    html.match(/href="\/regio\?set=Markt\+%26\+meer&amp;regio=Noord&amp;taal=nl"/g),
  ).toHaveLength(2)
  expect(html).toContain('href="/thema?thema=wonen_zorg&amp;taal=nl">Wonen met zorg</a>')
})

test('what was looked for stands in the field again, as text', () => {
  const html = page({ query: '"><b>' })
  expect(html).toContain('<h1>Niets gevonden voor “&quot;&gt;&lt;b&gt;”</h1>')
  expect(html).toContain('value="&quot;&gt;&lt;b&gt;"')
  expect(html).toContain('Hoofdletters, accenten en streepjes maken niet uit')
})

test('the field is in the head of every page of who may open regions, without JavaScript', () => {
  expect(page({})).toContain('<form class="search" role="search" method="get" action="/zoeken">')
  expect(page({}, [])).not.toContain('role="search"')
})

test('is English when asked', () => {
  const html = page({ query: 'x', language: 'en', regions: [NOORD] })
  expect(html).toContain('<h1>One found for “x”</h1>')
  expect(html).not.toContain('Zoek')
})
