import { readFileSync } from 'node:fs'
import type { Locator, Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { describeInBrowser, settled, visit } from './support/browser'
import { expectAccessible } from './support/examine'
import { LATEST, QUARTERS, REGION_SETS, REGIONS } from './support/sample'

/** Of what the page does for itself after it is there. */
const PATIENT = { timeout: 10_000 }
const MATRIX = 'table.matrix'

/** Even where nobody looks at it. */
function isLaidOut(part: Locator): Promise<boolean> {
  return part.evaluate((element) => element.checkVisibility({ contentVisibilityAuto: true }))
}

function regionsOf(page: Page): Promise<string[]> {
  return page.locator(`${MATRIX} .region-name`).allInnerTexts()
}

/** A column's scores from top to bottom; null where none is shown. */
async function scoresOf(page: Page, form: string): Promise<(number | null)[]> {
  const texts = await page
    .locator(`${MATRIX} td.form-${form}`)
    .evaluateAll((cells) => cells.map((cell) => cell.querySelector('strong')?.textContent ?? null))
  return texts.map((text) => (text === null ? null : Number(text.replace(',', '.'))))
}

describeInBrowser('reading', (site) => {
  describe('Overzicht', () => {
    test('says what matters, and shows every region × form of the latest quarter', async () => {
      const page = await site().open({ as: 'manager' })
      await visit(page, '/')
      const heading = await page.getByRole('heading', { level: 1 }).innerText()
      expect(await page.title()).toBe(`${heading} · Draagvlak`)
      expect(heading).toMatch(/input|proces|output|feedback/i)
      expect((await regionsOf(page)).sort()).toEqual([...REGIONS])
      expect(await page.locator(`${MATRIX} caption`).innerText()).toContain(`Markt, ${LATEST}`)
      expect(await page.locator(`${MATRIX} tbody td`).count()).toBe(REGIONS.length * 5)
      const hidden = page.locator(`${MATRIX} tr`, { hasText: 'Oost' })
      expect(await hidden.innerText()).toContain('niet getoond')
      expect(await hidden.locator('strong').count()).toBe(0)
    })

    test('holds the scores against what is chosen, and says what is demonstrable', async () => {
      const page = await site().open({ as: 'manager', javaScript: false })
      await page.goto('/')
      expect(await page.getByRole('heading', { level: 1 }).innerText()).toMatch(
        /^Feedback is zwak in Noord en zakte sinds vorig kwartaal van/,
      )
      expect(await page.locator('.deck').innerText()).toMatch(
        /^Dat is \d+,\d punten lager \(±\d+,\d\)/,
      )
      const fallen = page.locator(`${MATRIX} tr`, { hasText: 'Noord' }).locator('td.form-feedback')
      expect(await fallen.locator('.change').innerText()).toMatch(/▼ −\d+,\d ±\d+,\d/)
      await page.locator('.choice-line summary').click()
      await page.getByLabel('Vergeleken met').selectOption('2026-Q1')
      await page.getByLabel('Sorteer op').selectOption('verschil')
      await page.getByRole('button', { name: 'Toon' }).click()
      await page.waitForURL('**vergelijk=2026-Q1**')
      expect(page.url()).toContain('op=verschil')
      expect(await page.locator('.choice-line summary').innerText()).toContain('t.o.v. 2026-Q1')
      expect(await page.locator('.reading-key').innerText()).toContain('sinds 2026-Q1')
      await page.locator('.choice-line summary').click()
      await page.getByLabel('Vergeleken met').selectOption('andere-regios')
      await page.getByRole('button', { name: 'Toon' }).click()
      await page.waitForURL('**vergelijk=andere-regios**')
      expect(await page.locator('.reading-key').innerText()).toContain(
        'niet met elkaar te vergelijken: minder dan twee andere regio’s',
      )
    })

    test('sorts by a column, lowest first, then the other way round', async () => {
      const page = await site().open({ as: 'manager' })
      await visit(page, '/')
      const heading = page.getByRole('columnheader', { name: 'Output' })
      await heading.getByRole('link').click()
      await page.waitForURL('**sorteer=output**')
      await settled(page)
      expect(await heading.getAttribute('aria-sort')).toBe('ascending')
      const rising = (await scoresOf(page, 'output')).filter((score) => score !== null)
      expect(rising).toHaveLength(2)
      expect(rising).toEqual([...rising].sort((a, b) => a - b))
      await heading.getByRole('link').click()
      await page.waitForURL('**sorteer=-output**')
      await settled(page)
      expect(await heading.getAttribute('aria-sort')).toBe('descending')
      const falling = (await scoresOf(page, 'output')).filter((score) => score !== null)
      expect(falling).toEqual([...rising].reverse())
    })

    test('keeps set, quarter and language in the address, so that a view can be sent', async () => {
      const page = await site().open({ as: 'manager' })
      await visit(page, '/')
      await page.locator('.choice-line summary').click()
      const quarters = page.locator('select[name=kwartaal]')
      expect(await quarters.getByRole('option').allTextContents()).toEqual([...QUARTERS].reverse())
      await quarters.selectOption('2026-Q1')
      await page.getByLabel('Regio-indeling').selectOption(REGION_SETS[1])
      await page.getByRole('button', { name: 'Toon' }).click()
      await page.waitForURL('**kwartaal=2026-Q1**')
      await settled(page)
      expect(await regionsOf(page)).toEqual(['Alles'])
      await page.getByRole('link', { name: 'EN, English' }).click()
      await page.waitForURL('**taal=en**')
      await settled(page)
      expect(await page.locator('html').getAttribute('lang')).toBe('en')
      const address = page.url()
      const other = await site().open({ as: 'manager' })
      await visit(other, address)
      expect(await other.locator(`${MATRIX} caption`).innerText()).toContain('Provincies, 2026-Q1')
    })

    test('can be walked through by keyboard', async () => {
      const page = await site().open({ as: 'manager' })
      await visit(page, '/')
      await page.keyboard.press('Tab')
      await page.keyboard.press('Enter')
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('content')
      const sort = page.getByRole('columnheader', { name: 'Proces' }).getByRole('link')
      await sort.focus()
      await page.keyboard.press('Enter')
      await page.waitForURL('**sorteer=process**')
      await settled(page)
      await page.getByText('Alle cijfers als tabel').focus()
      await page.keyboard.press('Enter')
      await page.locator('details.data-table').getByRole('cell').first().waitFor()
      const tabs = await page.evaluate(
        () =>
          document.querySelectorAll('[tabindex]:not([tabindex="0"]):not([tabindex="-1"])').length,
      )
      expect(tabs).toBe(0)
    })

    test('lays out what is out of sight as well, for a picture of the page, and a table on paper', async () => {
      const page = await site().open({ as: 'manager' })
      await page.setViewportSize({ width: 1440, height: 100 })
      await visit(page, '/')
      expect(await isLaidOut(page.locator(`${MATRIX} tbody td`).last())).toBe(true)
      await page.emulateMedia({ media: 'print' })
      const display = (of: string) =>
        page.locator(of).evaluate((part) => getComputedStyle(part).display)
      expect(await display(MATRIX)).toBe('table')
      expect(await display(`${MATRIX} thead`)).toBe('table-header-group')
    })

    test('gives its figures as a file', async () => {
      const page = await site().open({ as: 'manager' })
      await visit(page, '/')
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('link', { name: /^CSV/ }).click(),
      ])
      const text = readFileSync(await download.path(), 'utf8')
      for (const region of REGIONS) expect(text).toContain(region)
    })

    test('leads to the page of a region', async () => {
      const page = await site().open({ as: 'manager' })
      await visit(page, '/')
      await page.getByRole('link', { name: 'Zuid', exact: true }).click()
      await page.waitForURL('**/regio?**')
      await settled(page)
      expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain('Zuid')
    })
  })

  describe('Regio', () => {
    test('shows four trends, upon which Recharts comes for who types, with a tooltip for the keyboard', async () => {
      const page = await site().open({ as: 'manager' })
      await visit(page, '/regio?regio=Noord')
      const heading = await page.getByRole('heading', { level: 1 }).innerText()
      expect(await page.title()).toBe(`${heading} · Draagvlak`)
      expect(await page.locator('.interactive-trend').count()).toBe(0)
      await page.keyboard.press('Shift')
      await expect.poll(() => page.locator('.interactive-trend').count(), PATIENT).toBe(4)
      const chart = page.locator('.interactive-trend svg.recharts-surface').first()
      await chart.focus()
      await page.keyboard.press('ArrowLeft')
      const tooltip = page.locator('.recharts-tooltip-wrapper').first()
      await expect.poll(() => tooltip.innerText(), PATIENT).toMatch(/20\d\d-Q\d/)
    })

    test('fetches Recharts at rest, and has it say in all four trends what one movement points at', async () => {
      const page = await site().open({ as: 'manager' })
      await visit(page, '/regio?regio=Noord')
      const fetched = () =>
        page.evaluate(() =>
          performance.getEntriesByType('resource').filter(({ name }) => /interactive/.test(name)),
        )
      await expect.poll(fetched, PATIENT).toHaveLength(1)
      await page.locator('h1').hover()
      await page.waitForTimeout(500)
      expect(await page.locator('.interactive-trend, .quarter-brush').count()).toBe(0)
      expect(await page.locator('.quarter-strip').isVisible()).toBe(true)
      await page.locator('.drawing').nth(2).hover()
      const said = async () => {
        const tips = await page.locator('.tip').allInnerTexts()
        return tips.map((tip) => /^20\d\d-Q\d: /.exec(tip)?.[0])
      }
      await expect.poll(said, PATIENT).toHaveLength(4)
      const quarters = await said()
      expect(new Set(quarters).size).toBe(1)
      expect(quarters).not.toContain(undefined)
      await expect.poll(() => page.locator('.quarter-brush').count(), PATIENT).toBe(1)
      expect(await page.locator('.quarter-strip').count()).toBe(0)
    })

    test('has the strip of quarters ready to be dragged once a finger touched the page anywhere', async () => {
      const page = await site().open({ as: 'manager' })
      await visit(page, '/regio?regio=Noord')
      await page.locator('h1').dispatchEvent('touchstart')
      await expect.poll(() => page.locator('.quarter-brush').count(), PATIENT).toBe(1)
      expect(await page.locator('.interactive-trend').count()).toBe(0)
    })

    test('lays out what is out of sight as well, for a picture of the page', async () => {
      const page = await site().open({ as: 'manager' })
      await page.setViewportSize({ width: 1440, height: 400 })
      await visit(page, '/regio?regio=Noord')
      expect(await isLaidOut(page.getByRole('heading', { name: 'Gebieden' }))).toBe(true)
    })

    test('shows calendar years instead, as charts and as files', async () => {
      const page = await site().open({ as: 'manager' })
      await visit(page, '/regio?regio=Noord')
      await page.getByRole('link', { name: 'Per kalenderjaar' }).click()
      await page.waitForURL('**periode=jaar**')
      await settled(page)
      expect(await page.locator('#years').innerText()).toContain('per kalenderjaar')
      expect(await page.getByText('2025: alleen in 1 van de vier kwartalen').count()).toBe(1)
      const panel = page.locator('figure.panel.form-input').first()
      expect(await panel.getByRole('heading').innerText()).toMatch(/^Input in 2025: \d/)
      await panel.locator('summary').click()
      await panel.getByRole('row').first().waitFor()
      expect(await panel.getByRole('row').count()).toBe(2)
      await expectAccessible(page)
      for (const kind of ['CSV', 'SVG']) {
        const [download] = await Promise.all([
          page.waitForEvent('download'),
          panel.getByRole('link', { name: new RegExp(`^${kind}`) }).click(),
        ])
        expect(download.suggestedFilename()).toMatch(/^draagvlak-jaren-Noord-input\./)
        expect(readFileSync(await download.path(), 'utf8')).toContain('2025')
      }
      await page.locator('.choice-line summary').click()
      await page.locator('select[name=regio]').selectOption('Zuid')
      await page.getByRole('button', { name: 'Toon', exact: true }).click()
      await page.waitForURL('**regio=Zuid**periode=jaar**')
      await settled(page)
      expect(await page.locator('#years').count()).toBe(1)
    })

    test('changes region and quarter', async () => {
      const page = await site().open({ as: 'manager' })
      await visit(page, '/regio?regio=Noord')
      await page.locator('.choice-line summary').click()
      await page.locator('select[name=regio]').selectOption('Zuid')
      await page.locator('select[name=kwartaal]').selectOption('2026-Q2')
      await page.getByRole('button', { name: 'Toon', exact: true }).click()
      await page.waitForURL('**regio=Zuid**kwartaal=2026-Q2**')
      await settled(page)
      expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain('Zuid')
    })

    test('says of every score what it is held against', async () => {
      const page = await site().open({ as: 'manager' })
      await visit(page, '/regio?regio=Noord&vergelijk=2026-Q1')
      const feedback = page.locator('.difference-table tr.form-feedback')
      const cells = await feedback.locator('td .visually-hidden').allTextContents()
      expect(cells).toHaveLength(4)
      expect(cells[0]).toMatch(/^aantoonbaar gedaald met \d+,\d punten \(±\d+,\d\)$/)
      expect(cells[1]).toContain('een van beide heeft geen score')
      expect(cells[3]).toContain('minder dan twee andere regio’s')
      const heads = await page.locator('.difference-table thead th').allTextContents()
      expect(heads.slice(1)).toEqual([
        'vorig kwartaal2026-Q2',
        'vorig jaar2025-Q3',
        'gekozen kwartaal2026-Q1',
        'andere regio’s2026-Q3',
      ])
      await visit(page, '/uitleg?regio=Noord&vorm=feedback&taal=en')
      expect(await page.locator('.differences li').first().innerText()).toContain(
        'demonstrably down by',
      )
    })

    test('gives a trend as a table, as CSV, as SVG and as PNG', async () => {
      const page = await site().open({ as: 'manager' })
      await visit(page, '/regio?regio=Noord')
      const panel = page.locator('figure.panel.form-feedback').first()
      await panel.locator('summary').click()
      await panel.getByRole('row').first().waitFor()
      expect(await panel.getByRole('row').count()).toBe(QUARTERS.length + 1)
      for (const [kind, role] of [
        ['CSV', 'link'],
        ['SVG', 'link'],
        ['PNG', 'button'],
      ] as const) {
        const [download] = await Promise.all([
          page.waitForEvent('download'),
          panel.getByRole(role, { name: new RegExp(`^${kind}`) }).click(),
        ])
        expect(download.suggestedFilename()).toMatch(
          new RegExp(`^draagvlak-.*feedback.*\\.${kind.toLowerCase()}$`),
        )
        expect(readFileSync(await download.path()).length).toBeGreaterThan(200)
      }
    })

    test('shows nothing of a region in which too few answered', async () => {
      const page = await site().open({ as: 'manager' })
      await visit(page, '/regio?regio=Oost')
      const text = await page.getByRole('main').innerText()
      expect(text).toContain('te weinig antwoorden')
    })
  })

  describe('without JavaScript', () => {
    test('Overzicht shows its matrix with every drawing, and another quarter', async () => {
      const page = await site().open({ as: 'manager', javaScript: false })
      await page.goto('/')
      expect((await regionsOf(page)).sort()).toEqual([...REGIONS])
      expect(await page.locator(`${MATRIX} td svg`).count()).toBeGreaterThanOrEqual(10)
      await page.locator('.choice-line summary').click()
      await page.locator('select[name=kwartaal]').selectOption('2026-Q1')
      await page.getByRole('button', { name: 'Toon' }).click()
      await page.waitForURL('**kwartaal=2026-Q1**')
      expect(await page.locator(`${MATRIX} caption`).innerText()).toContain('2026-Q1')
      await page.getByText('Alle cijfers als tabel').click()
      await page.locator('details.data-table').getByRole('cell').first().waitFor()
    })

    test('Regio shows its four trends as drawings', async () => {
      const page = await site().open({ as: 'manager', javaScript: false })
      for (const address of ['/regio?regio=Noord', '/regio?regio=Noord&periode=jaar']) {
        await page.goto(address)
        const drawings = page.locator('figure.panel .drawing svg.wide')
        expect(await drawings.count()).toBe(4)
        for (const drawing of await drawings.all()) expect(await drawing.isVisible()).toBe(true)
      }
    })
  })
})
