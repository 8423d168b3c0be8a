import { expect, test } from 'vitest'
import { exportChoices, readChoiceRows } from '#app/services/decisions/export-choices.server'
import { readExplanation } from '#app/services/explain/read-explanation.server'
import { rebuild } from '#app/services/rebuild.server'
import { readScores } from '#app/services/scores/read-scores.server'
import type { DatabaseHandle } from '#db/client.server'
import { describeOnBothDialects } from '#tests/support/database'
import { dumpComputed } from '../support/dump'
import { crowd, surveyLines, TWO_REGIONS } from '../support/files'
import { idOf, install } from '../support/installation'

const HEADER =
  'choice_id;choice;region_set;region;area_code;theme;decider;decision_planned_on;decided_on;point_of_no_return;weighing_published_on;step;kind;opens;closes;audience;influence;announced_on;information_on;outcome;told_back_on'
/** K1 meets everything, K2 a half of input and nothing of process, K3 nothing at all but is open. */
const FILE = [
  HEADER,
  'K1;"Verkoop; ""nu""";;;GM0001;betaalbaarheid;raad;2026-07-01;2026-07-10;2026-07-01;2026-08-01;Opdracht;milestone;2026-05-01;;;;;;besloten;',
  'K1;"Verkoop; ""nu""";;;GM0001;betaalbaarheid;raad;2026-07-01;2026-07-10;2026-07-01;2026-08-01;Zienswijze;window;2026-06-01;2026-06-20;council:GM0001;advise;2026-05-20;2026-06-01;;2026-07-01',
  'K1;"Verkoop; ""nu""";;;GM0001;betaalbaarheid;raad;2026-07-01;2026-07-10;2026-07-01;2026-08-01;Advies;window;2026-06-01;2026-06-20;tenants|residents;decide;2026-05-20;2026-06-01;\'=1+1 😀;',
  'K2;Sloop;Markt;Noord;;;;;2026-07-10;;;Advies;window;2026-06-01;2026-06-20;tenants|overig;advise;;;;',
  'K3;Bouw;Markt;Noord;;;;;2026-07-10;;;Inloop;window;2026-06-01;2026-06-20;residents;inform;;;;',
  'K4;Later;Markt;Noord;;;;2027-02-01;;;;Advies;window;2027-01-01;2027-01-20;council;advise;;;;',
]
const DUTCH = [
  'keuze_id;keuze;indeling;regio;gemeente_code;thema;wie_besluit;besluit_gepland_op;besloten_op;laatste_moment;weging_gepubliceerd_op;stap;soort;opent;sluit;voor_wie;invloed;aangekondigd_op;informatie_op;uitkomst;teruggekoppeld_op',
  'K1;"Verkoop; ""nu""";;;gm0001;Betaalbaarheid;raad;01-07-2026;10-07-2026;1-7-2026;01-08-2026;Opdracht;mijlpaal;01-05-2026;;;;;;besloten;',
  'K1;"Verkoop; ""nu""";;;GM0001;betaalbaarheid;raad;01-07-2026;10-07-2026;01-07-2026;01-08-2026;Zienswijze;venster;01-06-2026;20-06-2026;raad:gm0001;adviseren;20-05-2026;01-06-2026;;01-07-2026',
  'K1;"Verkoop; ""nu""";;;GM0001;betaalbaarheid;raad;01-07-2026;10-07-2026;01-07-2026;01-08-2026;Advies;venster;01-06-2026;20-06-2026;huurders | inwoners;meebeslissen;20-05-2026;01-06-2026;=1+1 😀;',
  'K2;Sloop;Markt;noord;;;;;10-07-2026;;;Advies;venster;01-06-2026;20-06-2026;Huurdersorganisaties|overige;adviseren;;;;',
  'K3;Bouw;;Noord;;;;;10-07-2026;;;Inloop;venster;01-06-2026;20-06-2026;bewoners;informeren;;;;',
  'K4;Later;;Noord;;;;01-02-2027;;;;Advies;venster;01-01-2027;20-01-2027;raden;adviseren;;;;',
]

async function recordOf(handle: DatabaseHandle, form: string) {
  const scores = await readScores(handle.db, { region: 'Noord' })
  return scores.find(({ dimension, period }) => dimension === form && period === '2026-Q3')
    ?.recordScore
}

describeOnBothDialects('choices', (open) => {
  test('move input and process of the quarter in which they are accounted for, and can be taken back exactly', async () => {
    const { bring, undo, redo, handle } = await install(await open())
    await bring('regions', TWO_REGIONS)
    await bring('survey', surveyLines(crowd(1)))
    const before = await dumpComputed(handle)
    const outcome = await bring('choices', FILE)
    expect(outcome).toMatchObject({ rows: 6, accepted: 6, rejected: 0 })
    // 100, 50 and 0; 100, 0 and 0.
    expect(await recordOf(handle, 'input')).toBe(50)
    expect(await recordOf(handle, 'process')).toBe(33.3)
    expect(await recordOf(handle, 'output')).toBeNull()
    expect(await recordOf(handle, 'feedback')).toBeNull()
    expect((await rebuild(handle, false)).differences).toEqual([])
    const asked = { regionSet: 'Markt', region: 'Noord', quarter: '2026-Q3' } as const
    const explained = await readExplanation(handle, { ...asked, dimension: 'input' })
    expect(explained?.records?.processes.map(({ kind, id, value }) => [kind, id, value])).toEqual([
      ['choice', 'K1', 100],
      ['choice', 'K2', 50],
      ['choice', 'K3', 0],
    ])
    expect(explained?.imports.map(({ kind }) => kind)).toContain('choices')
    const after = await dumpComputed(handle)
    await undo(idOf(outcome))
    expect(await dumpComputed(handle)).toEqual(before)
    await redo(idOf(outcome))
    expect(await dumpComputed(handle)).toEqual(after)
  })

  test('that were only tried leave nothing, and stand in the way of no later import', async () => {
    const { bring, handle } = await install(await open())
    await bring('regions', TWO_REGIONS)
    await bring('choices', FILE, { dryRun: true })
    await bring('choices', [FILE[0] ?? '', 'K9;;;;;;;'], { dryRun: true }).catch(() => undefined)
    expect(await bring('survey', surveyLines(crowd(1)))).toMatchObject({ rejected: 0 })
    expect(await handle.db.selectFrom('choice_step').select('choice_id').execute()).toEqual([])
  })

  test('with a row of another width are not taken without that step', async () => {
    const { bring } = await install(await open())
    await bring('regions', TWO_REGIONS)
    const short = FILE.map((line, at) => (at === 3 ? line.slice(0, line.lastIndexOf(';')) : line))
    const { accepted, issues } = await bring('choices', short)
    expect(accepted).toBe(3)
    expect(issues.map(({ row, code }) => [row, code])).toEqual([
      [4, 'row_too_short'],
      [2, 'choice_incomplete'],
      [3, 'choice_incomplete'],
    ])
  })

  test('come out as the file that goes in again, unchanged, and in Dutch they are the same', async () => {
    const { bring, handle } = await install(await open())
    await bring('regions', TWO_REGIONS)
    await bring('choices', FILE)
    const text = await exportChoices(handle.db)
    expect(text).toBe(FILE.map((line) => `${line}\n`).join(''))
    const rows = await readChoiceRows(handle)
    expect(rows).toHaveLength(6)
    expect(rows[2]).toMatchObject({ choice_id: 'K1', influence: 'decide', told_back_on: null })
    const other = await install(await open())
    await other.bring('regions', TWO_REGIONS)
    await other.bring('choices', DUTCH)
    expect(await exportChoices(other.handle.db)).toBe(text)
  })

  test('say again what a file does not tell: unknown is not undone', async () => {
    const { bring, handle } = await install(await open())
    await bring('regions', TWO_REGIONS)
    await bring('choices', [
      'choice_id;choice;region;step;kind;opens;closes;audience;influence;information_on',
      'K1;Sloop;Noord;Advies;window;2026-06-01;2026-06-20;tenants;advise;onbekend',
    ])
    const text = await exportChoices(handle.db)
    expect(text.split('\n').at(1)).toBe(
      'K1;Sloop;Markt;Noord;;;;;;;unknown;Advies;window;2026-06-01;2026-06-20;tenants;advise;unknown;unknown;;unknown',
    )
  })

  test('of an id the newest import counts, and the quarter that it leaves is scored again', async () => {
    const { bring, undo, handle } = await install(await open())
    await bring('regions', TWO_REGIONS)
    await bring('survey', surveyLines(crowd(1)))
    await bring('choices', FILE)
    const before = await exportChoices(handle.db)
    const computed = await dumpComputed(handle)
    const newer = await bring('choices', [
      HEADER,
      'k1;Anders;Markt;Zuid;;;;;2027-01-10;;;Advies;window;2026-06-01;2026-06-20;tenants;advise;;;;',
    ])
    expect((await exportChoices(handle.db)).split('\n').at(-2)).toContain('k1;Anders;Markt;Zuid')
    // K2 and K3 alone are too few.
    expect(await recordOf(handle, 'input')).toBeNull()
    await undo(idOf(newer))
    expect(await exportChoices(handle.db)).toBe(before)
    expect(await dumpComputed(handle)).toEqual(computed)
  })

  test('that contradict themselves are rejected with all their steps, each row with what to mend', async () => {
    const { bring, handle } = await install(await open())
    await bring('regions', TWO_REGIONS)
    const row = (
      id: string,
      cells: Partial<Record<'planned' | 'no_return' | 'decided' | 'rest', string>>,
    ) =>
      `${id};Iets;;Noord;;;;${cells.planned ?? ''};${cells.decided ?? ''};${cells.no_return ?? ''};;${cells.rest ?? 'A;window;2026-06-01;2026-06-20;council;advise;;;;'}`
    const { issues, accepted, rejected } = await bring('choices', [
      HEADER,
      row('A', { rest: 'A;window;2026-06-20;2026-06-01;council;advise;;;;' }),
      row('B', { no_return: '2026-07-01' }),
      row('B', { no_return: '2026-07-02' }),
      row('B', { no_return: '2026-07-01', rest: 'Later;milestone;2026-06-30;;;;;;;' }),
      row('C', { decided: '2026-06-19' }),
      row('D', { rest: 'A;window;2026-06-01;2026-06-20;raad:GM0999;advise;;;;' }),
      row('E', { rest: 'A;window;2026-06-01;2026-06-20;klanten;gezellig;;;;' }),
      row('F', { rest: 'A;window;2026-06-01;;;;;;;' }),
      row('G', { rest: ';feest;;;;;;;;' }),
      row('H', {}),
      row('h', {}),
      row('I', { planned: '2026-06-19' }),
      // Once taken, what was planned is past.
      row('J', { planned: '2026-06-19', decided: '2026-06-20' }),
    ])
    expect([accepted, rejected]).toEqual([2, 11])
    expect(issues.map(({ row: at, column, code }) => [at, column, code])).toEqual([
      [2, 'opens', 'dates_reversed'],
      [4, 'point_of_no_return', 'choice_differs'],
      [3, 'choice_id', 'choice_incomplete'],
      [5, 'choice_id', 'choice_incomplete'],
      [6, 'decided_on', 'step_too_early'],
      [7, 'audience', 'council_unknown'],
      [8, 'audience', 'audience_unknown'],
      [8, 'influence', 'choice_unknown'],
      [9, 'closes', 'value_missing'],
      [9, 'audience', 'value_missing'],
      [9, 'influence', 'value_missing'],
      [10, 'step', 'value_missing'],
      [10, 'kind', 'choice_unknown'],
      [10, 'opens', 'value_missing'],
      [12, 'step', 'duplicate_row'],
      [13, 'decision_planned_on', 'step_too_early'],
    ])
    expect((await exportChoices(handle.db)).split('\n')).toHaveLength(4)
  })
})
