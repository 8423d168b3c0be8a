import { expect, test } from 'vitest'
import { describeInBrowser, visit } from './support/browser'
import { expectAccessible } from './support/examine'
import { sendAs } from './support/requests'

describeInBrowser('a reflection session', (site) => {
  /** A phone that joined: what it sends for its answer. */
  async function phone(code: string) {
    const joined = await sendAs(site(), null, `/meedoen?code=${code}`)
    const cookie = joined.headers.getSetCookie()[0]?.split(';')[0] ?? ''
    const question = /name="question" value="(\d+)"/.exec(joined.text)?.[1] ?? ''
    return (answer: string) =>
      sendAs(site(), null, `/meedoen?code=${code}`, {
        ...{ method: 'POST', headers: { Cookie: cookie } },
        body: new URLSearchParams({ question, answer }),
      })
  }

  test('counts while phones answer, and shows the answers once it is closed', async () => {
    const screen = await site().open({ as: 'manager' })
    await visit(screen, '/reflectie?taal=nl')
    await screen.getByRole('button', { name: 'Open een sessie' }).click()
    const code = (await screen.locator('.join-code').innerText()).replace(' ', '')
    const own = await site().open({ as: null })
    await visit(own, '/meedoen?taal=nl')
    await own.getByLabel('Code').fill(code.toLowerCase())
    await own.getByRole('button', { name: 'Doe mee' }).click()
    await own.getByText('De volgende vraag komt hier vanzelf').waitFor()

    await screen.getByText('Eigen vraag').click()
    await screen.getByLabel('Vraag', { exact: true }).fill('Als ik wethouder was, deed ik …')
    await screen.getByLabel('Soort antwoord').selectOption('sentence')
    await screen.locator('.own-question').getByRole('button', { name: 'Zet klaar' }).click()
    await screen.getByRole('button', { name: 'Stel deze vraag' }).click()
    await own.getByRole('heading', { name: 'Als ik wethouder was, deed ik …' }).waitFor()
    await own.getByLabel('Maak de zin af').fill('<b>niets</b> 😀')
    await own.getByRole('button', { name: 'Verstuur' }).click()
    await own.getByText('Uw antwoord is binnen').waitFor()
    await expectAccessible(own)
    for (const answer of ['a', 'b', 'c', 'd']) {
      expect((await (await phone(code))(answer)).status).toBe(303)
    }
    await screen.getByText('5 antwoorden').waitFor()
    expect(await screen.locator('main').innerText()).not.toContain('niets')
    await expectAccessible(screen)
    const late = await phone(code)
    await screen.getByRole('button', { name: 'Sluit de vraag' }).click()
    await screen.locator('.sentences').waitFor()
    const shown = await screen.locator('.sentences li').allInnerTexts()
    expect(shown.sort()).toEqual(['<b>niets</b> 😀', 'a', 'b', 'c', 'd'])
    expect((await late('te laat')).status).toBe(400)
    await own.getByText('De volgende vraag komt hier vanzelf').waitFor()

    await screen.getByRole('button', { name: 'Beëindig de sessie' }).click()
    await screen.getByRole('button', { name: 'Open een sessie' }).waitFor()
    expect((await sendAs(site(), null, `/meedoen?code=${code}`)).status).toBe(404)
    const minutes = await sendAs(site(), 'board', '/vergadering/verslag?taal=nl')
    expect(minutes.text).toContain('Als ik wethouder was, deed ik …')
  })

  test('cannot be led by who may not, and takes no book for an answer', async () => {
    const task = { method: 'POST', body: new URLSearchParams({ task: 'open' }) } as const
    expect((await sendAs(site(), 'analyst', '/reflectie', task)).status).toBe(403)
    const body = new URLSearchParams({ question: '1', answer: 'a'.repeat(1024 * 1024) })
    expect(
      (await sendAs(site(), null, '/meedoen?code=AAAAAA', { method: 'POST', body })).status,
    ).toBe(400)
  })
})
