import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { FrameworkPage } from '#app/components/framework/framework-page'
import type { FrameworkVersion } from '#app/domain/framework/history'
import { DEFAULT_FRAMEWORK } from '#app/domain/framework/default'

const page = (language: 'nl' | 'en', history: readonly FrameworkVersion[] = []) =>
  renderToStaticMarkup(
    <FrameworkPage framework={DEFAULT_FRAMEWORK} history={history} menu={[]} language={language} />,
  )

test.each([
  [
    'nl',
    [
      ...['Raamwerk 1', 'niet gevalideerd', '1 helemaal oneens, 2 oneens', '20\u00a0%'],
      ...['Keuzes staan al vast voordat wij iets kunnen inbrengen.', 'ja: wie het eens is'],
      ...['samenwerking (telt niet in de index)', 'gemeenteraad, college en ambtenaren'],
      ...['aandeel van de afspraken in output</th><td class="numeric">50\u00a0%', '50, 65, 80'],
      ...['werk_en_economie', 'werk_en_leren, Work and learning', 'Geef kleine teams een mandaat.'],
      ...['gelijkenis binnen een organisatie</th><td class="numeric">0,5'],
    ],
  ],
  [
    'en',
    [
      ...['Framework 1', 'not validated', '5 strongly agree', 'Varied neighbourhoods'],
      ...['fair, good and strong from</th><td class="numeric">50, 65, 80'],
      ...['Do residents notice anything?', 'Choices are fixed before we can contribute.'],
    ],
  ],
] as const)('the page shows all of a framework in %s', (language, texts) => {
  const html = page(language)
  for (const text of texts) expect(html).toContain(text)
  expect(html).toContain('href="/beheer/raamwerk.json"')
})

test('tells the versions that there were, what differs and since when they are asked with', () => {
  const common = { isCurrent: false, createdAt: '2026-11-23T12:00:00.000Z' }
  const first = { ...common, version: '1', askedFrom: null, difference: null }
  const second = {
    ...{ ...common, version: '2', isCurrent: true, askedFrom: '2025-Q3' },
    difference: { parts: ['items', 'bands'], statements: ['P4'] },
  } as const
  const html = page('nl', [second, first])
  for (const text of ['2 (geldt nu)', '2025-Q3', 'stellingen (P4), banden']) {
    expect(html).toContain(text)
  }
  expect(page('nl', [first])).not.toContain('id="versions"')
})
