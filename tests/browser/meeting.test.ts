import { expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { describeInBrowser, visit } from './support/browser'
import { expectAccessible } from './support/examine'
import { sendAs } from './support/requests'

describeInBrowser('a meeting', (site) => {
  const titleOf = (page: Page) => page.getByRole('heading', { level: 1 }).innerText()
  const stateOf = (page: Page) => page.locator('.keep [role=status]').innerText()

  /** What the server holds, as somebody else reads it. */
  async function kept(): Promise<readonly { readonly text: string }[]> {
    const { text } = await sendAs(site(), 'manager', '/vergadering/aantekeningen')
    return (JSON.parse(text) as { notes: readonly { readonly text: string }[] }).notes
  }

  test('goes on by keys, which write in a field until Escape gives them back', async () => {
    const page = await site().open({ as: 'board' })
    await visit(page, '/vergadering?taal=nl')
    const first = await titleOf(page)
    await page.keyboard.press('ArrowRight')
    await page.waitForURL('**scherm=regio%3ANoord**')
    expect(await titleOf(page)).toContain('Noord')
    // The server wrote the charts of all screens; one is seen.
    const charts = page.locator('main svg.meeting-trend.wide')
    expect(await charts.count()).toBeGreaterThan(1)
    expect(await charts.filter({ visible: true }).count()).toBe(1)
    const question = await page.locator('.meeting-question h2').innerText()
    await page.keyboard.press('v')
    await page.waitForURL('**vraag=2')
    expect(await page.locator('.meeting-question h2').innerText()).not.toBe(question)
    await page.keyboard.press('n')
    expect(await page.getByRole('radio', { name: 'Notitie' }).isChecked()).toBe(true)
    await page.keyboard.type('vb')
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.type('n')
    expect(await page.getByRole('textbox', { name: 'Notitie' }).inputValue()).toBe('vnb')
    await page.keyboard.press('Escape')
    await page.keyboard.press('ArrowLeft')
    await page.waitForURL('**scherm=opening')
    expect(await titleOf(page)).toBe(first)
    await page.keyboard.press('b')
    expect(await page.getByRole('radio', { name: 'Besluit' }).isChecked()).toBe(true)
  })

  test('keeps what is written down without a connection, and sends it once there is one', async () => {
    const page = await site().open({ as: 'board', isCutOff: true })
    await visit(page, '/vergadering?scherm=regio%3ANoord&taal=nl')
    const text = 'Wij antwoorden binnen 30 dagen <b>مرحبا</b> 😀'
    await page.keyboard.press('b')
    await page.keyboard.type(text)
    await page.getByLabel('Wie').fill('directeur wonen')
    expect(await stateOf(page)).toMatch(/^Bewaard om \d\d:\d\d, ook zonder verbinding$/)
    await page.context().setOffline(true)
    await page.getByRole('button', { name: 'Leg vast' }).click()
    await page.getByText('staat nog alleen op dit apparaat en gaat vanzelf mee').waitFor()
    expect(await kept()).toEqual([])
    // All screens are there without a connection.
    await page.keyboard.press('Escape')
    await page.locator('.after').click()
    await page.locator('.before').click()
    await page.context().setOffline(false)
    await page.getByText(/^Bewaard om \d\d:\d\d$/).waitFor()
    expect((await kept()).map((note) => note.text)).toEqual([text])
    const { text: register } = await sendAs(site(), 'board', '/opvolging?taal=nl')
    expect(register).toContain('directeur wonen')
    await visit(page, '/vergadering/verslag?taal=nl')
    expect(await page.locator('.note-lines').innerText()).toContain(text)
  })

  test('what is too long is refused before it is sent, and stays in the form', async () => {
    const page = await site().open({ as: 'board' })
    await visit(page, '/vergadering?scherm=closing&taal=nl')
    await page.keyboard.press('n')
    await page.locator('#note-text').fill('x'.repeat(200_001))
    await page.getByRole('button', { name: 'Leg vast' }).click()
    await page.getByText('er passen 200.000 tekens in').waitFor()
    expect(await page.locator('#note-text').inputValue()).toHaveLength(200_001)
    await visit(page, '/vergadering?scherm=closing&taal=nl')
    await page.waitForFunction(
      () => document.querySelector<HTMLTextAreaElement>('#note-text')?.value.length === 200_001,
    )
  })

  test.each(['opening', 'regio:Noord', 'decisions', 'closing'])(
    'can be read by everybody at %s, and stands in large type on a beamer',
    async (screen) => {
      const page = await site().open({ as: 'board' })
      await page.setViewportSize({ width: 1920, height: 1080 })
      await visit(page, `/vergadering?scherm=${encodeURIComponent(screen)}&taal=nl`)
      const smallest = await page.evaluate(() => {
        const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
        const sizes: number[] = []
        for (let node = texts.nextNode(); node; node = texts.nextNode()) {
          const element = node.parentElement
          if (!element?.checkVisibility() || !element.closest('.meeting')) continue
          if (node.textContent?.trim()) sizes.push(parseFloat(getComputedStyle(element).fontSize))
        }
        return Math.min(...sizes)
      })
      expect(smallest).toBeGreaterThanOrEqual(24)
      expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(1080)
      await expectAccessible(page)
    },
  )
})
