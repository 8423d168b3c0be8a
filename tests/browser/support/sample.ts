import { addQuarters, firstDayOf } from '#app/domain/calendar/quarter'
import { formatIsoDay } from '#app/domain/calendar/day'
import { crowd, regionLines, scattered, sheet, surveyLines } from '#tests/services/support/files'

/** Of the sample, newest last. */
export const QUARTERS = Array.from({ length: 4 }, (_, at) => addQuarters('2025-Q4', at))
export const LATEST = '2026-Q3'
export const REGIONS = ['Noord', 'Oost', 'Zuid'] as const
export const REGION_SETS = ['Markt', 'Provincies'] as const

/** Everybody in Noord, so that its feedback falls in the latest quarter. */
const DISAPPOINTED = (seed: number) =>
  scattered(seed).map((answer, item) => (item >= 15 && answer !== null ? 1 + (seed % 2) : answer))

/** A week into the quarter. */
function dayIn(quarter: (typeof QUARTERS)[number]): string {
  return formatIsoDay(firstDayOf(quarter) + 7)
}

/**
 * Two sets over the same places. In Oost so few answered that nothing of it may be shown; Noord's
 * feedback falls in the latest quarter.
 */
export function sampleFiles(): Readonly<
  Record<
    ('regions' | 'survey' | 'agreements' | 'loops' | 'choices') | ('cooperation' | 'bottlenecks'),
    string
  >
> {
  const survey = QUARTERS.flatMap((quarter, at) => {
    const completedAt = dayIn(quarter)
    const noord = crowd(at * 1000, { area: 'GM0001', completedAt })
    const isLatest = quarter === LATEST
    return [
      ...noord.map((each, seed) => (isLatest ? { ...each, answers: DISAPPOINTED(seed) } : each)),
      ...crowd(at * 1000 + 500, { area: 'GM0002', completedAt }),
      sheet({ area: 'GM0003', completedAt }),
      sheet({ area: 'GM0003', completedAt, group: 'gemeente' }),
    ]
  })
  return {
    regions: text(
      regionLines([
        'Markt;Noord;GM0001;Een;;',
        'Markt;Zuid;GM0002;Twee;;',
        'Markt;Oost;GM0003;Drie;;',
        'Provincies;Alles;GM0001;Een;;',
        'Provincies;Alles;GM0002;Twee;;',
      ]),
    ),
    survey: text(surveyLines(survey)),
    agreements: text([
      'agreement_id;title;area_code;period;established_on;start_on;deadline;status;tenants_signed;council_involved',
      ...QUARTERS.flatMap((quarter) => [
        `A-1;Woningen bouwen;GM0001;${quarter};2025-06-01;2025-07-01;2027-12-31;op schema;ja;ja`,
        `A-2;Woningen isoleren;GM0002;${quarter};2025-06-01;2025-07-01;2027-12-31;vertraagd;ja;nee`,
      ]),
    ]),
    // To be answered in a quarter after those that have scores.
    loops: text([
      'loop_id;region;heard;heard_on;heard_from;form;source;decision;reason;decided_on;action;owner;due;done_on;told_back_on',
      ...['V1', 'V2', 'V3', 'V4'].map((id) => {
        return `${id};Noord;Wij horen niets terug (${id});${dayIn(LATEST)};huurders|gemeente;feedback;survey;;;;;;;;`
      }),
      `V5;Zuid;Bouw sneller;${dayIn(LATEST)};huurders;output;letter;yes;;${dayIn(LATEST)};plan;Bo;${dayIn(LATEST)};;`,
      `V6;Zuid;Bouw hoger;${dayIn(LATEST)};gemeente;output;meeting;no;geen plek;${dayIn(LATEST)};;Bo;;;${dayIn(LATEST)}`,
    ]),
    choices: text([
      'choice_id;choice;region;decision_planned_on;step;kind;opens;closes;audience;influence;announced_on',
      'K1;Sloop;Noord;2099-12-01;Zienswijze;window;2026-06-01;2099-06-20;council;advise;2026-05-01',
      'K1;Sloop;Noord;2099-12-01;Inloop;window;2026-06-01;2099-06-20;residents|partners;inform;',
      'K2;Bouw;Zuid;2099-12-01;Inloop;window;2026-06-01;2026-06-20;residents;consult;',
    ]),
    cooperation: text([
      'cooperation_id;cooperation;region;form;partner;as_of;phase;hours;euros;yield;expected_yield_of_others;agreed_on;team_on;first_result_on',
      ...['Een;4;4;5', 'Twee;3;2;4', 'Drie;2;1;4'].map((said) => {
        const [partner, phase, own, expected] = said.split(';')
        return `S1;Wonen met zorg;Noord;stuurgroep;${partner};2026-06-30;${phase};400;9000;${own};${expected};2024-01-01;;`
      }),
    ]),
    bottlenecks: text([
      'bottleneck_id;cooperation_id;bottleneck;interest;raised_on;settled_on;how;recurred_on',
      'K1;S1;Doorstromers krijgen geen voorrang;wachtlijst;2026-03-01;;;',
      'K2;S1;Twee keurmerken;eigen leverancier;2026-03-01;2026-04-10;één keurmerk;2026-06-01',
      'K3;S1;Sleutel te laat;;2026-03-01;2026-03-20;sleutelkluis;',
    ]),
  }
}

/** A good survey: everybody in Zuid at one end of the scale in the latest quarter. */
export function goodSurvey(): string {
  const completedAt = dayIn(LATEST)
  const answers = Array.from({ length: 20 }, () => 5)
  return text(surveyLines(crowd(7, { area: 'GM0002', completedAt, answers })))
}

/** Three rows are good; the others are wrong, each in its own way. Row numbers count the heading. */
export function badSurvey(): string {
  const [heading = '', good = ''] = surveyLines([sheet({ completedAt: dayIn(LATEST) })])
  const wrong = (at: number, value: string) => good.split(';').with(at, value).join(';')
  return text([
    heading,
    good,
    wrong(7, '9'),
    wrong(1, '31-02-2026'),
    good,
    wrong(2, '<img src=x onerror=alert(1)>'),
    good,
  ])
}

/** Everybody in Zuid answers on a scale to seven; one cell holds a code for no answer. */
export function openSurvey(): string {
  const completedAt = dayIn(LATEST)
  const people = crowd(7, { area: 'GM0002', completedAt }).map((each, at) => ({
    ...each,
    answers: each.answers.map((answer, item) =>
      at === 0 && item === 1 ? 99 : answer && answer + 2,
    ),
  }))
  return text(surveyLines(people))
}

function text(lines: readonly string[]): string {
  return `${lines.join('\n')}\n`
}
