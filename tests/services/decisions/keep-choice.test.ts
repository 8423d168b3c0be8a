import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { directWriterOf, type CommandsOf } from '#app/services/commands'
import { exportChoices } from '#app/services/decisions/export-choices.server'
import { keepChoice } from '#app/services/decisions/keep-choice.server'
import { readChoice } from '#app/services/decisions/read-choice.server'
import { readDecision } from '#app/services/decisions/read-decisions.server'
import * as accounts from '#db/repositories/accounts.server'
import { describeOnBothDialects } from '#tests/support/database'
import { followupOn } from '#tests/support/followup'
import { TWO_REGIONS } from '../support/files'
import { install, type Installation } from '../support/installation'

const NORTH = { regionSet: null, region: null, choice: 'K1' }
const FIRST = {
  ...{ choice_id: 'K1', choice: 'Sloop', region: 'Noord', region_set: 'Markt', decider: 'bestuur' },
  ...{ decision_planned_on: '2027-03-01', point_of_no_return: '2027-02-15', theme: 'kwaliteit' },
  ...{ 'step-0': 'Advies', 'kind-0': 'window', 'opens-0': '2027-01-04', 'closes-0': '2027-01-29' },
  ...{ 'audience-0': 'raad van Een | huurders', 'influence-0': 'advise' },
  ...{ 'step-1': '', 'kind-1': 'window', 'step-3': 'Contract', 'kind-3': 'milestone' },
  ...{ 'opens-3': '2027-02-15' },
}

async function installed({ bring, handle }: Installation) {
  await bring('regions', TWO_REGIONS)
  const accountId = await accounts.insert(handle.db, {
    ...{ email: 'an@example.nl', name: 'An', roles: ['manager'], passwordHash: null },
    createdAt: '2026-01-01T00:00:00.000Z',
  })
  const { handlers } = followupOn(handle)
  let moment = Date.parse('2026-11-29T10:00:00Z')
  const clock = () => new Date((moment += 1000))
  const writer = directWriterOf<CommandsOf<typeof handlers>>(handlers)
  return {
    context: { db: handle.db, clock },
    keep: (fields: Readonly<Record<string, string>>) => {
      const form = new FormData()
      for (const [name, value] of Object.entries(fields)) form.append(name, value)
      return keepChoice({ writer, clock, random: randomBytes }, accountId, form)
    },
  }
}

describeOnBothDialects('a choice written by hand', (open) => {
  test('is kept with its named steps, changed, and tells who did what', async () => {
    const { context, keep } = await installed(await install(await open()))
    expect(await keep(FIRST)).toEqual({ kind: 'kept', choiceId: 'K1' })
    const first = (await readChoice(context, NORTH))!
    expect(first.rows.map(({ step, audience }) => [step, audience])).toEqual([
      ['Advies', 'council:GM0001|tenants'],
      ['Contract', ''],
    ])
    const based = { ...FIRST, 'step-3': '', based_on: String(first.basedOn), decider: 'stuurgroep' }
    await keep({ ...based, 'closes-0': '2027-01-30' })
    const { history } = (await readChoice(context, NORTH))!
    expect(history[0]).toMatchObject({
      ...{ who: 'An', added: [], removed: ['Contract'], changed: ['Advies'] },
      facts: [{ column: 'decider', before: 'bestuur', after: 'stuurgroep' }],
    })
    expect(history).toHaveLength(2)
    expect(await keep({ ...based, decider: 'raad' })).toMatchObject({ reason: 'changed' })
  })

  test.each([
    [{ 'closes-0': '2027-01-03' }, 'opens', 2, 'dates_reversed'],
    [{ 'audience-0': 'raad van Nergens' }, 'audience', 2, 'council_unknown'],
    [{ decided_on: '2027-01-20' }, 'decided_on', 2, 'step_too_early'],
    [{ decision_planned_on: '2027-02-14' }, 'decision_planned_on', 3, 'step_too_early'],
    [{ 'kind-3': 'window' }, 'closes', 3, 'value_missing'],
    [{ 'step-0': '', 'step-3': '' }, 'step', 2, 'value_missing'],
  ])(
    'with %o is refused where it is wrong, and nothing is kept',
    async (wrong, column, row, code) => {
      const { context, keep } = await installed(await install(await open()))
      const refused = await keep({ ...FIRST, ...wrong })
      if (refused.kind !== 'refused') throw new Error('kept')
      expect(refused.issues.map((issue) => [issue.column, issue.row, issue.code])).toContainEqual([
        ...[column, row, code],
      ])
      expect(refused.values['choice']).toBe('Sloop')
      expect((await exportChoices(context.db)).trimEnd().split('\n')).toHaveLength(1)
    },
  )

  test('keeps that nobody knows a date, until somebody does', async () => {
    const { context, keep } = await installed(await install(await open()))
    await keep({ ...FIRST, 'announced_on-0': 'onbekend' })
    const read = async () => (await readDecision(context, NORTH))!.row.choice.steps[0]?.announcedOn
    expect(await read()).toBe('unknown')
    const { basedOn } = (await readChoice(context, NORTH))!
    const again = { ...FIRST, based_on: String(basedOn), unknown: 'announced_on-0' }
    await keep({ ...again, decider: 'raad' })
    expect(await read()).toBe('unknown')
  })

  test('is not there under an id that nobody gave', async () => {
    const { context } = await installed(await install(await open()))
    expect(await readChoice(context, { ...NORTH, choice: 'weg' })).toBeNull()
    expect(await readDecision(context, { ...NORTH, choice: 'weg' })).toBeNull()
    expect((await readChoice(context, { ...NORTH, choice: null, region: 'Zuid' }))?.region).toBe(
      'Zuid',
    )
  })
})
