import { expect, test } from 'vitest'
import { describeInBrowser, visit } from './support/browser'
import { expectAccessible } from './support/examine'

const PASSWORD = 'een heel nieuw wachtwoord'

/** The token as the server wrote it on its console: a line of its own. */
function tokenOn(console: string): string {
  const token = /^ {2}([\w-]{43})$/m.exec(console)?.[1]
  if (token === undefined) throw new Error(`no token on the console: ${console}`)
  return token
}

describeInBrowser(
  'an empty installation',
  (site) => {
    test('leads everywhere to its set-up page, which wants the code of the console', async () => {
      const page = await site().open({ as: null, refusals: [400] })
      for (const address of ['/', '/regio', '/importeren', '/inloggen', '/beheer/mensen']) {
        await page.goto(address)
        expect(new URL(page.url()).pathname).toBe('/inrichten')
      }
      await visit(page, '/inrichten')
      await expectAccessible(page)
      await page.getByLabel('Eenmalige code').fill('x'.repeat(43))
      await page.getByLabel('Naam').fill('Anna')
      await page.getByLabel('E-mailadres').fill('anna@example.nl')
      await page.getByLabel('Nieuw wachtwoord').fill(PASSWORD)
      await page.getByLabel('Nog eens').fill(PASSWORD)
      await page.getByRole('button', { name: 'Account maken' }).click()
      const alert = page.getByRole('alert')
      await alert.getByText('Dit is niet de code van de console.').waitFor()
      expect(await alert.evaluate((element) => element === document.activeElement)).toBe(true)
      expect(await page.getByLabel('Naam').inputValue()).toBe('Anna')
      await expectAccessible(page)
    })

    test('lets the first administrator in, once', async () => {
      const page = await site().open({ as: null })
      await visit(page, '/inrichten?taal=en')
      await expectAccessible(page)
      await page.getByLabel('One-time code').fill(tokenOn(site().console()))
      await page.getByLabel('Name').fill('Anna')
      await page.getByLabel('E-mail address').fill('anna@example.nl')
      await page.getByLabel('New password').fill(PASSWORD)
      await page.getByLabel('Once more').fill(PASSWORD)
      await page.getByRole('button', { name: 'Make account' }).click()
      await page.getByRole('heading', { name: 'Three steps to the first scores' }).waitFor()
      await expectAccessible(page)
      const menu = page.getByRole('navigation', { name: 'Pages' })
      await menu.getByText('Manage').click()
      expect(await menu.getByRole('link').allTextContents()).toContain('People')
      const other = await site().open({ as: null })
      await visit(other, '/inrichten')
      expect(new URL(other.url()).pathname).toBe('/inloggen')
    })
  },
  { isEmpty: true },
)
