import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { describeInBrowser, settled, visit, type Site } from './support/browser'
import { expectAccessible } from './support/examine'
import { badSurvey, goodSurvey, openSurvey } from './support/sample'

/** A file is checked within seconds; the page asks once a second. */
const CHECKED = { timeout: 45_000 }

/** Hands a file in, and waits for what the check made of it. */
async function handIn(page: Page, name: string, content: string | Buffer): Promise<void> {
  await page.goto('/importeren?taal=nl')
  const buffer = typeof content === 'string' ? Buffer.from(content) : content
  await page.getByLabel('Bestand', { exact: true }).setInputFiles({
    name,
    mimeType: 'text/csv',
    buffer,
  })
  await page.getByRole('button', { name: 'Controleer het bestand' }).click()
  await page.waitForURL('**/importeren/taken/*')
  await page
    .getByRole('heading', { level: 1, name: /is (gecontroleerd|geweigerd)/ })
    .waitFor(CHECKED)
}

/** Every score of the overview as it is shown. */
async function scoresOf(page: Page): Promise<string[]> {
  await page.goto('/?set=Markt&sorteer=region&taal=nl')
  return page.locator('table.matrix tbody tr').allInnerTexts()
}

async function expectUploadWorks(site: Site, javaScript: boolean): Promise<void> {
  const page = await site.open({ as: 'analyst', javaScript })
  const before = await scoresOf(page)
  await handIn(page, 'zuid.csv', goodSurvey())
  expect(await page.getByRole('main').innerText()).toMatch(/Afgewezen\s+0/)
  expect(await scoresOf(page)).toEqual(before)

  await page.goBack()
  await page.getByRole('button', { name: 'Importeer' }).click()
  await page.getByRole('heading', { level: 1, name: 'zuid.csv', exact: true }).waitFor(CHECKED)
  if (javaScript) {
    await settled(page)
    await expectAccessible(page)
  }
  const address = page.url()
  const after = await scoresOf(page)
  expect(after[0]).toBe(before[0])
  expect(after.at(-1)).not.toBe(before.at(-1))

  await page.goto(address)
  await page.getByRole('link', { name: 'Draai terug' }).click()
  await page.getByRole('heading', { name: 'zuid.csv terugdraaien?' }).waitFor()
  await page.getByRole('button', { name: 'Draai terug' }).click()
  await page.getByText('teruggedraaid').first().waitFor(CHECKED)
  expect(await scoresOf(page)).toEqual(before)
}

describeInBrowser('an analyst who uploads', (site) => {
  test('a good survey sees what it does, imports it, and takes it back exactly', async () => {
    await expectUploadWorks(site(), true)
  })

  test('can do all of that without JavaScript', async () => {
    await expectUploadWorks(site(), false)
  })

  test('a survey with bad rows reads what is wrong in each, and gets them as a file', async () => {
    const page = await site().open({ as: 'analyst' })
    await handIn(page, 'fout.csv', badSurvey())
    const rejects = page.getByRole('region', { name: 'Afgewezen rijen' }).getByRole('row')
    const rows = await rejects.allInnerTexts()
    expect(rows.slice(1).map((row) => row.split('\t')[0])).toEqual(['3', '4', '6'])
    for (const row of rows.slice(1)) expect(row.split('\t').at(-1)).toMatch(/^.{15,}\.$/)
    expect(rows.join()).toContain('<img src=x onerror=alert(1)>')
    await settled(page)
    await expectAccessible(page)
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Download de afgewezen rijen' }).click(),
    ])
    expect(download.suggestedFilename()).toMatch(/^draagvlak-afgewezen-taak-\d+\.csv$/)
    const lines = readFileSync(await download.path(), 'utf8')
      .trimEnd()
      .split(/\r?\n/)
    expect(lines).toHaveLength(4)
    await page.getByRole('button', { name: 'Verwijderen' }).click()
    await page.getByText('fout.csv').waitFor({ state: 'hidden' })
  })

  test('a survey that leaves something open is asked, and has it read by the answers', async () => {
    const page = await site().open({ as: 'analyst' })
    await handIn(page, 'zeven.csv', openSurvey())
    await page.getByRole('heading', { name: 'zeven.csv is geweigerd' }).waitFor()
    expect(await page.getByRole('main').innerText()).toMatch(/Alle passen op 1-7/)
    await settled(page)
    await expectAccessible(page)
    const checkAgain = async (question: string, answer: string, rejected: RegExp) => {
      await page.getByLabel(question).selectOption(answer)
      await page.getByRole('button', { name: 'Controleer opnieuw' }).click()
      await expect.poll(() => page.getByRole('main').innerText(), CHECKED).toMatch(rejected)
    }
    await checkAgain('Schaal van de antwoorden', '1-7', /Afgewezen\s+1\b/)
    await settled(page)
    await expectAccessible(page)
    await checkAgain('Codes voor geen antwoord: I2', 'ja, geen antwoord', /Afgewezen\s+0\b/)
  })

  test('finds what was said of a file again for the next one, and can forget it', async () => {
    const page = await site().open({ as: 'analyst' })
    const odd = goodSurvey().replace('stakeholder_group', 'Wie bent u')
    await handIn(page, 'eerste.csv', odd)
    await page.getByRole('heading', { name: 'eerste.csv is geweigerd' }).waitFor()
    await page.getByLabel('Wie bent u').selectOption('stakeholder_group')
    await page.getByRole('button', { name: 'Controleer opnieuw' }).click()
    await page.getByRole('button', { name: 'Importeer', exact: true }).click(CHECKED)
    await page.getByRole('heading', { level: 1, name: 'eerste.csv', exact: true }).waitFor(CHECKED)
    await page.getByRole('link', { name: 'Draai terug' }).click()
    await page.getByRole('button', { name: 'Draai terug' }).click()
    await page.getByRole('heading', { name: 'Wat er terug veranderde' }).waitFor(CHECKED)
    await handIn(page, 'tweede.csv', odd)
    // Of the first file with these headings, whichever that was
    await page.getByText(/Herkend als “/).waitFor()
    await page.goto('/beheer/bronnen?taal=nl')
    await settled(page)
    await expectAccessible(page)
    await page.getByRole('table').getByRole('link').first().click()
    await settled(page)
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Vergeet deze bron' }).click()
    await page.getByRole('heading', { level: 1, name: 'Bronnen' }).waitFor()
  }, 90_000)

  test('a picture instead reads why it was refused, and nothing is imported', async () => {
    const page = await site().open({ as: 'analyst' })
    const before = await scoresOf(page)
    const picture = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13])
    await handIn(page, 'foto.csv', picture)
    await page.getByRole('heading', { name: 'foto.csv is geweigerd' }).waitFor()
    expect(await page.getByRole('button', { name: 'Importeer' }).count()).toBe(0)
    await settled(page)
    await expectAccessible(page)
    expect(await scoresOf(page)).toEqual(before)
  })

  test('nothing at all is told to choose a file', async () => {
    const page = await site().open({ as: 'analyst', javaScript: false, refusals: [400] })
    await page.goto('/importeren?taal=nl')
    await page.locator('form.upload-form').evaluate((form) => {
      form.setAttribute('novalidate', '')
    })
    await page.getByRole('button', { name: 'Controleer het bestand' }).click()
    await page.getByRole('heading', { name: 'Dit ging nog niet goed' }).waitFor()
  })

  test('may leave the page meanwhile, and finds the check again', async () => {
    const page = await site().open({ as: 'analyst' })
    await page.goto('/importeren?taal=nl')
    await page.getByLabel('Bestand', { exact: true }).setInputFiles({
      name: 'later.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(badSurvey()),
    })
    await page.getByRole('button', { name: 'Controleer het bestand' }).click()
    await page.waitForURL('**/importeren/taken/*')
    await visit(page, '/')
    await page.goto('/importeren?taal=nl')
    await page.getByRole('link', { name: 'later.csv' }).click()
    await page.getByRole('heading', { name: 'later.csv is gecontroleerd' }).waitFor(CHECKED)
  })
})
