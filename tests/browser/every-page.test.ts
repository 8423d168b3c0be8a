import { expect, test } from 'vitest'
import { may } from '#app/access/policy'
import { ROUTES } from '#app/access/routes'
import { ROLES } from '#app/domain/people/role'
import { LANGUAGES } from '#app/words/language'
import { describeInBrowser, visit } from './support/browser'
import { expectAccessible } from './support/examine'
import { sendAs, uploadAs } from './support/requests'
import { badSurvey, LATEST } from './support/sample'

/** Pages that say something only while there is something to say; they are looked at elsewhere. */
const ELSEWHERE = new Set(['/inrichten', '/uitloggen', '/*'])

/** Every page of the product as somebody can open it; files and answers for programs are none. */
const PAGES = Object.values(ROUTES).filter(
  ({ path, landing, requires }) => (landing || requires === 'nothing') && !ELSEWHERE.has(path),
)

describeInBrowser('every page', (site) => {
  /** A path with something in the place of its parameters. */
  async function addressOf(path: string): Promise<string> {
    if (path === '/uitnodiging') return invite()
    if (path === '/spiegel') return askPartner()
    if (path === '/samenwerking/knelpunt') return `${path}?van=S1`
    if (path.startsWith('/samenwerking/')) return `${path}?id=S1`
    if (path === '/publiceren/voorproef') return `${path}?set=Markt&kwartaal=${LATEST}`
    if (path === '/afspraken/afspraak') return correction()
    if (path === '/regio/opmerking') return `${path}?set=Markt&regio=Noord&kwartaal=${LATEST}`
    if (path === '/besluiten/tekst') return `${path}?besluit=K1`
    if (path === '/belanghouders/bewerken')
      return `${path}?set=Markt&regio=Noord&kwartaal=${LATEST}`
    if (path.includes(':job')) return path.replace(':job', await uploadAs(site(), badSurvey()))
    return path.replace(':import', '2')
  }

  async function correction(): Promise<string> {
    const { text } = await sendAs(site(), 'analyst', '/afspraken')
    const [found = ''] = /\/afspraken\/afspraak\?id=[^&"]+&amp;plaats=\d+/.exec(text) ?? []
    return found.replaceAll('&amp;', '&')
  }

  async function askPartner(): Promise<string> {
    const deadline = new Date(Date.now() + 864_000_000).toISOString().slice(0, 10)
    const { text } = await sendAs(site(), 'manager', '/samenwerking/een?id=S1', {
      method: 'POST',
      body: new URLSearchParams({ deadline }),
    })
    return /\/spiegel\?code=[\w-]{43}/.exec(text)?.[0] ?? ''
  }

  async function invite(): Promise<string> {
    const fields = { task: 'invite', name: 'Bert', email: `${Date.now()}@x.nl`, roles: 'board' }
    const { text } = await sendAs(site(), 'administrator', '/beheer/mensen', {
      method: 'POST',
      body: new URLSearchParams(fields),
    })
    return /\/uitnodiging\?code=[\w-]{43}/.exec(text)?.[0] ?? ''
  }

  test.each(PAGES)('$path can be read by everybody, in two languages', async (route) => {
    const { path, requires } = route
    const address = await addressOf(path)
    const role = ROLES.find((each) => requires !== 'nothing' && may([each], requires)) ?? null
    const page = await site().open({ as: role })
    for (const language of LANGUAGES) {
      await visit(page, `${address}${address.includes('?') ? '&' : '?'}taal=${language}`)
      expect(new URL(page.url()).pathname).toBe(address.split('?')[0])
      expect(await page.locator('html').getAttribute('lang')).toBe(language)
      expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1)
      await expectAccessible(page)
    }
  })

  test.each(['/opvolging/verwachting?regio=Zuid', '/opvolging/verwachting?id=V1'])(
    '%s can be filled in by a manager, on a narrow screen too',
    async (address) => {
      const page = await site().open({ as: 'manager' })
      await visit(page, address)
      expect(await page.getByRole('textbox', { name: 'Wat u hoorde' }).count()).toBe(1)
      await expectAccessible(page)
    },
  )

  test('an edition can be read by the board, its cover and a region of it', async () => {
    const page = await site().open({ as: 'board' })
    for (const region of ['', '&regio=Noord']) {
      await visit(page, `/kwartaal?set=Markt${region}`)
      expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1)
      await expectAccessible(page)
    }
  })

  test.each([
    ['/bestaat-niet', 404],
    ['/importeren/999', 404],
    ['/regio?regio=Nergens', 404],
    ['/uitnodiging?code=weg', 410],
    ['/spiegel?code=weg', 410],
  ])('%s, which is not there, says so in a page', async (address, status) => {
    const page = await site().open({ as: 'administrator', refusals: [status] })
    await visit(page, address)
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1)
    await expectAccessible(page)
  })
})
