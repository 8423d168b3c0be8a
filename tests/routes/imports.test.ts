import { describe, expect, test } from 'vitest'
import type { Language } from '#app/words/language'
import { readAuditLog } from '#app/services/people/audit.server'
import { openLedgerGap } from '#app/services/release/ledger-gap.server'
import * as accounts from '#db/repositories/accounts.server'
import * as settings from '#db/repositories/settings.server'
import { crowd, sheet, surveyLines, TWO_REGIONS } from '#tests/services/support/files'
import { startPages } from '#tests/support/pages'
import { insertPerson } from '#tests/support/people'
import { slowly, uploadsOn, type UploadTools } from '#tests/support/uploads'

async function begin(tools: UploadTools = {}) {
  const made: ReturnType<typeof uploadsOn>[] = []
  const pages = await startPages({
    commands: (handle) => {
      made.push(uploadsOn(handle, tools))
      return made[0]!.commands
    },
  })
  const analyst = await insertPerson(pages.db, 'analyst')
  return { ...pages, uploads: made[0]!, analyst }
}

type Begun = Awaited<ReturnType<typeof begin>>

function formWith(lines: readonly string[], name = 'gegevens.csv'): FormData {
  const form = new FormData()
  form.set('bestand', new File([lines.map((line) => `${line}\r\n`).join('')], name))
  return form
}

/** Hands in a file as the page's form does; the address of its job. */
async function handIn({ open, analyst, uploads }: Begun, lines: readonly string[], name?: string) {
  const browser = open(analyst.token)
  const sent = await browser.send('/importeren?taal=nl', { body: formWith(lines, name) })
  expect(sent.status).toBe(303)
  const address = sent.headers.get('location')!
  await uploads.ended(Number(/taken\/(\d+)/.exec(address)![1]))
  return address
}

async function importAll(begun: Begun, lines: readonly string[], name?: string): Promise<string> {
  const address = await handIn(begun, lines, name)
  const browser = begun.open(begun.analyst.token)
  const pressed = await browser.post(address, { task: 'commit' })
  const job = pressed.headers.get('location')!
  await begun.uploads.ended(Number(/taken\/(\d+)/.exec(job)![1]))
  return (await browser.get(job)).headers.get('location')!
}

const BAD = [...surveyLines(crowd(1)), surveyLines([sheet({ weight: -1 })])[1]!]

test('while the release ledger has a gap, the page says that no new figures come, in either language', async () => {
  const { analyst, db, open } = await begin()
  const textOf = async (language: Language) =>
    (await open(analyst.token).get(`/importeren?taal=${language}`)).text
  expect(await textOf('nl')).not.toContain('geen nieuwe cijfers')
  await openLedgerGap(db, 'lost', '2026-11-23T12:00:00.000Z')
  expect(await textOf('nl')).toContain('tot en met 2026 komen er nu geen nieuwe cijfers bij')
  expect(await textOf('en')).toContain('No new figures of the years up to and including 2026')
})

test('says what bringing the database over to this method took off show, until the next import', async () => {
  const begun = await begin()
  const { db, open, analyst } = begun
  const textOf = async (language: Language) =>
    (await open(analyst.token).get(`/importeren?taal=${language}`)).text
  expect(await textOf('nl')).not.toContain('methode 2')
  const outcome = { at: '2026-11-20T12:00:00.000Z', shown: 120, fewPersons: 3, derivable: 9 }
  await settings.setByKey(db, 'brought_over', JSON.stringify(outcome))
  expect(await textOf('nl')).toContain('Van de 120 cijfers die te zien waren, zijn er 12 niet meer')
  expect(await textOf('nl')).toContain(
    '3 omdat ze op minder dan vijf verschillende personen rusten',
  )
  expect(await textOf('en')).toContain('Of the 120 figures that were on show, 12 are not any more')
  await importAll(begun, TWO_REGIONS)
  expect(await textOf('nl')).not.toContain('methode 2')
})

test('what reads a file is started for who opens the form and may hand one in', async () => {
  let expected = 0
  const expectFile = () => Promise.resolve(void (expected += 1))
  const { db, open } = await startPages({ commands: () => ({ expectFile }) })
  const [analyst, other] = [
    await insertPerson(db, 'analyst'),
    await insertPerson(db, 'administrator'),
  ]
  expect((await open(other.token).get('/importeren')).status).toBe(200)
  expect(expected).toBe(0)
  expect((await open(analyst.token).get('/importeren')).status).toBe(200)
  expect(expected).toBe(1)
})

describe('handing in a file', () => {
  test('leads from the form to what was found, to the import, and back', async () => {
    const begun = await begin()
    const browser = begun.open(begun.analyst.token)
    expect(await importAll(begun, TWO_REGIONS)).toBe('/importeren/1?taal=nl')
    const check = await handIn(begun, BAD, 'enquête.csv')
    const found = (await browser.get(check)).text
    expect(found).toContain('<h1>enquête.csv is gecontroleerd</h1>')
    expect(found).toContain('antwoorden op de enquête')
    expect(found).toContain('Het gewicht “-1” is niet groter dan 0.')
    const page = await importAll(begun, surveyLines(crowd(2)), 'tweede.csv')
    expect((await browser.get(page)).text).toContain('<h1>tweede.csv</h1>')

    const undo = page.replace('?', '/terugdraaien?')
    expect((await browser.get(undo)).text).toContain('<h1>tweede.csv terugdraaien?</h1>')
    expect((await browser.post(undo, { task: 'undo' })).headers.get('location')).toBe(page)
    expect((await browser.get(undo)).text).toContain('<h1>tweede.csv opnieuw toepassen?</h1>')
    const again = await browser.post(undo, { task: 'undo' })
    expect(again.status).toBe(409)
    expect(again.text).toContain('Deze import was al teruggedraaid.')
    expect((await browser.post(undo, { task: 'redo' })).status).toBe(303)
    const { lines } = await readAuditLog(begun.db, null)
    expect(lines.slice(0, 3)).toMatchObject([
      { action: 'import_redone', outcome: 'done', email: 'analyst@example.nl' },
      { action: 'import_undone', outcome: 'refused' },
      { action: 'import_undone', outcome: 'done' },
    ])
  })

  test.each<[Language, string, string]>([
    ['nl', 'Kies een bestand met inhoud.', 'Importeren'],
    ['en', 'Choose a file that is not empty.', 'Import'],
  ])('without one is answered in the language of the page (%s)', async (language, text, title) => {
    const { open, analyst } = await begin()
    const browser = open(analyst.token)
    const answer = await browser.send(`/importeren?taal=${language}`, { body: new FormData() })
    expect(answer.status).toBe(400)
    expect(answer.text).toContain(text)
    expect(answer.text).toContain(`<h1>${title}</h1>`)
  })

  test('by one who may not is refused before a byte is read', async () => {
    const { open, uploads, db } = await begin()
    const { token } = await insertPerson(db, 'manager')
    let pieces = 0
    const body = new ReadableStream({
      pull(controller) {
        pieces += 1
        if (pieces > 1000) controller.close()
        else controller.enqueue(new Uint8Array(65_536))
      },
    })
    const headers = { 'Content-Type': 'multipart/form-data; boundary=b' }
    const init = { body, headers, duplex: 'half' } as RequestInit
    const answer = await open(token)
      .send('/importeren', init)
      .catch(() => null)
    expect(answer?.status ?? 403).toBe(403)
    // What the sockets hold in between, and not the 64 MB.
    expect(pieces).toBeLessThan(500)
    expect(() => uploads.files()).toThrow('ENOENT')
  })

  test('shows names and cells as text', async () => {
    const begun = await begin()
    const browser = begun.open(begun.analyst.token)
    await importAll(begun, TWO_REGIONS)
    const evil = '<img src=x onerror=alert(1)>'
    const lines = [...surveyLines([sheet()]), surveyLines([sheet({ group: evil })])[1]!]
    const check = await handIn(begun, lines, `${evil}'; drop table job; --.csv`)
    for (const address of [check, '/importeren']) {
      const { status, text } = await browser.get(address)
      expect(status).toBe(200)
      expect(text).toContain('&lt;img src=x')
      expect(text).not.toContain('<img')
    }
  })
})

describe('a file in hand', () => {
  test('shows its progress without scripts, and can be cancelled', async () => {
    const slow = slowly()
    const begun = await begin(slow)
    const browser = begun.open(begun.analyst.token)
    const sent = await browser.send('/importeren?taal=en', { body: formWith(TWO_REGIONS) })
    const address = sent.headers.get('location')!
    await slow.begun
    const { text } = await browser.get(address)
    expect(text).toContain('<h1>gegevens.csv is being checked</h1>')
    expect(text).toContain('<noscript><meta http-equiv="refresh" content="3"/>')
    expect(text).toContain('Rows read: 0, 0% of the file')
    expect((await browser.get('/importeren?taal=en')).text).toContain('working · analyst')
    expect((await browser.post(address, { task: 'commit' })).status).toBe(409)
    const cancelled = await browser.post(address, { task: 'cancel' })
    expect(cancelled.headers.get('location')).toBe(address)
    slow.goOn()
    await begun.uploads.ended(1)
    const after = await browser.get(address)
    expect(after.text).toContain('<h1>gegevens.csv: cancelled</h1>')
    expect(after.text).not.toContain('http-equiv="refresh"')
  })

  test('tells how far it is, in a few bytes', async () => {
    const begun = await begin()
    const browser = begun.open(begun.analyst.token)
    const address = await handIn(begun, TWO_REGIONS)
    const progress = await browser.get(address.replace('?', '/voortgang?'))
    expect(JSON.parse(progress.text)).toEqual({ state: 'done', rows: 2, share: 1 })
    expect(progress.headers.get('cache-control')).toBe('private, no-store')
  })

  test('is thrown away, after which nothing can be done with it', async () => {
    const begun = await begin()
    const browser = begun.open(begun.analyst.token)
    const address = await handIn(begun, TWO_REGIONS)
    const thrown = await browser.post(address, { task: 'discard' })
    expect(thrown.headers.get('location')).toBe('/importeren?taal=nl')
    expect(begun.uploads.files()).toEqual([])
    const late = await browser.post(address, { task: 'commit' })
    expect(late.status).toBe(409)
    expect(late.text).toContain('ligt niet meer bij ons')
    expect(late.text).not.toContain('value="commit"')
  })

  test('that was refused is read by columns that a person points out', async () => {
    const begun = await begin()
    const browser = begun.open(begun.analyst.token)
    await importAll(begun, TWO_REGIONS)
    const odd = BAD.map((line, row) => (row ? line : line.replace('stakeholder_group', 'Wie')))
    const refused = await handIn(begun, odd, 'vreemd.csv')
    const page = (await browser.get(refused)).text
    expect(page).toContain('<h1>vreemd.csv is geweigerd</h1>')
    expect(page).toMatch(/<label for="kolom:4">Wie<small>/)
    expect(page).toContain('>nieuw<')
    const fields = { task: 'recheck', soort: 'survey', 'kolom:4': 'stakeholder_group' }
    const wrong = await browser.post(refused, { ...fields, kwartaal: 'herfst' })
    expect(wrong.status).toBe(400)
    expect(wrong.text).toContain('“herfst” is geen kwartaal.')
    const next = (await browser.post(refused, fields)).headers.get('location')!
    const job = await begun.uploads.ended(Number(/taken\/(\d+)/.exec(next)![1]))
    expect(job).toMatchObject({ state: 'done', options: { mapping: { stakeholder_group: 'Wie' } } })
    // A choice once made stays, when something else is changed.
    const third = await browser.post(next, { ...fields, streng: 'ja' })
    const address = third.headers.get('location')!
    const strict = await begun.uploads.ended(Number(/taken\/(\d+)/.exec(address)![1]))
    expect(strict).toMatchObject({
      failure: { code: 'strict_rejected' },
      options: { strict: true, mapping: { stakeholder_group: 'Wie' } },
    })
  })

  test.each(['/importeren/taken/99', '/importeren/99', '/importeren/99/terugdraaien'])(
    'of a number that is none is not there: %s',
    async (address) => {
      const { open, analyst } = await begin()
      expect((await open(analyst.token).get(address)).status).toBe(404)
      expect((await open(analyst.token).get(address.replace('99', 'x'))).status).toBe(404)
    },
  )

  test('takes no task that does not exist', async () => {
    const begun = await begin()
    const address = await handIn(begun, TWO_REGIONS)
    const answer = await begun.open(begun.analyst.token).post(address, { task: 'explode' })
    expect(answer.status).toBe(400)
  })
})

describe('the file of rejected rows', () => {
  test('has row, column and message in the reader’s language; who had it is written down', async () => {
    const begun = await begin()
    const browser = begun.open(begun.analyst.token)
    await importAll(begun, TWO_REGIONS)
    const lines = BAD.map((line) => line.replace('weight', 'gewicht'))
    const check = await handIn(begun, lines)
    const csv = await browser.get(check.replace('?', '/afgewezen.csv?'))
    expect(csv.headers.get('content-disposition')).toMatch(/filename="draagvlak-afgewezen-taak-/)
    const reason =
      'Kolom “gewicht”: het gewicht “-1” is niet groter dan 0. Verbeter het of laat de cel leeg (dan telt 1).'
    expect(csv.text).toBe(
      `afgewezen_rij;afgewezen_reden;${lines[0] ?? ''}\r\n` +
        `${BAD.length};${reason};${lines.at(-1) ?? ''}\r\n`,
    )
    const english = await browser.get(check.replace('?taal=nl', '/afgewezen.csv?taal=en'))
    expect(english.text).toMatch(/^rejected_row,rejected_reason,/)
    expect((await readAuditLog(begun.db, null)).lines[0]).toMatchObject({
      action: 'export',
      subject: expect.stringContaining('afgewezen.csv upload:') as string,
    })
  })

  test('of an import that nobody made is not there', async () => {
    const { open, analyst } = await begin()
    expect((await open(analyst.token).get('/importeren/7/afgewezen.csv')).status).toBe(404)
  })
})

test('the history tells who imported, also when that person may no longer', async () => {
  const begun = await begin()
  await importAll(begun, TWO_REGIONS, 'regio’s.csv')
  await accounts.setDisabledAt(begun.db, begun.analyst.id, '2026-11-23T13:00:00.000Z')
  const { token } = await insertPerson(begun.db, 'administrator')
  const { text } = await begun.open(token).get('/importeren?taal=en')
  expect(text).toContain('regio’s.csv')
  expect(text).toContain('analyst')
})

test('who manages sees what was imported, without a way to import or undo', async () => {
  const begun = await begin()
  await importAll(begun, TWO_REGIONS, 'regio’s.csv')
  const browser = begun.open((await insertPerson(begun.db, 'administrator')).token)
  for (const address of ['/importeren', '/importeren/1']) {
    const { status, text } = await browser.get(`${address}?taal=en`)
    expect(status).toBe(200)
    expect(text).toContain('regio’s.csv')
    expect(text).not.toContain('/terugdraaien')
    expect(text).not.toContain('type="file"')
  }
  expect((await browser.get('/importeren/1/terugdraaien')).status).toBe(403)
})
