import { gzipSync } from 'node:zlib'
import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import type { EditionContent } from '#app/domain/edition/edition'
import { exportEdition, readEdition } from '#app/services/edition/read-editions.server'
import { publishEdition, type PublishRequest } from '#app/services/edition/publish.server'
import { readPublishing } from '#app/services/edition/read-publishing.server'
import { readQuarter } from '#app/services/edition/read-quarter.server'
import { seal } from '#app/services/edition/seal.server'
import { ensureSigningKey } from '#app/services/edition/signing-key.server'
import { readPublishedFigure } from '#app/services/edition/published-figure.server'
import { readPublishedRows } from '#app/services/edition/published-scores.server'
import { verifyDatabase, verifyFile } from '#app/services/edition/verify.server'
import { eraseRespondent } from '#app/services/keep/erase.server'
import { readScoreRows } from '#app/services/scores/score-rows.server'
import type { DatabaseHandle } from '#db/client.server'
import { withLooseCommits } from '#db/loose-commits.server'
import * as editions from '#db/repositories/editions.server'
import * as settings from '#db/repositories/settings.server'
import { crowd, regionLines, sheet, surveyLines } from '#tests/services/support/files'
import { idOf, install, type Installation } from '#tests/services/support/installation'
import { createFreshUrl, describeOnBothDialects, openForTest } from '#tests/support/database'
import { FULL, synchronousAt } from '#tests/support/synchronous'

const AT = '2026-10-22T08:00:00.000Z'
const NOW = { byGroup: false, against: null }
const REQUEST: PublishRequest = {
  ...{ regionSet: 'Markt', quarter: '2026-Q3', language: 'nl', reason: null, planned: false },
  ...{ accountId: null, at: AT, prepared: null },
  signOff: { name: 'Anna', role: 'voorzitter', note: null },
}
const PAGE = {
  ...{ regionSet: null, quarter: null, edition: null, region: null },
  language: 'nl',
} as const
/** Who opens a page is not what these tests are about. */
const READERS = { run: () => Promise.resolve(undefined as never) }
const ADDRESS = { regionSet: 'Markt', quarter: '2026-Q3', number: null }

/** Two regions, two quarters; of Noord somebody with a name answers in the second. */
async function filled(handle: DatabaseHandle): Promise<Installation> {
  const installation = await install(handle)
  await installation.bring(
    'regions',
    regionLines(['Markt;Noord;GM0001;Een;;', 'Markt;Zuid;GM0002;Twee;;']),
  )
  await installation.bring(
    'survey',
    surveyLines([
      ...crowd(1, { completedAt: '2026-05-01' }),
      ...crowd(70),
      sheet({ respondent: 'r1', answers: sheet().answers.map(() => 5) }),
      ...crowd(140, { area: 'GM0002' }),
    ]),
  )
  return installation
}

const later = (bring: Installation['bring']) => bring('survey', surveyLines(crowd(900)))

describeOnBothDialects('a published quarter', (open) => {
  test('holds the scores up to it, of its own quarter the released rows', async () => {
    const { handle, bring } = await filled(await open())
    await bring('survey', surveyLines(crowd(500, { completedAt: '2026-10-05' })))
    const published = await publishEdition(handle.db, REQUEST)
    expect(published).toMatchObject({ edition: 1, kind: 'first', reason: null, publishedAt: AT })
    const { content, sha256 } = await readEdition(handle, ADDRESS)
    const upTo = { regionSet: 'Markt', to: '2026-Q3' }
    expect(content.scores).toEqual(await readScoreRows(handle.db, upTo, NOW))
    expect(content.overview.quarters).toEqual(['2026-Q2', '2026-Q3'])
    expect(content.regions.map(({ report }) => report.region)).toEqual(['Noord', 'Zuid'])
    expect(JSON.stringify(content)).not.toContain('2026-Q4')
    expect(sha256).toBe(published.sha256)
    const rows = await readPublishedRows(handle.db, {}, false)
    expect(rows).toEqual(content.scores.filter(({ period }) => period === '2026-Q3'))
    expect(await readPublishedRows(handle.db, { to: '2026-Q2' }, false)).toEqual([])
    const groups = await readPublishedRows(handle.db, { region: 'Zuid' }, true)
    expect(groups).toHaveLength(20)
  })

  test('names its files, those with answers without a hash to try guesses on', async () => {
    const { handle, bring } = await filled(await open())
    await bring('cooperation', [
      'cooperation_id;cooperation;region;form;partner;as_of;phase;yield',
      'S1;Zorg;Noord;stuurgroep;A;2026-06-30;3;2',
    ])
    await publishEdition(handle.db, REQUEST)
    const { imports } = (await readEdition(handle, ADDRESS)).content
    expect(imports.map(({ kind, sha256 }) => [kind, typeof sha256])).toEqual([
      ['regions', 'string'],
      ['survey', 'undefined'],
      ['cooperation', 'undefined'],
    ])
  })

  test('stays what it was after an import, its undo and an erasure, and proves it', async () => {
    const { handle, bring, undo } = await filled(await open())
    await publishEdition(handle.db, REQUEST)
    const file = await exportEdition(handle.db, ADDRESS)
    const before = await readPublishedRows(handle.db, {}, false)
    const outcome = await later(bring)
    expect(await readScoreRows(handle.db, { from: '2026-Q3' }, NOW)).not.toEqual(before)
    await undo(idOf(outcome))
    await eraseRespondent(handle, { respondentId: 'r1', now: AT })
    expect(await readPublishedRows(handle.db, {}, false)).toEqual(before)
    expect(await exportEdition(handle.db, ADDRESS)).toBe(file)
    expect(await verifyFile(handle.db, file)).toMatchObject({ faults: [], differences: [] })
    expect(await verifyDatabase(handle.db)).toMatchObject([{ edition: 1, faults: [] }])
  })

  test('is revised with a reason only, as a further edition; the earlier one can be read', async () => {
    const { handle, bring } = await filled(await open())
    await publishEdition(handle.db, REQUEST)
    const before = await readScoreRows(handle.db, { to: '2026-Q3' }, NOW)
    await later(bring)
    await expect(publishEdition(handle.db, REQUEST)).rejects.toMatchObject({
      ...{ code: 'edition_reason_needed', params: { edition: 1 } },
    })
    const revision = { ...REQUEST, reason: 'Een bestand ontbrak' }
    expect(await publishEdition(handle.db, revision)).toMatchObject({
      ...{ edition: 2, kind: 'unplanned', reason: 'Een bestand ontbrak' },
    })
    expect(await publishEdition(handle.db, { ...revision, planned: true })).toMatchObject({
      ...{ edition: 3, kind: 'planned' },
    })
    const scoresOf = async (number: number) =>
      (await readEdition(handle, { ...ADDRESS, number })).content.scores
    expect(await scoresOf(1)).toEqual(before)
    expect(await scoresOf(2)).toEqual(await readScoreRows(handle.db, { to: '2026-Q3' }, NOW))
    expect(await scoresOf(2)).not.toEqual(before)
  })

  test('is published once where two do it at the same moment', async () => {
    const { handle } = await filled(await open())
    const outcomes = await Promise.allSettled([
      publishEdition(handle.db, REQUEST),
      publishEdition(handle.db, REQUEST),
    ])
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    const [refused] = outcomes.flatMap((outcome) =>
      outcome.status === 'rejected' ? [outcome.reason as { code: string }] : [],
    )
    expect(refused?.code).toBe('edition_taken')
    expect(await verifyDatabase(handle.db)).toHaveLength(1)
  })

  test('cannot be changed or removed in the database', async () => {
    const { handle } = await filled(await open())
    await publishEdition(handle.db, REQUEST)
    for (const change of ['update edition set number = 2', 'delete from edition']) {
      await expect(sql.raw(change).execute(handle.db)).rejects.toThrow('never changed')
    }
    expect(await verifyDatabase(handle.db)).toHaveLength(1)
  })
})

describeOnBothDialects('nothing is published', (open) => {
  test.each([
    ['of a set that is not there', { regionSet: 'Weg' }, 'edition_set_unknown'],
    ['of a quarter without scores', { quarter: '2025-Q1' }, 'edition_without_scores'],
    ['of a quarter that is running', { quarter: '2026-Q4' }, 'edition_quarter_open'],
    ['on the last day, Dutch time', { at: '2026-09-30T21:59:00.000Z' }, 'edition_quarter_open'],
    ['as a planned revision of nothing', { planned: true }, 'edition_nothing_to_revise'],
    ['without a name', { signOff: { ...REQUEST.signOff, name: ' ' } }, 'edition_name_missing'],
    [
      'with a name of two lines',
      { signOff: { ...REQUEST.signOff, role: 'voorzitter\nGoedgekeurd' } },
      'edition_text_unfit',
    ],
    ['with a text that is none', { reason: 'a\u0000b' }, 'edition_text_unfit'],
    ['of other figures than were prepared', { prepared: 0 }, 'edition_changed_since_prepared'],
  ])('%s', async (_, overrides, code) => {
    const { handle } = await filled(await open())
    await expect(publishEdition(handle.db, { ...REQUEST, ...overrides })).rejects.toMatchObject({
      code,
    })
    expect(await verifyDatabase(handle.db)).toEqual([])
  })
})

describe('what is wrong with an edition', () => {
  describeOnBothDialects('is found', (open, dialect) => {
    const lifted = {
      sqlite: ['drop trigger edition_no_update'],
      postgres: ['drop trigger edition_stays on edition'],
    }[dialect]

    async function publishedFile() {
      const { handle } = await filled(await open())
      await publishEdition(handle.db, REQUEST)
      return { handle, file: await exportEdition(handle.db, ADDRESS) }
    }

    test('in a file that somebody changed: by path', async () => {
      const { handle, file } = await publishedFile()
      const edited = JSON.parse(file) as { content: { scores: { score: unknown }[] } }
      const was = edited.content.scores[3]!.score
      edited.content.scores[3]!.score = 12.3
      expect(await verifyFile(handle.db, JSON.stringify(edited))).toMatchObject({
        faults: ['other_hash', 'other_signature', 'other_than_here'],
        differences: [{ path: '$.scores[3].score', one: was, other: 12.3 }],
      })
    })

    test('in a file that is only written otherwise: nothing', async () => {
      const { handle, file } = await publishedFile()
      const spread = JSON.stringify(JSON.parse(file), null, 4)
      expect(await verifyFile(handle.db, spread)).toMatchObject({ faults: [], differences: [] })
    })

    test('in a file that names something twice, or holds more than an edition: that it does', async () => {
      const { handle, file } = await publishedFile()
      const twice = file.replace('{"content":{', '{"content":{"head":{"quarter":"2099-Q4"},')
      const more = file.replace('{"content":', '{"besluit":"ja","content":')
      const longer = file.replace('=="', '==x"')
      for (const text of [twice, more, longer]) {
        expect(text).not.toBe(file)
        expect((await verifyFile(handle.db, text)).faults).toContain('other_text')
      }
    })

    test('with a key that is not known here: the key is told', async () => {
      const { handle, file } = await publishedFile()
      const own = await verifyFile(handle.db, file)
      const elsewhere = await verifyFile((await open()).db, file)
      const { publicKey } = JSON.parse(file) as { publicKey: string }
      expect([own.unknownKey, elsewhere.unknownKey]).toEqual([null, publicKey])
    })

    test('in a row that somebody changed: by path, from the second copy', async () => {
      const { handle } = await publishedFile()
      const { db } = handle
      for (const statement of lifted) await sql.raw(statement).execute(db)
      await sql`update edition set content = replace(content, '"Anna"', '"Anne"')`.execute(db)
      await sql`update edition set region_set = 'Elders'`.execute(db)
      expect(await verifyDatabase(db)).toMatchObject([
        {
          faults: ['other_hash', 'other_signature', 'other_copy', 'other_head'],
          differences: [
            { path: '$.head.signOff.name', one: 'Anna', other: 'Anne' },
            { path: '$.head.regionSet', one: 'Markt', other: 'Elders' },
          ],
        },
        { regionSet: 'Markt', edition: 1, faults: ['missing'] },
      ])
    })

    test('in a row that was in order when it was looked at before, whichever part of it changed', async () => {
      const { db } = (await publishedFile()).handle
      for (const statement of lifted) await sql.raw(statement).execute(db)
      const faults = async () => (await verifyDatabase(db)).map((verdict) => verdict.faults)
      expect(await faults()).toEqual([[]])
      const { copy } = await db.selectFrom('edition').select('copy').executeTakeFirstOrThrow()
      const other = Buffer.from(copy)
      other.writeUInt8(other.readUInt8(20) ^ 1, 20)
      await db.updateTable('edition').set({ copy: other }).execute()
      expect(await faults()).toEqual([['other_copy']])
      await sql`update edition set content = replace(content, '"Anna"', '"Anne"')`.execute(db)
      expect((await faults())[0]).toContain('other_signature')
      await sql`update edition set content = replace(content, '"Anne"', '"Anna"')`.execute(db)
      await db.updateTable('edition').set({ copy }).execute()
      expect(await faults()).toEqual([[]])
    })

    test('in a row that somebody changed: nothing of it is handed out', async () => {
      const { handle } = await publishedFile()
      const { db } = handle
      for (const statement of lifted) await sql.raw(statement).execute(db)
      const handOuts = [
        () => readEdition(handle, ADDRESS),
        () => exportEdition(db, ADDRESS),
        () => readPublishedRows(db, {}, false),
        () => readPublishedFigure(handle, { ...ADDRESS, region: 'Noord', dimension: 'input' }),
      ]
      const refused = { code: 'edition_altered' }
      const change = async (to: string, back: string) => {
        await sql.raw(`update edition set ${to}`).execute(db)
        for (const handOut of handOuts) await expect(handOut()).rejects.toMatchObject(refused)
        await sql.raw(`update edition set ${back}`).execute(db)
        for (const handOut of handOuts) await handOut()
      }
      await change(`content = content || ' '`, `content = trim(content)`)
      const { signature } = JSON.parse(await exportEdition(db, ADDRESS)) as { signature: string }
      const other = `${signature.startsWith('A') ? 'B' : 'A'}${signature.slice(1)}`
      await change(`signature = '${other}'`, `signature = '${signature}'`)
      await sql`update edition set signature = ${other}, number = 2`.execute(db)
      expect(await verifyDatabase(db)).toMatchObject([
        { edition: 2, faults: ['other_signature', 'other_head'] },
        { regionSet: 'Markt', quarter: '2026-Q3', edition: 1, faults: ['missing'] },
      ])
    })

    test('in an earlier edition: nothing is published over it unless somebody says that they know', async () => {
      const { handle } = await publishedFile()
      const { db } = handle
      for (const statement of lifted) await sql.raw(statement).execute(db)
      await sql`update edition set content = replace(content, '"Anna"', '"Anne"')`.execute(db)
      const revision = { ...REQUEST, reason: 'Een bestand ontbrak' }
      await expect(publishEdition(db, revision)).rejects.toMatchObject({
        code: 'edition_over_altered',
        params: { editions: '1', differences: '$.head.signOff.name: "Anna" → "Anne"' },
      })
      expect(await publishEdition(db, { ...revision, overAltered: true })).toMatchObject({
        edition: 2,
      })
      const { content } = await readEdition(handle, ADDRESS)
      expect(content.head.over).toEqual([1])
      const tools = { db, clock: () => new Date(AT), writer: READERS }
      const page = await readQuarter(tools, { id: 1, roles: ['board'] }, PAGE)
      expect(page).toMatchObject({ differences: null, gone: [] })
      const shown = await readPublishing(tools, { ...PAGE, quarter: '2026-Q3' })
      expect(shown).toMatchObject({ number: 3, unsound: [{ edition: 1, isGone: false }] })
    })

    test('where the newest is taken away: by the list, on the pages, and its number is not given twice', async () => {
      const { handle, file } = await publishedFile()
      const { db } = handle
      const removal = { sqlite: 'drop trigger edition_no_delete', postgres: lifted[0]! }[dialect]
      await sql.raw(removal).execute(db)
      await sql`delete from edition`.execute(db)
      const gone = { regionSet: 'Markt', quarter: '2026-Q3', edition: 1 }
      expect(await verifyDatabase(db)).toMatchObject([{ ...gone, faults: ['missing'] }])
      const tools = { db, clock: () => new Date(AT), writer: READERS }
      expect(await readQuarter(tools, { id: 1, roles: ['board'] }, PAGE)).toMatchObject({
        ...{ shown: null, gone: [gone] },
      })
      expect(await readPublishing(tools, { ...PAGE, quarter: '2026-Q3' })).toMatchObject({
        ...{ number: 2, unsound: [{ edition: 1, isGone: true }] },
      })
      const again = { ...REQUEST, reason: 'Weggehaald' }
      await expect(publishEdition(db, again)).rejects.toMatchObject({
        ...{ code: 'edition_over_unsound', params: { editions: '1' } },
      })
      expect(await publishEdition(db, { ...again, overAltered: true })).toMatchObject({
        edition: 2,
      })
      expect((await verifyFile(db, file)).faults).toEqual([])
    })

    test('where another was signed with the same key under its number: by the one after it', async () => {
      const { handle } = await publishedFile()
      const { db } = handle
      await publishEdition(db, { ...REQUEST, reason: 'Opnieuw' })
      const { content } = await readEdition(handle, ADDRESS)
      const { previous } = content.head
      expect(previous).toMatchObject({ regionSet: 'Markt', quarter: '2026-Q3', edition: 1 })
      for (const statement of lifted) await sql.raw(statement).execute(db)
      const first = (await editions.findOne(db, 'Markt', '2026-Q3', 1))!
      const text = first.text.replace('"Anna"', '"Anne"')
      const signed = seal(JSON.parse(text) as EditionContent, await ensureSigningKey(db))
      await sql`update edition set content = ${text}, copy = ${gzipSync(text)}, sha256 = ${signed.sha256},
        signature = ${signed.signature}, head = replace(head, '"Anna"', '"Anne"') where id = ${first.id}`.execute(
        db,
      )
      expect(await verifyDatabase(db)).toMatchObject([
        { edition: 2, faults: [] },
        { edition: 1, faults: ['replaced'] },
      ])
    })

    test('in the list of what was signed', async () => {
      const { handle } = await publishedFile()
      const { db } = handle
      const [lost, known] = [{ edition: null, faults: ['other_list'] }, { faults: [] }]
      const list = (await settings.findByKey(db, 'editions_signed'))!
      await settings.setByKey(db, 'editions_signed', list.replace('"edition":1', '"edition":2'))
      expect(await verifyDatabase(db)).toMatchObject([known, lost])
      await settings.deleteByKey(db, 'editions_signed')
      expect(await verifyDatabase(db)).toMatchObject([known, lost])
      await settings.setByKey(db, 'editions_signed', list)
      expect(await verifyDatabase(db)).toMatchObject([known])
    })

    test('where it was signed with another key', async () => {
      const { handle } = await publishedFile()
      const other = await filled(await open())
      await publishEdition(other.handle.db, REQUEST)
      const file = await exportEdition(other.handle.db, ADDRESS)
      const { faults } = await verifyFile(handle.db, file)
      expect(faults).toEqual(['other_key', 'other_than_here'].slice(0, faults.length))
      expect(faults).toContain('other_key')
      await settings.deleteByKey(handle.db, 'edition_signing_key')
      expect(await verifyFile(handle.db, file)).not.toMatchObject({ faults: ['other_key'] })
    })

    test('in what is no edition at all', async () => {
      const handle = await open()
      for (const text of ['', 'null', '[]', '{"content":{}}', '{"content":{"head":{}}}']) {
        expect(await verifyFile(handle.db, text)).toMatchObject({ faults: ['unreadable'] })
      }
    })
  })
})

test('is on the disk when it is told, though an import is staged on the same connection', async () => {
  const { handle } = await filled(openForTest(await createFreshUrl('sqlite')))
  const levels = synchronousAt(handle, /^commit$/)
  await withLooseCommits(handle, () => publishEdition(handle.db, REQUEST))
  expect(levels.at(-1)).toBe(FULL)
})
