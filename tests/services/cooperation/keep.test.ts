import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { answerMirror, readMirrorLink } from '#app/services/cooperation/answer-mirror.server'
import { askPartners } from '#app/services/cooperation/ask-partners.server'
import { exportCooperation, exportShownCooperation } from '#app/services/cooperation/export.server'
import { keepBottleneck, keepPartner } from '#app/services/cooperation/keep.server'
import { readBottleneck } from '#app/services/cooperation/read-bottleneck.server'
import { readCooperationPage } from '#app/services/cooperation/read-cooperation-page.server'
import { readPartner } from '#app/services/cooperation/read-partner.server'
import { directWriterOf, type CommandsOf } from '#app/services/commands'
import * as accounts from '#db/repositories/accounts.server'
import { withLooseCommits } from '#db/loose-commits.server'
import { createFreshUrl, describeOnBothDialects, openForTest } from '#tests/support/database'
import { followupOn } from '#tests/support/followup'
import { FULL, synchronousAt } from '#tests/support/synchronous'
import { day } from '#tests/domain/followup/loops'
import { TWO_REGIONS } from '../support/files'
import { idOf, install, type Installation } from '../support/installation'

const FILE = [
  'cooperation_id;cooperation;region;form;partner;as_of;phase;hours;euros;yield;expected_yield_of_others;mandate;agreed_on',
  'S1;Zorg;Noord;stuurgroep;A;2026-06-30;3;100;;2;4;ja;2025-01-01',
  'S1;Zorg;Noord;stuurgroep;B;2026-06-30;2;200;;4;4;ja;2025-01-01',
]
const MANAGER = { roles: ['manager'] } as const

async function installed({ bring, handle, undo }: Installation) {
  await bring('regions', TWO_REGIONS)
  const brought = await bring('cooperation', FILE)
  const accountId = await accounts.insert(handle.db, {
    ...{ email: 'an@example.nl', name: 'An', roles: ['manager'], passwordHash: null },
    createdAt: '2026-01-01T00:00:00.000Z',
  })
  const handlers = followupOn(handle).handlers
  const time = { now: Date.parse('2026-11-29T10:00:00Z') }
  const context = {
    ...{ db: handle.db, clock: () => new Date((time.now += 1000)), random: randomBytes },
    ...{ writer: directWriterOf<CommandsOf<typeof handlers>>(handlers), address: '192.0.2.1' },
  }
  const form = (fields: Readonly<Record<string, string>>) => {
    const made = new FormData()
    for (const [name, value] of Object.entries(fields)) made.append(name, value)
    return made
  }
  const row = async () => {
    const asked = { regionSet: null, region: null }
    const { regions } = await readCooperationPage(context, MANAGER, asked)
    return regions[0]!.rows[0]!
  }
  return { context, accountId, form, row, time, undoFile: () => undo(idOf(brought)) }
}

describeOnBothDialects('a bottleneck written by hand', (open) => {
  test('is added, put higher, settled, and tells who did what', async () => {
    const { context, accountId, form, row } = await installed(await install(await open()))
    const keep = (fields: Readonly<Record<string, string>>) =>
      keepBottleneck(context, accountId, form({ cooperation_id: 's1', ...fields }))
    const first = { bottleneck: '<b>Geen voorrang</b>', raised_on: '2026-11-01', level: 'floor' }
    expect(await keep(first)).toEqual({ kind: 'kept' })
    const [added] = (await row()).bottlenecks
    expect(added?.climb).toMatchObject({ level: 'floor', age: 28, isSettled: false })
    const { bottleneckId: id } = added!.bottleneck
    const read = async () => (await readBottleneck(context, { id, of: null }))!
    const again = { ...first, bottleneck_id: id, based_on: String((await read()).basedOn) }
    expect(await keep({ ...again, level: 'steering', level_since: '2026-11-20' })).toEqual({
      kind: 'kept',
    })
    expect((await row()).bottlenecks[0]?.climb).toMatchObject({ level: 'steering' })
    // Somebody else was first.
    expect(await keep({ ...again, interest: 'x' })).toMatchObject({ reason: 'changed' })
    const based = { ...again, based_on: String((await read()).basedOn) }
    const wrong = await keep({ ...based, settled_on: '2026-11-25' })
    expect(wrong).toMatchObject({ kind: 'refused', reason: 'wrong', values: { bottleneck_id: id } })
    expect('issues' in wrong && wrong.issues.map(({ column }) => column)).toContain('how')
    await keep({ ...based, settled_on: '2026-11-25', how: 'artikel 4' })
    expect((await row()).bottlenecks[0]?.climb).toMatchObject({ isSettled: true, settledAfter: 24 })
    const { history } = await read()
    expect(history.map(({ who }) => who)).toEqual(['An', 'An', 'An'])
    expect(history[0]?.cells.map(({ column }) => column)).toEqual([
      ...['level', 'level_since', 'settled_on', 'how'],
    ])
    expect(await readBottleneck(context, { id: null, of: 'S9' })).toBeNull()
    const begun = await readBottleneck(context, { id: null, of: 'S1', level: 'steering' })
    expect(begun).toMatchObject({
      isNew: true,
      cells: { level: 'steering', raised_on: '2026-11-29' },
    })
  })
})

describeOnBothDialects('a partner’s row corrected by hand', (open) => {
  test('changes what is said of the whole for all partners, and nothing else', async () => {
    const { context, accountId, form } = await installed(await install(await open()))
    const id = 'S1'
    const key = { id, partner: 'A', asOf: day('2026-06-30') }
    const { cells, basedOn } = (await readPartner(context, key))!
    const sent = { ...cells, form: 'alignment', team_on: '2026-02-01', based_on: String(basedOn) }
    expect(await keepPartner(context, accountId, form(sent))).toEqual({ kind: 'kept' })
    expect((await exportCooperation(context.db)).split('\n').slice(1, 3)).toEqual([
      'S1;Zorg;Markt;Noord;;;alignment;A;2026-06-30;3;100;;2;4;yes;;;;2025-01-01;2026-02-01;unknown;unknown;unknown',
      'S1;Zorg;Markt;Noord;;;alignment;B;2026-06-30;2;200;;4;4;yes;;;;2025-01-01;2026-02-01;unknown;unknown;unknown',
    ])
    expect(await keepPartner(context, accountId, form(sent))).toMatchObject({ reason: 'changed' })
    const { history } = (await readPartner(context, key))!
    expect(history[0]?.cells).toEqual([
      { column: 'form', before: 'steering_group', after: 'alignment' },
      { column: 'team_on', before: 'unknown', after: '2026-02-01' },
    ])
  })
})

describeOnBothDialects('the region of a cooperation', (open) => {
  const key = { id: 'S1', partner: 'A', asOf: day('2026-06-30') }
  const placesIn = async (context: Parameters<typeof readPartner>[0]) =>
    (await exportCooperation(context.db))
      .split('\n')
      .slice(1, 3)
      .map((line) => line.split(';', 5))

  test('is corrected with the row of one partner, for all of them', async () => {
    const { context, accountId, form } = await installed(await install(await open()))
    const { cells, basedOn, regions } = (await readPartner(context, key))!
    expect(regions).toEqual(['Noord', 'Zuid'])
    const sent = { ...cells, region: 'Zuid', based_on: String(basedOn) }
    expect(await keepPartner(context, accountId, form(sent))).toEqual({ kind: 'kept' })
    expect(await placesIn(context)).toEqual([
      ['S1', 'Zorg', 'Markt', 'Zuid', ''],
      ['S1', 'Zorg', 'Markt', 'Zuid', ''],
    ])
    const { history } = (await readPartner(context, key))!
    expect(history[0]?.cells).toEqual([{ column: 'region', before: 'Noord', after: 'Zuid' }])
  })

  test('stays what it was where none is chosen, also an area', async () => {
    const installation = await install(await open())
    const { context, accountId, form } = await installed(installation)
    const ofArea = FILE.map((line) => line.replace(';region;', ';area_code;'))
    await installation.bring(
      'cooperation',
      ofArea.map((line) => line.replace(';Noord;', ';GM0001;')),
    )
    const keep = async (fields: Readonly<Record<string, string>>) => {
      const { cells, basedOn } = (await readPartner(context, key))!
      const sent = { ...cells, ...fields, based_on: String(basedOn) }
      expect(await keepPartner(context, accountId, form(sent))).toEqual({ kind: 'kept' })
      return (await placesIn(context))[1]
    }
    expect(await keep({ teams: '3' })).toEqual(['S1', 'Zorg', '', '', 'GM0001'])
    expect(await keep({ region: 'Noord' })).toEqual(['S1', 'Zorg', 'Markt', 'Noord', ''])
  })
})

test('a link that was used is so on the disk, though an import is staged on the same connection', async () => {
  const { handle, ...rest } = await install(openForTest(await createFreshUrl('sqlite')))
  const { context, accountId, form } = await installed({ handle, ...rest })
  const levels = synchronousAt(handle, /^(update|insert into) "mirror_link"/)
  await withLooseCommits(handle, async () => {
    const asked = await askPartners(context, accountId, {
      ...{ cooperationId: 's1', deadline: '2026-12-10', origin: 'https://x.nl' },
    })
    if (asked.kind !== 'asked') throw new Error('not asked')
    const code = new URL(asked.links[0]!.address).searchParams.get('code') ?? ''
    const answer = form({ yield: '5', expected_yield_of_others: '2', hours: '12,5', phase: '4' })
    expect(await answerMirror(context, code, answer)).toEqual({ kind: 'kept' })
  })
  expect(levels).toEqual([FULL, FULL])
})

describeOnBothDialects('a round of the partner mirror', (open) => {
  const ANSWER = { yield: '5', expected_yield_of_others: '2', hours: '12,5', phase: '4' }

  test('asks each partner through a link that works once, and shows nothing before all have answered', async () => {
    const { context, accountId, form, row } = await installed(await install(await open()))
    const ask = (deadline: string) =>
      askPartners(context, accountId, { cooperationId: 's1', deadline, origin: 'https://x.nl' })
    expect(await ask('2026-11-28')).toEqual({ kind: 'refused', reason: 'deadline' })
    expect(await ask('morgen')).toEqual({ kind: 'refused', reason: 'deadline' })
    const asked = await ask('2026-12-10')
    if (asked.kind !== 'asked') throw new Error('not asked')
    expect(asked.links.map(({ partner }) => partner)).toEqual(['A', 'B'])
    const [first, second] = asked.links.map(({ address }) => {
      return new URL(address).searchParams.get('code') ?? ''
    }) as [string, string]
    const stored = await context.db.selectFrom('mirror_link').select('token_hash').execute()
    expect(stored.every(({ token_hash: hash }) => /^[0-9a-f]{64}$/.test(hash))).toBe(true)
    expect(await readMirrorLink(context, first)).toEqual({
      kind: 'open',
      asked: { cooperation: 'Zorg', partner: 'A', deadline: day('2026-12-10') },
    })
    const blank = await answerMirror(context, first, form({ hours: '<script>' }))
    expect(blank).toMatchObject({ kind: 'refused', values: { hours: '<script>' } })
    expect(await answerMirror(context, first, form({ ...ANSWER, yield: '6' }))).toMatchObject({
      kind: 'refused',
    })
    expect(await answerMirror(context, first, form(ANSWER))).toEqual({ kind: 'kept' })
    expect(await answerMirror(context, first, form(ANSWER))).toEqual({ kind: 'gone' })
    expect(await row()).toMatchObject({
      running: { answered: 1, of: 2, deadline: day('2026-12-10') },
      mirror: { asOf: day('2026-06-30') },
    })
    expect(await exportShownCooperation(context)).toContain('A;2026-11-29;;;;;;;;')
    const edited = await readPartner(context, { id: 'S1', partner: 'A', asOf: null })
    expect(edited).toMatchObject({ isHidden: true, cells: { yield: '', hours: '' } })
    // Correcting the whole leaves what is hidden as it is.
    const sent = { ...edited!.cells, teams: '2', based_on: String(edited!.basedOn) }
    expect(await keepPartner(context, accountId, form(sent))).toEqual({ kind: 'kept' })
    // Who answers for the others does not see the one that is not their own, nor who brings the last day forward.
    const other = (await readPartner(context, { id: 'S1', partner: 'B', asOf: null }))!
    const invented = { ...other.cells, yield: '1', expected_yield_of_others: '1' }
    const based_on = String(other.basedOn)
    await keepPartner(context, accountId, form({ ...invented, based_on }))
    expect((await row()).running).toMatchObject({ answered: 1, of: 2 })
    expect(await ask('2026-11-29')).toEqual({ kind: 'refused', reason: 'sooner' })
    await answerMirror(context, second, form({ ...ANSWER, yield: '1' }))
    const shown = await row()
    expect(shown.running).toBeNull()
    expect(shown.mirror?.rows.map(({ partner, own, hours }) => [partner, own, hours])).toEqual([
      ['B', 1, 12.5],
      ['A', 5, 12.5],
    ])
    expect(await ask('2026-12-10')).toEqual({ kind: 'refused', reason: 'nobody' })
  })

  test('asked again, gives new links to those who have not answered, and dies at its deadline', async () => {
    const { context, accountId, form, row, time } = await installed(await install(await open()))
    const ask = async (deadline: string) => {
      const request = { cooperationId: 'S1', deadline, origin: '' }
      const asked = await askPartners(context, accountId, request)
      if (asked.kind !== 'asked') throw new Error('not asked')
      return asked.links.map(({ partner, address }) => [partner, address.split('code=')[1] ?? ''])
    }
    const [[, first = ''] = [], [, old = ''] = []] = await ask('2026-12-10')
    await answerMirror(context, first, form(ANSWER))
    time.now = Date.parse('2026-12-02T10:00:00Z')
    const again = await ask('2026-12-12')
    expect(again.map(([partner]) => partner)).toEqual(['B'])
    expect(await readMirrorLink(context, old)).toEqual({ kind: 'gone' })
    const link = again[0]?.[1] ?? ''
    time.now = Date.parse('2026-12-12T22:59:00Z')
    expect(await readMirrorLink(context, link)).toMatchObject({ kind: 'open' })
    expect((await row()).running).toMatchObject({ answered: 1 })
    time.now = Date.parse('2026-12-12T23:01:00Z')
    expect(await answerMirror(context, link, form(ANSWER))).toEqual({ kind: 'gone' })
    expect((await row()).mirror?.rows.map(({ own }) => own)).toEqual([5, null])
  })

  test('of a thousand guesses answers twenty, from one network', async () => {
    const { context, time } = await installed(await install(await open()))
    const clock = () => new Date(time.now)
    const kinds = []
    for (let at = 0; at < 1000; at++) {
      kinds.push((await readMirrorLink({ ...context, clock }, `guess-${at}`)).kind)
    }
    expect(kinds.filter((kind) => kind === 'gone')).toHaveLength(20)
    expect(kinds.filter((kind) => kind === 'too_many')).toHaveLength(980)
    const elsewhere = { ...context, clock, address: '198.51.100.7' }
    expect((await readMirrorLink(elsewhere, 'guess')).kind).toBe('gone')
  })

  test('whose file was taken back has no link that works', async () => {
    const { context, accountId, undoFile } = await installed(await install(await open()))
    await undoFile()
    const request = { cooperationId: 'S1', deadline: '2026-12-10', origin: '' }
    expect(await askPartners(context, accountId, request)).toMatchObject({ reason: 'nobody' })
  })
})
