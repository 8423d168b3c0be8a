import { expect, test } from 'vitest'
import { exportBottlenecks, exportCooperation } from '#app/services/cooperation/export.server'
import { describeOnBothDialects } from '#tests/support/database'
import { TWO_REGIONS } from '../support/files'
import { idOf, install } from '../support/installation'

const HEADER =
  'cooperation_id;cooperation;region_set;region;area_code;themes;form;partner;as_of;phase;hours;euros;yield;expected_yield_of_others;mandate;teams;scope;predictability;agreed_on;team_on;first_result_on;changed_procedure_on;other_theme_on'
const FACTS = '"Wonen; ""zorg"""'
const FILE = [
  HEADER,
  `S1;${FACTS};Markt;Noord;;wonen_zorg|kwaliteit;steering_group;Gemeente 😀;2026-06-30;4;720;12000;4;5;yes;1;one;high;2025-08-08;unknown;;;`,
  `S1;${FACTS};Markt;Noord;;wonen_zorg|kwaliteit;steering_group;Zorggroep;2026-06-30;2;880.5;;1;4;no;1;one;high;2025-08-08;unknown;;;`,
  `S1;${FACTS};Markt;Noord;;wonen_zorg|kwaliteit;steering_group;Zorggroep;2026-09-30;;;;;;;1;one;high;2025-08-08;unknown;;;`,
  'S2;Sleutel;;;GM0001;;purchase;Bouwer;2026-09-30;;;;;;;;;;;;;;',
]
const DUTCH = [
  'samenwerking_id;samenwerking;indeling;regio;gemeente_code;thema’s;vorm;partner;peildatum;fase;uren;euro’s;opbrengst;verwachte_opbrengst_anderen;mandaat;teams;reikwijdte;voorspelbaarheid;afgesproken_op;team_op;eerste_resultaat_op;gewijzigde_werkwijze_op;ander_thema_op',
  `S1;${FACTS};Markt;noord;;Wonen met zorg | kwaliteit;stuurgroep;Gemeente 😀;30-06-2026;structureren;720;12000;4;5;ja;1;één;hoog;08-08-2025;onbekend;;;`,
  `S1;${FACTS};Markt;Noord;;wonen_zorg|kwaliteit;Stuurgroep;Zorggroep;30-06-2026;2;880,5;;1;4;nee;1;één thema;hoog;08-08-2025;onbekend;;;`,
  `S1;${FACTS};Markt;Noord;;wonen_zorg|kwaliteit;stuurgroep;Zorggroep;30-09-2026;;;;;;;1;één;hoog;08-08-2025;onbekend;;;`,
  'S2;Sleutel;;;GM0001;;inkoop;Bouwer;30-09-2026;;;;;;;;;;;;;;',
]
const BOTTLENECKS = [
  'bottleneck_id;cooperation_id;bottleneck;interest;raised_on;level;level_since;settled_on;how;agreement_id;recurred_on',
  'K1;S1;"Geen voorrang; ""nu""";wachtlijst;2026-03-01;steering;2026-04-01;2026-05-01;artikel 4;A-1;2026-06-01',
  'K2;S1;Sleutel te laat;;2026-09-01;floor;;;;;',
]
const DUTCH_BOTTLENECKS = [
  'knelpunt_id;samenwerking_id;knelpunt;belang;ingebracht_op;niveau;niveau_sinds;geregeld_op;hoe;afspraak_id;teruggekomen_op',
  'K1;S1;"Geen voorrang; ""nu""";wachtlijst;01-03-2026;stuurgroep;01-04-2026;01-05-2026;artikel 4;A-1;01-06-2026',
  'K2;s1;Sleutel te laat;;01-09-2026;werkvloer;;;;;',
]
const asText = (lines: readonly string[]) => lines.map((line) => `${line}\n`).join('')

describeOnBothDialects('cooperations', (open) => {
  test('and bottlenecks come out as the file that goes in again, and in Dutch they are the same', async () => {
    const { bring, handle } = await install(await open())
    await bring('regions', TWO_REGIONS)
    expect(await bring('cooperation', FILE)).toMatchObject({ accepted: 4, rejected: 0, issues: [] })
    expect(await bring('bottlenecks', BOTTLENECKS)).toMatchObject({ accepted: 2, issues: [] })
    expect(await exportCooperation(handle.db)).toBe(asText(FILE))
    expect(await exportBottlenecks(handle.db)).toBe(asText(BOTTLENECKS))
    const other = await install(await open())
    await other.bring('regions', TWO_REGIONS)
    await other.bring('cooperation', DUTCH)
    await other.bring('bottlenecks', DUTCH_BOTTLENECKS)
    expect(await exportCooperation(other.handle.db)).toBe(asText(FILE))
    expect(await exportBottlenecks(other.handle.db)).toBe(
      asText(BOTTLENECKS).replace('K2;S1', 'K2;s1'),
    )
  })

  test('of a partner and date the newest import counts until it is taken back; tried ones leave nothing', async () => {
    const { bring, undo, redo, handle } = await install(await open())
    await bring('regions', TWO_REGIONS)
    await bring('cooperation', FILE)
    const tried = [HEADER, (FILE[1] ?? '').replace(';720;', ';700;')]
    await bring('cooperation', tried, { dryRun: true })
    expect(await exportCooperation(handle.db)).toBe(asText(FILE))
    const corrected = await bring('cooperation', tried)
    const after = asText(FILE).replace(';720;', ';700;')
    expect(await exportCooperation(handle.db)).toBe(after)
    await undo(idOf(corrected))
    expect(await exportCooperation(handle.db)).toBe(asText(FILE))
    await redo(idOf(corrected))
    expect(await exportCooperation(handle.db)).toBe(after)
  })

  test('that contradict themselves are told by row and column', async () => {
    const { bring } = await install(await open())
    await bring('regions', TWO_REGIONS)
    const row = (partner: string, asOf: string, rest: string, form = 'stuurgroep') =>
      `S1;Zorg;;Noord;;;${form};${partner};${asOf};${rest}`
    const { accepted, issues } = await bring('cooperation', [
      HEADER,
      row('A', '2026-06-30', '2;;;6;0,5;;;;;;;;;'),
      row('B', '2026-06-30', '2;;;3;;;;;;;;;;'),
      row('b', '2026-06-30', '2;;;4;;;;;;;;;;'),
      row('C', '2026-06-30', '4;-1;;;;;;;;;;;;'),
      row('D', '2026-06-30', '3;;;;;;;;;;;;;'),
      row('D', '2026-09-30', '2;;;;;;;;;;;;;'),
      row('E', '2026-06-30', '6;;;;;;;;;;;;;', 'vereniging'),
      row('F', '2026-06-30', '3;;;;;;;;;;;;;', 'fusie'),
      row('', '', ';;;;;;;;;;;;;'),
    ])
    expect(issues.map(({ row: at, column, code }) => [at, column, code])).toEqual([
      [2, 'yield', 'answer_outside_scale'],
      [2, 'expected_yield_of_others', 'answer_outside_scale'],
      [4, 'partner', 'partner_twice'],
      [3, 'partner', 'partner_twice'],
      [5, 'hours', 'number_out_of_range'],
      [7, 'phase', 'phase_back'],
      [8, 'form', 'choice_unknown'],
      [8, 'phase', 'choice_unknown'],
      [9, 'form', 'cooperation_differs'],
      [10, 'as_of', 'value_missing'],
      [10, 'partner', 'value_missing'],
    ])
    expect(accepted).toBe(2)
    expect(issues[5]?.params).toMatchObject({ value: '2', first: 6 })
    const wrong = await bring('bottlenecks', [
      BOTTLENECKS[0] ?? '',
      'K1;S9;Iets;;2026-03-01;;;;;;',
      'K2;S1;Iets;;2026-03-01;zolder;2026-02-28;2026-03-02;;;',
      'K3;S1;Iets;;2026-03-01;;2026-02-28;2026-03-02;;;2026-02-01',
      'K4;S1;Iets;;2026-03-01;;2026-03-01;2026-03-01;zo;;2026-03-01',
    ])
    expect(wrong.issues.map(({ row: at, column, code }) => [at, column, code])).toEqual([
      [2, 'cooperation_id', 'cooperation_unknown'],
      [3, 'level', 'choice_unknown'],
      [4, 'level_since', 'step_too_early'],
      [4, 'recurred_on', 'step_too_early'],
      [4, 'how', 'value_missing'],
    ])
    expect(wrong.accepted).toBe(1)
  })
})
