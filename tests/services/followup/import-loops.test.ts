import { expect, test } from 'vitest'
import { readExplanation } from '#app/services/explain/read-explanation.server'
import { exportLoops } from '#app/services/followup/export-loops.server'
import { rebuild } from '#app/services/rebuild.server'
import { readScores } from '#app/services/scores/read-scores.server'
import type { DatabaseHandle } from '#db/client.server'
import * as loops from '#db/repositories/loops.server'
import { describeOnBothDialects } from '#tests/support/database'
import { dumpComputed } from '../support/dump'
import { crowd, surveyLines, TWO_REGIONS } from '../support/files'
import { idOf, install } from '../support/installation'

const HEADER =
  'loop_id;region_set;region;area_code;heard;heard_on;heard_from;form;source;decision;reason;decided_on;action;owner;due;done_on;told_back_on;told_back_how;told_back_to;theme'
/** Heard on 1 June: to be answered by 30 August. */
const FILE = [
  HEADER,
  'L1;;;GM0001;"Wij ""horen"" niets; nooit";2026-06-01;huurders|gemeente;feedback;survey;yes;;2026-06-20;bord;manager;2026-07-01;2026-06-30;2026-07-02;brief;huurders;wonen_zorg',
  'L2;Markt;Noord;;Te duur;2026-06-01;;output;meeting;no;geen geld;2026-06-20;;;;;2026-08-30;;;',
  "L3;Markt;Noord;;'=1+1 😀 <b>;2026-06-01;;;;open;;;;;;;;;;",
]
const DUTCH = [
  'verwachting_id;indeling;regio;gemeente_code;gehoord;gehoord_op;gehoord_van;vorm;bron;besluit;reden;besloten_op;actie;wie;uiterlijk;gedaan_op;teruggekoppeld_op;teruggekoppeld_hoe;teruggekoppeld_aan;thema',
  'L1;;;GM0001;"Wij ""horen"" niets; nooit";01-06-2026;Gemeente | Huurders;feedback;enquête;ja;;20-06-2026;bord;manager;01-07-2026;30-06-2026;02-07-2026;brief;huurders;Wonen met zorg',
  'L2;Markt;Noord;;Te duur;1-6-2026;;output;bijeenkomst;nee;geen geld;20-06-2026;;;;;30-08-2026;;;',
  'L3;;noord;;=1+1 😀 <b>;01-06-2026;;;;;;;;;;;;;;',
]

async function feedbackOf(handle: DatabaseHandle) {
  const scores = await readScores(handle.db, { region: 'Noord' })
  return scores.find(({ dimension, period }) => dimension === 'feedback' && period === '2026-Q3')
}

describeOnBothDialects('expectations', (open) => {
  test('move feedback of the quarter in which they were to be answered, and can be taken back exactly', async () => {
    const { bring, undo, redo, handle } = await install(await open())
    await bring('regions', TWO_REGIONS)
    await bring('survey', surveyLines(crowd(1)))
    const before = await dumpComputed(handle)
    expect((await feedbackOf(handle))?.recordScore).toBeNull()
    const outcome = await bring('loops', FILE)
    expect(outcome).toMatchObject({ rows: 3, accepted: 3, rejected: 0 })
    // 100, 100 and 0.
    expect((await feedbackOf(handle))?.recordScore).toBe(66.7)
    expect((await rebuild(handle, false)).differences).toEqual([])
    const asked = { regionSet: 'Markt', region: 'Noord', quarter: '2026-Q3' } as const
    const explained = await readExplanation(handle, { ...asked, dimension: 'feedback' })
    expect(explained?.records?.processes.map(({ id, value }) => [id, value])).toEqual([
      ['L1', 100],
      ['L2', 100],
      ['L3', 0],
    ])
    expect(explained?.imports.map(({ kind }) => kind)).toContain('loops')
    const after = await dumpComputed(handle)
    await undo(idOf(outcome))
    expect(await dumpComputed(handle)).toEqual(before)
    await redo(idOf(outcome))
    expect(await dumpComputed(handle)).toEqual(after)
  })

  test('come out as the file that goes in again, unchanged, and in Dutch they are the same', async () => {
    const { bring, handle } = await install(await open())
    await bring('regions', TWO_REGIONS)
    await bring('loops', FILE)
    const text = await exportLoops(handle.db)
    expect(text).toBe(
      [HEADER, FILE[1]?.replace('huurders|', 'huurders|'), ...FILE.slice(2)]
        .map((line) => `${line}\n`)
        .join(''),
    )
    const other = await install(await open())
    await other.bring('regions', TWO_REGIONS)
    await other.bring('loops', DUTCH)
    expect(await exportLoops(other.handle.db)).toBe(text)
  })

  test('say again what a file does not tell: unknown is not undone', async () => {
    const { bring, handle } = await install(await open())
    await bring('regions', TWO_REGIONS)
    await bring('loops', ['loop_id;region;heard;heard_on', 'L1;Noord;Iets;2026-06-01'])
    const text = await exportLoops(handle.db)
    expect(text.split('\n').at(1)).toBe(
      'L1;Markt;Noord;;Iets;2026-06-01;;;;open;;unknown;;;;unknown;unknown;;;',
    )
    const other = await install(await open())
    await other.bring('regions', TWO_REGIONS)
    await other.bring('loops', text.trimEnd().split('\n'))
    expect(await exportLoops(other.handle.db)).toBe(text)
  })

  test('that a spreadsheet would run come out guarded, and go in again as they were', async () => {
    const { bring, handle } = await install(await open())
    await bring('regions', TWO_REGIONS)
    await bring('loops', ['loop_id;region;heard;heard_on', 'L1;Noord;=1+1;2026-06-01'])
    await bring('loops', (await exportLoops(handle.db)).trimEnd().split('\n'))
    const [only] = await loops.findAllActive(handle.db)
    expect(only?.heard).toBe('=1+1')
    expect(await exportLoops(handle.db)).toContain(";'=1+1;")
  })

  test('of an id the newest import counts', async () => {
    const { bring, undo, handle } = await install(await open())
    await bring('regions', TWO_REGIONS)
    await bring('loops', FILE)
    const before = await exportLoops(handle.db)
    const newer = await bring('loops', [HEADER, 'l3;;Zuid;;Anders;2026-06-02;;;;open;;;;;;;;;;'])
    expect((await exportLoops(handle.db)).split('\n').at(3)).toBe(
      'l3;Markt;Zuid;;Anders;2026-06-02;;;;open;;;;;;;;;;',
    )
    await undo(idOf(newer))
    expect(await exportLoops(handle.db)).toBe(before)
  })

  test('that contradict themselves are rejected, each row with what to mend', async () => {
    const { bring } = await install(await open())
    await bring('regions', TWO_REGIONS)
    const { issues, accepted } = await bring('loops', [
      HEADER,
      'A;;Noord;;x;2026-06-01;;;;partly;;2026-06-20;;;;;;;;',
      'B;;Noord;;x;2026-06-01;;;;yes;;2026-06-20;;;;2026-06-19;;;;',
      'C;;Noord;;x;2026-06-01;;;;open;;;;;;;2026-05-31;;;',
      'D;;Noord;;x;2026-06-01;klanten;;;open;;;;;;;;;;',
      'E;;Noord;;x;2026-06-01;;sfeer;roddel;misschien;;;;;;;;;;',
      'F;;Oost;;x;2026-06-01;;;;open;;;;;;;;;;',
      'G;;Noord;;x;2026-06-01;;;;open;;2026-06-20;;;;;;;;',
      'H;;Noord;;;;;;;open;;;;;;;;;;',
      'I;;Noord;;x;2026-06-01;;;;yes;;2026-05-31;;;;;;;;',
      `J;;Noord;;${'x'.repeat(200_001)};2026-06-01;;;;open;;;;;;;;;;`,
      'K;;Noord;;x;2026-06-01;;;;open;;;;;;;;;;',
    ])
    expect(accepted).toBe(1)
    expect(issues.map(({ row, column, code }) => [row, column, code])).toEqual([
      [2, 'reason', 'reason_missing'],
      [3, 'done_on', 'step_too_early'],
      [4, 'told_back_on', 'step_too_early'],
      [5, 'heard_from', 'group_unknown'],
      [6, 'form', 'choice_unknown'],
      [6, 'source', 'choice_unknown'],
      [6, 'decision', 'choice_unknown'],
      [7, 'region', 'place_unknown'],
      [8, 'decision', 'decision_missing'],
      [9, 'heard_on', 'value_missing'],
      [9, 'heard', 'value_missing'],
      [10, 'decided_on', 'step_too_early'],
      [11, 'heard', 'value_too_long'],
      // What is not known of row 7 is asked, once for the file.
      [null, null, 'place_word'],
    ])
  })
})
