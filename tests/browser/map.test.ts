import { describe, expect, test } from 'vitest'
import { featureOf, square } from '#tests/domain/geography/support'
import { describeInBrowser, visit } from './support/browser'
import { expectAccessible } from './support/examine'
import { sendAs } from './support/requests'

/** Three areas in a row, ten kilometres each. */
const MAP = JSON.stringify({
  type: 'FeatureCollection',
  features: ['GM0001', 'GM0002', 'GM0003'].map((statcode, at) =>
    featureOf({ statcode, jaar: 2026 }, square(150_000 + at * 10_000, 450_000, 10_000)),
  ),
})

describeInBrowser('a map, and a stretch of time', (site) => {
  describe('borders', () => {
    test('are handed in as any other file, and ask whose they are', async () => {
      const page = await site().open({ as: 'analyst' })
      await visit(page, '/importeren?taal=nl')
      const file = { name: 'grenzen.geojson', mimeType: 'application/geo+json' }
      await page
        .getByLabel('Bestand', { exact: true })
        .setInputFiles({ ...file, buffer: Buffer.from(MAP) })
      expect(await page.locator('.file-field [role=status]').innerText()).toBe(file.name)
      await page.getByRole('button', { name: 'Controleer het bestand' }).click()
      await page.getByRole('heading', { level: 1, name: /is geweigerd/ }).waitFor()
      expect(await page.getByRole('main').innerText()).toContain('Van wie deze kaart is')
      await page.getByLabel('Bron van de kaart').fill('Kadaster')
      await page.getByRole('button', { name: 'Controleer opnieuw' }).click()
      await page.getByRole('heading', { level: 1, name: /is gecontroleerd/ }).waitFor()
      expect(await page.getByRole('main').innerText()).toMatch(/Bruikbaar\s+3/)
      await page.getByRole('button', { name: 'Importeer' }).click()
      await page.getByRole('heading', { level: 1, name: 'grenzen.geojson', exact: true }).waitFor()
      await expectAccessible(page)
    })

    test('show the regions, with a figure, whose they are, and a way on', async () => {
      const page = await site().open({ as: 'manager' })
      await visit(page, '/?set=Markt&kwartaal=2026-Q3&kaart=feedback&taal=nl')
      const map = page.locator('#kaart')
      const names = await map
        .locator('svg a')
        .evaluateAll((links) =>
          links.map((link) => link.getAttribute('aria-label')?.replace(/\d+,\d/, '…')),
        )
      expect(names.sort()).toEqual([
        'Noord: …, zwak, alleen enquête',
        'Oost: niet getoond',
        'Zuid: …, zwak, alleen enquête',
      ])
      expect(await map.locator('svg').textContent()).toContain('Grenzen 2026: Kadaster')
      await expectAccessible(page)
      await map.getByText('De kaart als tabel').click()
      expect(await map.locator('tbody tr').count()).toBe(3)
      await map.locator('svg a[aria-label^="Noord"]').click()
      await page.waitForURL('**/regio?set=Markt&regio=Noord**#feedback')
    })

    test('are one map of every region set, as files too', async () => {
      const svg = await sendAs(
        site(),
        'manager',
        '/overzicht/kaart.svg?set=Provincies&kaart=output',
      )
      expect(svg.status).toBe(200)
      expect(svg.text).toContain('Grenzen 2026: Kadaster')
      expect(svg.text.match(/fill="#00795c|fill-opacity|d="M/g)?.length).toBeGreaterThan(1)
      expect(svg.text).not.toMatch(/class="|<a /)
      const csv = await sendAs(
        site(),
        'manager',
        '/overzicht/kaart.csv?set=Markt&kaart=output&taal=nl',
      )
      expect(csv.text.match(/;Output;/g)).toHaveLength(3)
    })
  })

  test('two handles choose the quarters of all four panels, by the keyboard', async () => {
    const page = await site().open({ as: 'manager' })
    await visit(page, '/regio?set=Markt&regio=Noord&taal=nl')
    // Somebody is there.
    await page.keyboard.press('Shift')
    const handle = page.getByRole('slider', { name: 'Welke kwartalen de grafieken tonen' }).first()
    await handle.focus()
    await page.keyboard.press('ArrowRight')
    await page.waitForURL('**van=2026-Q1&tot=2026-Q3**')
    await page.getByText('Getekend: 2026-Q1 tot en met 2026-Q3.').waitFor()
    await expectAccessible(page)
    // The address shows the same to somebody without JavaScript.
    const plain = await site().open({ as: 'manager', javaScript: false })
    await plain.goto(page.url())
    const said = await plain
      .locator('.trend-chart.wide')
      .evaluateAll((charts) => charts.map((chart) => chart.getAttribute('aria-label')))
    expect(said).toHaveLength(4)
    for (const name of said) expect(name).toMatch(/^Verloop van \w+: 2026-Q1: .*, 2026-Q3: /)
    await page.getByRole('link', { name: 'Toon alle kwartalen' }).click()
    await page.waitForURL((url) => !url.searchParams.has('van'))
  })
})
