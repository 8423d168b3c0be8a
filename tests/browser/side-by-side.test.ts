import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { describeInBrowser, settled, visit } from './support/browser'

describeInBrowser('side by side, and found', (site) => {
  describe('Vergelijken', () => {
    test('puts what is chosen side by side, without JavaScript', async () => {
      const page = await site().open({ as: 'manager', javaScript: false })
      await page.goto('/vergelijken?regio=Noord')
      expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(
        'Kies er twee, drie of vier om te vergelijken',
      )
      await page.getByLabel('Regio 2').selectOption('Zuid')
      await page.getByRole('button', { name: 'Vergelijk' }).click()
      await page.waitForURL('**regio=Noord&regio=Zuid**')
      const names = page.locator('#feedback .compare-table tbody th')
      const firstLines = (await names.allInnerTexts()).map((text) => text.split('\n')[0])
      expect(firstLines).toEqual(['Noord', 'Zuid'])
      await page.getByRole('link', { name: 'Kwartalen' }).click()
      await page.waitForURL('**wat=kwartalen&regio=Noord**')
      expect(await names.first().innerText()).toContain('2026-Q3')
    })

    test('gives a form as a workbook, and its address', async () => {
      const page = await site().open({ as: 'manager' })
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
      await visit(page, '/vergelijken?regio=Noord&regio=Zuid')
      const output = page.locator('#output')
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        output.getByRole('link', { name: /^XLSX/ }).click(),
      ])
      expect(download.suggestedFilename()).toBe('draagvlak-vergelijken-output.xlsx')
      expect(readFileSync(await download.path(), 'latin1').slice(0, 2)).toBe('PK')
      await output.getByRole('button', { name: /^kopieer koppeling/ }).click()
      await output.getByText('gekopieerd').waitFor()
      const copied = await page.evaluate(() => navigator.clipboard.readText())
      expect(copied).toBe(`${page.url()}#output`)
    })
  })

  test('/ leads to the search field, and what is found to its region', async () => {
    const page = await site().open({ as: 'manager' })
    await visit(page, '/')
    await page.keyboard.press('/')
    await page.keyboard.type('zu/id')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/zoeken?**')
    await settled(page)
    await page.locator('main').getByRole('link', { name: 'Zuid', exact: true }).click()
    await page.waitForURL('**/regio?set=Markt&regio=Zuid**')
  })
})
