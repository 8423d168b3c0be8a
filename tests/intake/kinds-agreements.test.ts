import { describe, expect, test } from 'vitest'
import type { ImportBatch } from '#app/domain/ingest/opened-file'
import type { AgreementRow } from '#app/domain/ingest/rows/rows'
import { formatIsoDay, parseIsoDay } from '#app/domain/calendar/day'
import { readImport } from './support'

const HEADER = 'afspraak_id;gemeente_code;periode;deadline;doel;realisatie;status;gepubliceerd_op'

function agreements(rows: readonly string[], overrides = {}) {
  return readImport('agreements', [HEADER, ...rows], overrides)
}

function rowsOf(batches: readonly ImportBatch[]): readonly AgreementRow[] {
  return batches.flatMap((batch) => (batch.kind === 'agreements' ? batch.rows : []))
}

describe('numbers', () => {
  const targets = (values: readonly string[], overrides = {}) =>
    agreements(
      values.map((value, index) => `A${index};GM0301;2026-Q3;;${value};50;;`),
      overrides,
    )

  test('that can be read in two ways are decided by their column', async () => {
    const read = await targets(['1.200', '€ 1.250.000', '12,5'])
    expect(rowsOf(read.batches).map(({ target }) => target)).toEqual([1200, 1_250_000, 12.5])
    expect(read.issues).toEqual([])
  })

  test('else are unknown and asked; the row stays', async () => {
    const asked = await targets(['1.200', '50'])
    expect(rowsOf(asked.batches).map(({ target }) => target)).toEqual([null, 50])
    expect([asked.accepted, asked.rows]).toEqual([2, [[2, 'doel', 'number_ambiguous']]])
    expect(asked.questions).toMatchObject([{ code: 'decimal_mark', about: 'doel', count: 1 }])
    const answered = await targets(['1.200', '50'], { answers: { 'decimal_mark:doel': 'comma' } })
    expect(rowsOf(answered.batches).map(({ target }) => target)).toEqual([1200, 50])
  })
})

test('a number with words around it is read, and told', async () => {
  const read = await agreements([
    'A1;GM0301;2026-Q3;;± 40;45 (van 60);;',
    'A2;GM0301;2026-Q3;;50;5;;',
  ])
  expect(rowsOf(read.batches).map(({ target, realised }) => [target, realised])).toEqual([
    [40, 45],
    [50, 5],
  ])
  expect(read.rows).toEqual([
    [2, 'doel', 'number_loose'],
    [2, 'realisatie', 'number_loose'],
  ])
})

test.each([
  ['1.200.-', 1200, null],
  ['1,200,-', 1200, null],
  ['40*', 40, 'number_loose'],
  ['40 (2025) 50 (2026)', null, 'number_not_understood'],
])('%s is %s', async (text, number, told) => {
  const read = await agreements([`A1;GM0301;2026-Q3;;${text};5;;`])
  expect(rowsOf(read.batches).map(({ target }) => target)).toEqual([number])
  expect(read.rows.map(([, , code]) => code)).toEqual(told === null ? [] : [told])
})

test('a point before a dash does not tell that points are decimal', async () => {
  const read = await agreements(['A1;GM0301;2026-Q3;;950.-;5;;', 'A2;GM0301;2026-Q3;;1.200;5;;'])
  expect(rowsOf(read.batches).map(({ target }) => target)).toEqual([950, null])
  const proved = ['A1;GM0301;2026-Q3;;2.400,-;5;;', 'A2;GM0301;2026-Q3;;1.200;5;;']
  const targets = rowsOf((await agreements(proved)).batches).map(({ target }) => target)
  expect(targets).toEqual([2400, 1200])
})

test.each(['september 30', 'May 12', 'maatregel 26', 'maandag 12'])(
  '%s is no deadline: it may be a day, or nothing',
  async (text) => {
    const read = await agreements([`A1;GM0301;2026-Q3;${text};10;5;;`])
    expect(rowsOf(read.batches).map(({ deadline }) => deadline)).toEqual([null])
  },
)

test.each([
  ['Q4 2026', '2026-12-31'],
  ['4e kwartaal 2026', '2026-12-31'],
  ['eind 2026', '2026-12-31'],
  ['2026', '2026-12-31'],
  ['feb 2028', '2028-02-29'],
  ['eind september 2026', '2026-09-30'],
  ['11-2026', '2026-11-30'],
  ['mei-26', '2026-05-31'],
  ['uiterlijk 30-09-2026', '2026-09-30'],
  ['2026-11', '2026-11-30'],
  ['30-09-2026 (verlengd)', '2026-09-30'],
  ['verlengd tot 30-09-2026', '2026-09-30'],
])('a deadline that names a period is its last day, and told: %s', async (text, day) => {
  const read = await agreements([`A1;GM0301;2026-Q3;${text};;;;`])
  const [deadline] = rowsOf(read.batches).map((row) => row.deadline)
  expect(formatIsoDay(deadline ?? 0)).toBe(day)
  expect(read.rows).toEqual([[2, 'deadline', 'date_of_period']])
})

test.each(['03-2026', 'medio 2026', 'begin 2027', 'doorlopend'])(
  'a deadline of which nobody can tell the day is unknown: %s',
  async (text) => {
    const read = await agreements([`A1;GM0301;2026-Q3;${text};;;;`])
    expect(rowsOf(read.batches).map(({ deadline }) => deadline)).toEqual([null])
  },
)

test('a start that names a period is its first day', async () => {
  const header = 'nr;gemeente;kwartaal;start;deadline'
  const read = await readImport('agreements', [header, 'A1;GM0301;2026-Q3;Q2 2026;31-12-2026'])
  expect(rowsOf(read.batches).map(({ startOn }) => formatIsoDay(startOn ?? 0))).toEqual([
    '2026-04-01',
  ])
})

test('sums of money, and of a part named further on, are left out', async () => {
  const header = 'nr;titel;gemeente;kwartaal;doel;realisatie'
  const read = await readImport('agreements', [
    header,
    'A1;Bouw;GM0301;2026-Q3;200;150',
    ';Subtotaal nieuwbouw;;;200;150',
    'A2;Sloop;GM0301;2026-Q3;200;50',
    ';Gemiddelde wachttijd omlaag;GM0301;;12;9',
    'TOTAAL:;;;;€ 400;€ 200,-',
  ])
  expect([read.accepted, read.rows.map(([row]) => row)]).toEqual([2, [5, 5]])
})

test('a target says nothing where nobody can tell which way is better', async () => {
  const header = 'nr;gemeente;kwartaal;richting;doelstelling;stand;voortgang'
  const read = await readImport('agreements', [
    header,
    ...['lager is beter', '?', 'schuin'].map(
      (way, at) => `A${at};GM0301;2026-Q3;${way};50;40;loopt`,
    ),
  ])
  expect(rowsOf(read.batches).map(({ direction, target }) => [direction, target])).toEqual([
    ['lower', 50],
    ['higher', null],
    ['higher', null],
  ])
  expect(read.rows.map(([row, , code]) => [row, code])).toEqual([
    [3, 'choice_unknown'],
    [4, 'choice_unknown'],
  ])
})

test('a day with a time behind it is a day', async () => {
  const read = await agreements(['A1;GM0301;2026-Q3;2026-12-31 00:00:00;;;;'])
  expect(rowsOf(read.batches)[0]?.deadline).toBe(parseIsoDay('2026-12-31'))
})

test('what cannot be read does not say that something was not done', async () => {
  const read = await agreements([
    'A1;GM0301;2026-Q3;;;;;gisteren',
    'A2;GM0301;2026-Q3;;;;;onbekend',
    'A3;GM0301;2026-Q3;;;;;',
  ])
  expect(rowsOf(read.batches).map(({ publishedOn }) => publishedOn)).toEqual([
    'unknown',
    'unknown',
    null,
  ])
  expect(read.rows).toEqual([[2, 'gepubliceerd_op', 'date_not_understood']])
})

test('words for a status that nobody knows are asked once each, with their count', async () => {
  const rows = ['On hold', 'on  hold', 'Oranje', 'gereed', 'Loopt (op schema)'].map(
    (status, index) => `A${index};GM0301;2026-Q3;;;;${status};`,
  )
  const asked = await agreements(rows)
  expect(asked.accepted).toBe(5)
  expect(asked.questions.map(({ key, count }) => [key, count])).toEqual([
    ['status_word:on hold', 2],
    ['status_word:oranje', 1],
  ])
  const answers = { 'status_word:on hold': 'delayed', 'status_word:oranje': 'unknown' }
  const answered = await agreements(rows, { answers })
  expect(rowsOf(answered.batches).map(({ status }) => status)).toEqual([
    'delayed',
    'delayed',
    null,
    'achieved',
    'on_schedule',
  ])
  expect(answered.issues).toEqual([])
})

test('an agreement of an area that has left its region is told', async () => {
  const read = await agreements(['A1;GM0302;2025-Q4;;;;;', 'A2;GM0302;2026-Q1;;;;;'])
  expect([read.accepted, read.remarks]).toEqual([2, [['area_without_region', 1]]])
})

test('a row of totals is left out and counted', async () => {
  const read = await agreements(['A1;GM0301;2026-Q3;;100;50;;', 'Totaal;;;;200;100;;'])
  expect([read.read, read.remarks]).toEqual([1, [['summary_rows', 1]]])
})

test('memberships and registers take a time behind a day, and totals, too', async () => {
  const regions = await readImport('regions', [
    'indeling;regio;gemeente_code;geldig_van;geldig_tot',
    'Proef;Noord;GM0301;2020-01-01 00:00:00;31-12-2025 0:00',
    'Proef;Noord;GM0302;2020-01-01 00:00:00;31-12-9999',
  ])
  expect(regions.batches[0]).toMatchObject({
    rows: [
      { validFrom: parseIsoDay('2020-01-01'), validTo: parseIsoDay('2025-12-31') },
      { validFrom: parseIsoDay('2020-01-01'), validTo: null },
    ],
  })
  const register = await readImport('stakeholders', [
    'regio;periode;belanghouder;organisatie;belang;uitgenodigd',
    'Noord;2026-Q3;huurders;HV Oost;n.v.t.;1.250',
    'Noord;2026-Q3;huurders;HV West;4;1.250.000',
    'Totaal;;;;;1251250',
  ])
  expect(register.batches[0]).toMatchObject({
    rows: [
      { interest: null, invited: 1250 },
      { interest: 4, invited: 1_250_000 },
    ],
  })
  expect(register.remarks).toEqual([['summary_rows', 1]])
})

test('days and numbers of cooperations and bottlenecks are judged by their columns', async () => {
  const cooperation = await readImport('cooperation', [
    'cooperation_id;cooperation;gemeente_code;form;partner;as_of;hours',
    'S1;Inkoop;GM0301;inkoop;Bouwer;03/04/2026;1.200',
    'S1;Inkoop;GM0301;inkoop;Zorggroep;25/09/2026;12,5',
  ])
  expect(cooperation.batches[0]).toMatchObject({
    rows: [
      { asOf: parseIsoDay('2026-04-03'), hours: 1200 },
      { asOf: parseIsoDay('2026-09-25'), hours: 12.5 },
    ],
  })
  expect(cooperation.issues).toEqual([])
  const bottlenecks = await readImport('bottlenecks', [
    'bottleneck_id;cooperation_id;bottleneck;raised_on',
    'K1;S1;Systeem;46295',
  ])
  expect(bottlenecks.remarks).toEqual([['dates_as_numbers', 1]])
})

test('a quarter that no figures can speak of rejects its row, a day before 2000 is unknown', async () => {
  const read = await agreements([
    ...['2062-Q3', '1926-Q3', '2026-Q4'].map((period, at) => `A${at};GM0301;${period};;;;;`),
    'A9;GM0301;2026-Q3;31-12-1926;;;;01-01-1900',
  ])
  expect(read.rows).toEqual([
    [2, 'periode', 'date_in_future'],
    [3, 'periode', 'date_too_early'],
    [5, 'deadline', 'date_too_early'],
    [5, 'gepubliceerd_op', 'date_too_early'],
  ])
  expect(rowsOf(read.batches).at(-1)).toMatchObject({ deadline: null, publishedOn: 'unknown' })
})

test('a status with an aside is that status; one that is doubted is asked', async () => {
  const words = ['gereed (2025)', 'op schema (zie toelichting)', 'gerealiseerd?', 'gelukt (deels)']
  const read = await agreements(words.map((word, at) => `A${at};GM0301;2026-Q3;;;;${word};`))
  expect(rowsOf(read.batches).map(({ status }) => status)).toEqual([
    ...['achieved', 'on_schedule'],
    ...[null, null],
  ])
  expect(read.questions.map(({ about }) => about)).toEqual(['gerealiseerd?', 'gelukt (deels)'])
})

test('an agreement that is called after a norm counts; a norm of no place and period is no row', async () => {
  const header = 'titel;afspraak_id;gemeente_code;periode;doel;realisatie'
  const rows = [
    'Norm per woning;A1;GM0301;2026-Q3;5;4',
    'Score;A2;GM0301;2026-Q3;5;4',
    'Norm;;;;5;5',
  ]
  const read = await readImport('agreements', [header, ...rows])
  expect(rowsOf(read.batches).map(({ title }) => title)).toEqual(['Norm per woning', 'Score'])
  expect(read.remarks).toEqual([['summary_rows', 1]])
})

test('a status with a share, a year to come or a proviso behind it is asked', async () => {
  const words = [
    ...['behaald (8/10)', 'gerealiseerd (50)', 'gereed (2099)', 'gereed (Q1 2099)'],
    ...['gereed (zie toelichting: nog niet)', 'behaald (zie echter wijk 3, daar niet)'],
  ]
  const read = await agreements(words.map((word, at) => `A${at};GM0301;2026-Q3;;;;${word};`))
  expect(rowsOf(read.batches).map(({ status }) => status)).toEqual(words.map(() => null))
  expect(read.questions.map(({ about }) => about)).toEqual(words.map((word) => word.toLowerCase()))
})

test('yes with a condition is not known, and programs write yes as 1.0', async () => {
  const header = 'afspraak_id;gemeente_code;periode;raad_betrokken'
  const words = ['1.0', '0.0', 'ok', 'ja, deels', 'ja, onder voorbehoud', 'ja, volgt in mei']
  const rows = words.map((word, at) => `A${at};GM0301;2026-Q3;${word}`)
  const read = await readImport('agreements', [header, ...rows])
  expect(rowsOf(read.batches).map(({ councilInvolved }) => councilInvolved)).toEqual([
    ...[true, false, true],
    ...[null, null, null],
  ])
})

test('dates as word processors and programs write them', async () => {
  const dates = [
    '31\u201112\u20112026',
    '31 – 12 – 2026',
    "'31-12-2026",
    '31st December 2026',
    '20261231000000',
  ]
  const read = await agreements(dates.map((date, at) => `A${at};GM0301;2026-Q3;${date};;;;`))
  const last = parseIsoDay('2026-12-31')
  expect(rowsOf(read.batches).map(({ deadline }) => deadline)).toEqual(dates.map(() => last))
})

test('a deadline that is extended to another day is unknown', async () => {
  const read = await agreements(['A1;GM0301;2026-Q3;30-09-2026 is verlengd;;;;'])
  expect(rowsOf(read.batches).map(({ deadline }) => deadline)).toEqual([null])
})

describe('figures in the measure of their unit', () => {
  const HEADER = 'nr;gemeente;kwartaal;richting;doel;realisatie;eenheid'
  const figures = async (row: string) => {
    const read = await readImport('agreements', [HEADER, `A1;GM0301;2026-Q3;${row}`])
    const [found] = rowsOf(read.batches)
    return [found?.target, found?.realised, found?.direction, read.rows.map(([, , code]) => code)]
  }

  test.each([
    ['1,2 mln;0,8;mln €', 1.2, 0.8],
    ['€ 1,2 miljoen;0,8 miljoen;miljoen euro', 1.2, 0.8],
    ['1,2 mln;0,8 mln;€', 1_200_000, 800_000],
    ['25 per jaar;20;woningen per jaar', 25, 20],
    ['90%;85 %;% tevreden huurders', 90, 85],
    ['12 maanden;9;maanden', 12, 9],
    ['1,5 mln;50;woningen', 1_500_000, 50],
  ])('%s', async (row, target, realised) => {
    expect(await figures(`hoger;${row}`)).toEqual([target, realised, 'higher', []])
  })

  test.each([
    ['12 maanden;1 jaar;maanden', 12],
    ['250 m2;0,2 ha;m2', 250],
    ['1,2 mln;0,8;', 1_200_000],
    ['1,2 mln;800.000,00;mln €', 1.2],
    ['1,2;800.000,00;mln', 1.2],
    ['1,2 mln;0,8;€', 1_200_000],
    ['50 woningen;40%;woningen', 50],
  ])('what was realised is unknown in another one: %s', async (row, target) => {
    const [found, realised, , codes] = await figures(`hoger;${row}`)
    expect([found, realised]).toEqual([target, null])
    expect(codes).toContain('measures_differ')
  })

  test('nothing realised is nothing in every measure', async () => {
    expect(await figures('hoger;50 woningen;0%;woningen')).toEqual([50, 0, 'higher', []])
  })

  test.each(['≤ 5%', 'max. 18 weken', 'maximaal 18', '< 18'])(
    'of a target that is not to be passed lower is better, and told: %s',
    async (target) => {
      const [, , direction, codes] = await figures(`;${target};4;`)
      expect(direction).toBe('lower')
      expect(codes).toContain('direction_of_target')
    },
  )

  test.each(['hoger;≤ 5%', ';≥ 90%', ';tot 250', ';100'])('not of any other: %s', async (row) => {
    expect(await figures(`${row};4;`)).toMatchObject({ 2: 'higher' })
  })
})

test.each([
  ['PA-1', 'PA 1'],
  ['PA-1', 'PA–01'],
  ['1', '1.0'],
  ['PA-1', 'PA-1\u200b'],
])('ids %s and %s may be one agreement: both count, and it is told', async (one, other) => {
  const read = await agreements([`${one};GM0301;2026-Q3;;5;4;;`, `${other};GM0301;2026-Q3;;5;4;;`])
  expect([read.accepted, read.rows]).toEqual([2, [[3, 'afspraak_id', 'id_alike']]])
})

test.each([
  ['1.1', '11'],
  ['PA-1', 'PA-10'],
  ['A1', 'B1'],
])('ids %s and %s are two', async (one, other) => {
  const read = await agreements([`${one};GM0301;2026-Q3;;5;4;;`, `${other};GM0301;2026-Q3;;5;4;;`])
  expect([read.accepted, read.rows]).toEqual([2, []])
})

test('a total in place of an id is one with a place and a quarter too, where it has no title', async () => {
  const header = 'nr;titel;gemeente;kwartaal;doel;realisatie'
  const read = await readImport('agreements', [
    header,
    'A1;Bouw;GM0301;2026-Q3;100;50',
    'Totaal nieuwbouw;;GM0301;2026-Q3;100;50',
    'Totaal onderhoud;Onderhoud;GM0301;2026-Q3;100;50',
  ])
  expect(rowsOf(read.batches).map(({ agreementId }) => agreementId)).toEqual([
    'A1',
    'Totaal onderhoud',
  ])
  expect(read.remarks).toEqual([['summary_rows', 1]])
})

test('a mark that other columns prove to be for decimals tells of the other one', async () => {
  const row = (target: string, realised: string) => `A1;GM0301;2026-Q3;;${target};${realised};;`
  const told: unknown[] = []
  const figures = async (target: string, realised: string) => {
    const read = await agreements([row(target, realised)])
    told.push(read.issues.map(({ code, column, params }) => [code, column, params.read]))
    return rowsOf(read.batches).map((found) => [found.target, found.realised])
  }
  expect(await figures('1.200', '1.150,5')).toEqual([[1200, 1150.5]])
  expect(await figures('1,200', '1150.5')).toEqual([[1200, 1150.5]])
  const alike = [['numbers_read_alike', 'doel', 1200]]
  expect(told).toEqual([alike, alike])
  // Both of one mark: in the one column it may be for thousands
  expect(await figures('1.200', '1150.5')).toEqual([[null, 1150.5]])
})

test('a number in a list, and why it is so, change no status; what came since may', async () => {
  const known = ['1. Gerealiseerd', '3 - vertraagd', 'vertraagd door de vergunning']
  const asked = [
    ...['vertraagd door de vergunning, nu weer op schema', 'vertraagd door x maar loopt'],
    'gerealiseerd door ons nog te tekenen door de gemeente',
    'gerealiseerd door de gemeente en vertraagd door ons',
    'afgerond door ons behalve de straat',
  ]
  const words = [...known, ...asked]
  const read = await agreements(words.map((word, at) => `A${at};GM0301;2026-Q3;;;;${word};`))
  expect(rowsOf(read.batches).map(({ status }) => status)).toEqual([
    ...['achieved', 'delayed', 'delayed'],
    ...asked.map(() => null),
  ])
  expect(read.questions.map(({ about }) => about)).toEqual(asked)
})
