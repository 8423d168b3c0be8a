import { describe, expect, test } from 'vitest'
import { editionHandlers, publishingHandlers } from '#app/services/edition/handlers.server'
import { eraseRespondent } from '#app/services/keep/erase.server'
import { crowd, regionLines, sheet, surveyLines } from '#tests/services/support/files'
import { install, type Installation } from '#tests/services/support/installation'
import { startPages } from '#tests/support/pages'
import { insertPerson } from '#tests/support/people'

const AT = 'set=Markt&kwartaal=2026-Q3'
const PREPARED = { regionSet: 'Markt', quarter: '2026-Q3', note: 'Een ronde kwam laat' }
const SIGNED = { regionSet: 'Markt', quarter: '2026-Q3', name: 'Anna', role: 'voorzitter' }

/** Figures of a quarter that is over, and somebody of each role. */
async function start() {
  const handles: Parameters<typeof install>[0][] = []
  const pages = await startPages({
    commands: (handle) => {
      handles.push(handle)
      return { ...editionHandlers(handle.db), ...publishingHandlers(handle.db) }
    },
  })
  const [handle] = handles
  const installation = await install(handle!)
  await installation.bring('regions', regionLines(['Markt;Noord;GM0001;Een;;']))
  await bring(installation, 70)
  const open = async (role: Parameters<typeof insertPerson>[1]) => {
    return pages.open((await insertPerson(pages.db, role)).token)
  }
  return {
    handle: handle!,
    installation,
    analyst: await open('analyst'),
    manager: await open('manager'),
    board: await open('board'),
  }
}

/** The same with an edition. */
async function published() {
  const started = await start()
  await started.analyst.post(`/publiceren?${AT}`, PREPARED)
  await started.manager.post(`/publiceren/vaststellen?${AT}`, SIGNED)
  return started
}

function bring(installation: Installation, seed: number) {
  const named = sheet({ respondent: `r${seed}` })
  return installation.bring('survey', surveyLines([...crowd(seed), ...crowd(seed + 300), named]))
}

describe('publishing on the pages', () => {
  test('an analyst prepares, a manager signs off, the board reads and is counted', async () => {
    const { analyst, manager, board, installation } = await start()
    expect((await board.get('/kwartaal')).text).toContain('Er is nog niets gepubliceerd')

    const early = await manager.post(`/publiceren/vaststellen?${AT}`, SIGNED)
    expect(early.status).toBe(409)
    expect(early.text).toContain('nog niet klaargezet door een analist')

    const preview = await analyst.get(`/publiceren/voorproef?${AT}`)
    expect(preview.text).toContain('Vooraf ingezien door analyst.')
    const prepared = await analyst.post(`/publiceren?${AT}`, PREPARED)
    expect(prepared.status).toBe(303)
    await bring(installation, 900)
    const old = await manager.post(`/publiceren/vaststellen?${AT}`, SIGNED)
    expect(old.status).toBe(409)
    expect(old.text).toContain('zijn veranderd nadat ze werden klaargezet')

    await analyst.post(`/publiceren?${AT}`, PREPARED)
    expect((await manager.get(`/publiceren?${AT}`)).text).toContain('ligt klaar om vast te stellen')
    const nameless = await manager.post(`/publiceren/vaststellen?${AT}`, { ...SIGNED, role: ' ' })
    expect(nameless.status).toBe(400)
    expect(nameless.text).toMatch(/id="role" aria-invalid="true"/)
    const published = await manager.post(`/publiceren/vaststellen?${AT}`, SIGNED)
    expect(published.headers.get('location')).toBe(
      '/kwartaal?set=Markt&kwartaal=2026-Q3&editie=1&taal=nl',
    )
    const twice = await manager.post(`/publiceren/vaststellen?${AT}`, SIGNED)
    expect(twice.status).toBe(409)

    const page = async () => (await manager.get('/kwartaal')).text
    expect(await page()).toContain('Nog niemand van de raad heeft dit gelezen. Nog niet: board.')
    const read = await board.get('/kwartaal')
    expect(read.text).toContain('Vastgesteld door Anna, voorzitter')
    expect(read.text).toContain('Vooraf ingezien door analyst.')
    expect(read.text).not.toContain('van de raad heeft dit gelezen')
    expect(await page()).toContain('Iedereen van de raad heeft dit gelezen.')
  })

  test('the board sees published figures only, on pages and in files', async () => {
    const { board, manager, handle, installation } = await published()
    expect((await board.get('/')).headers.get('location')).toBe('/kwartaal?taal=nl')
    for (const path of [
      '/regio',
      '/vergelijken',
      '/uitleg',
      '/kwaliteit',
      '/overzicht/matrix.csv',
    ]) {
      expect((await board.get(path)).status).toBe(403)
    }
    const rows = async (reader: typeof board, query = '') =>
      JSON.parse((await reader.get(`/api/v1/scores.json${query}`)).text) as unknown[]
    const frozen = await rows(board)
    expect(frozen).toHaveLength(5)
    await bring(installation, 1500)
    await eraseRespondent(handle, { respondentId: 'r70', now: '2026-11-23T12:00:00.000Z' })
    expect(await rows(board)).toEqual(frozen)
    expect(await rows(manager, '?published=1')).toEqual(frozen)
    expect(await rows(manager)).not.toEqual(frozen)
    expect((await board.get('/api/v1/scores.json?by=year')).status).toBe(400)
    const explained = await manager.get(`/uitleg?${AT}&regio=Noord&vorm=index`)
    expect(explained.text).toContain('Gepubliceerd in editie 1 van 2026-Q3')
    expect(explained.text).toContain('ook niet als er antwoorden bijkomen of als iemand')
  })

  test('a revision needs its reason, and tells what differs', async () => {
    const { analyst, manager, board, installation } = await published()
    await bring(installation, 900)
    await analyst.post(`/publiceren?${AT}`, PREPARED)
    const form = { ...SIGNED, revision: '1' }
    const silent = await manager.post(`/publiceren/vaststellen?${AT}`, { ...form, reason: '' })
    expect(silent.status).toBe(400)
    expect(silent.text).toMatch(/id="reason" aria-invalid="true"/)
    const reason = 'Een bestand ontbrak <b>'
    const revised = await manager.post(`/publiceren/vaststellen?${AT}`, { ...form, reason })
    expect(revised.status).toBe(303)
    const newest = await board.get('/kwartaal')
    expect(newest.text).toContain('Ongeplande herziening: Een bestand ontbrak &lt;b&gt;')
    expect(newest.text).toContain('Wat er anders is dan in editie 1')
    expect((await board.get(`/kwartaal?${AT}&editie=1`)).text).toContain('Geen herzieningen.')
    expect((await board.get(`/kwartaal?${AT}&editie=9`)).text).toContain(
      'Dit is niet gepubliceerd.',
    )
    expect((await board.get(`/kwartaal?${AT}&regio=Noord`)).text).toContain('Voorblad')
  })

  test('the calendar warns of what is announced late, and keeps what was planned', async () => {
    const { analyst, board } = await start()
    const plan = { quarter: '2026-Q4', day: '2027-01-21', time: '10:00', analyst: 'Bo', reason: '' }
    const address = '/publiceren/kalender'
    expect((await analyst.post(address, plan)).status).toBe(303)
    expect((await analyst.get(address)).text).not.toContain('minder dan vier weken')
    const moved = { ...plan, day: '2026-12-01' }
    expect((await analyst.post(address, moved)).status).toBe(400)
    expect((await analyst.post(address, { ...moved, day: '2026-02-30' })).status).toBe(400)
    expect((await analyst.post(address, { ...moved, reason: 'Ziekte' })).status).toBe(303)
    const { text } = await analyst.get(address)
    expect(text).toContain('minder dan vier weken van tevoren aangekondigd')
    expect(text).toContain('Was 21 januari 2027, 10:00, Bo. Gewijzigd: Ziekte')
    expect((await board.get(address)).status).toBe(403)
  })
})
