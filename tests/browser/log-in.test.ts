import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { ROLES } from '#app/domain/people/role'
import { describeInBrowser, visit } from './support/browser'
import { expectAccessible } from './support/examine'
import { emailOf, PASSWORD } from './support/installation'

const FOR_ALL = ['Kwartaal', 'Besluiten', 'Opvolging', 'Samenwerking', 'Belanghouders']
const LIVE = ['Overzicht', 'Regio’s', 'Vergelijken', 'Afspraken', 'Publiceren', ...FOR_ALL]
const DATA = ['Importeren', 'Bronnen', 'Raamwerk']
const MENUS = {
  administrator: [...DATA, 'Mensen', 'Tokens', 'Bewaren', 'Logboek', ...LIVE],
  analyst: [...DATA, ...LIVE],
  manager: LIVE,
  board: FOR_ALL,
} as const

async function fillIn(page: Page, email: string, password: string): Promise<void> {
  await page.getByLabel('E-mailadres').fill(email)
  await page.getByLabel('Wachtwoord', { exact: true }).fill(password)
  await page.getByRole('button', { name: 'Inloggen' }).click()
}

function menuOf(page: Page) {
  // Some of it is folded.
  return page.getByRole('navigation', { name: 'Pagina’s' }).locator('a')
}

describeInBrowser('people', (site) => {
  describe('logging in', () => {
    test.each(ROLES)(
      'shows the role %s its own menu, and is over after logging out',
      async (role) => {
        const page = await site().open({ as: null })
        await visit(page, '/inloggen')
        await fillIn(page, emailOf(role), PASSWORD)
        await page.getByRole('table').first().waitFor()
        expect(new URL(page.url()).pathname).toBe(role === 'board' ? '/kwartaal' : '/')
        expect((await menuOf(page).allTextContents()).sort()).toEqual([...MENUS[role]].sort())
        await page.getByRole('link', { name: /^Mijn account/ }).click()
        await page.getByRole('button', { name: 'Uitloggen' }).click()
        await page.getByLabel('E-mailadres').waitFor()
        await page.goto('/')
        expect(new URL(page.url()).pathname).toBe('/inloggen')
      },
    )

    test('asks for both cuts of the typeface, whether or not its text needs them', async () => {
      const page = await site().open({ as: null })
      await page.goto('/inloggen')
      const cuts = () =>
        page.evaluate(() => {
          const loaded = [...document.fonts].filter(({ status }) => status === 'loaded')
          return loaded.map(({ style }) => style).sort()
        })
      await expect.poll(cuts, { timeout: 10_000 }).toEqual(['italic', 'normal'])
    })

    test('with a wrong password says so, and keeps the address but not the password', async () => {
      const page = await site().open({ as: null, refusals: [400] })
      await visit(page, '/inloggen')
      await fillIn(page, emailOf('manager'), 'zomaar iets geraden')
      const alert = page.getByRole('alert')
      await alert.getByText('horen niet bij elkaar').waitFor()
      expect(await alert.evaluate((element) => element === document.activeElement)).toBe(true)
      expect(await page.getByLabel('E-mailadres').inputValue()).toBe(emailOf('manager'))
      expect(await page.getByLabel('Wachtwoord', { exact: true }).inputValue()).toBe('')
      await expectAccessible(page)
    })

    test.each([
      '/regio?regio=Zuid&kwartaal=2026-Q2&taal=nl',
      '/importeren?taal=nl',
      '/account?taal=nl',
    ])('leads a stranger from %s to the login page and back', async (address) => {
      const page = await site().open({ as: null })
      await page.goto(address)
      expect(new URL(page.url()).pathname).toBe('/inloggen')
      await fillIn(page, emailOf('analyst'), PASSWORD)
      await page.waitForURL(`**${address}`)
    })

    test('works by keyboard alone', async () => {
      const page = await site().open({ as: null })
      await visit(page, '/inloggen')
      await page.getByLabel('E-mailadres').focus()
      await page.keyboard.type(emailOf('board'))
      await page.keyboard.press('Tab')
      await page.keyboard.type(PASSWORD)
      await page.keyboard.press('Enter')
      await page.getByRole('table').first().waitFor()
    })
  })

  describe('who may not', () => {
    test.each([
      ['manager', '/importeren'],
      ['board', '/importeren'],
      ['board', '/importeren/1/terugdraaien'],
      ['analyst', '/beheer/mensen'],
      ['manager', '/beheer/logboek'],
      ['analyst', '/beheer/tokens'],
    ] as const)('as %s on %s reads why not, in a page with a way out', async (role, address) => {
      const page = await site().open({ as: role, refusals: [403] })
      await visit(page, `${address}?taal=nl`)
      await page.getByRole('heading', { name: 'U hebt geen toegang tot deze pagina' }).waitFor()
      expect(await page.getByRole('main').getByRole('link').count()).toBe(1)
      await expectAccessible(page)
    })
  })
})
