import { expect, test } from 'vitest'
import { exportAgreements } from '#app/services/agreements/export-agreements.server'
import { describeOnBothDialects } from '#tests/support/database'
import { dumpComputed } from '../support/dump'
import { crowd, surveyLines, TWO_REGIONS } from '../support/files'
import { install } from '../support/installation'

const HEADER =
  'agreement_id;title;region;area_code;theme;type;partner;responsible;period;established_on;start_on;' +
  'deadline;direction;target;realised;unit;status;council_involved;tenants_signed;published_on;' +
  'reported_on;fed_back_on;follow_up;cancel_reason;weight'

/** As it comes out: everything known; in dates, status and words something of each kind. */
const OUT = [
  'A-1;"\'=Bouw; ""snel""";;GM0001;nieuwbouw;result;Gemeente;;2026-Q2;2025-12-01;2026-01-01;2026-12-31;' +
    'higher;120;42.5;woningen;on_schedule;yes;no;2026-01-10;2026-07-01;;unknown;;1',
  'A-1;"\'=Bouw; ""snel""";;GM0001;nieuwbouw;result;Gemeente;;2026-Q3;unknown;2026-01-01;2026-12-31;' +
    'higher;1.2340;0.5;woningen;delayed;;;;;unknown;meer grond;;2.5',
  'b;-;Zuid;;iets nieuws;;;;2026-Q3;;;;lower;;;;cancelled;;;;;;;samen besloten;1',
]

/** What an association brings in: other words, columns that are not there, a report that is replaced. */
const DUTCH = [
  'afspraak_id;titel;gemeente_code;periode;doel;realisatie;status;gerapporteerd_op;vervolgactie',
  'C-1;Label B;GM0001;2026-Q2;"1.250,5";10;vertraagd;01-06-2026;geen',
  'C-1;Label B;GM0001;2026-Q3;"1.250,5";30;op koers;;',
]

describeOnBothDialects('agreements', (open) => {
  test('come out as the file that goes in again, unchanged', async () => {
    const { bring, handle } = await install(await open())
    await bring('regions', TWO_REGIONS)
    const outcome = await bring('agreements', [HEADER, ...OUT])
    expect(outcome).toMatchObject({ rows: 3, accepted: 3, rejected: 0 })
    expect(await exportAgreements(handle.db)).toBe([HEADER, ...OUT, ''].join('\n'))
  })

  test('of several files, brought in again, change no score, here or elsewhere', async () => {
    const { bring, handle } = await install(await open())
    await bring('regions', TWO_REGIONS)
    await bring('survey', surveyLines(crowd(1)))
    await bring('agreements', [HEADER, ...OUT])
    await bring('agreements', DUTCH)
    await bring('agreements', [
      'afspraak_id;gemeente_code;periode;status',
      'c-1;GM0001;2026-Q3;klaar',
    ])
    const before = await dumpComputed(handle)
    const text = await exportAgreements(handle.db)
    expect(text.split('\n').filter((line) => /^c-1/i.test(line))).toEqual([
      'C-1;Label B;;GM0001;;;;;2026-Q2;unknown;;;higher;1250.5;10;;delayed;;;unknown;2026-06-01;unknown;unknown;;1',
      'c-1;;;GM0001;;;;;2026-Q3;unknown;;;higher;;;;achieved;;;unknown;unknown;unknown;unknown;;1',
    ])

    expect((await bring('agreements', text.trimEnd().split('\n'))).scoresMoved).toEqual([])
    expect(await dumpComputed(handle)).toEqual(before)
    expect(await exportAgreements(handle.db)).toBe(text)

    const other = await install(await open())
    await other.bring('regions', TWO_REGIONS)
    await other.bring('survey', surveyLines(crowd(1)))
    await other.bring('agreements', text.trimEnd().split('\n'))
    expect(await exportAgreements(other.handle.db)).toBe(text)
    expect(await dumpComputed(other.handle)).toEqual(before)
  })
})
