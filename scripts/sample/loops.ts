import { parseIsoDay, type Day } from '#app/domain/calendar/day'
import type { LoopColumn } from '#app/domain/ingest/columns/columns'
import { csvBytes, dateText, DUTCH_EXCEL } from './csv-dialect'
import { MARKET_SET, shownName, type MarketRegion } from './geography'

const COLUMNS = [
  ...[
    'verwachting_id',
    'indeling',
    'regio',
    'gehoord',
    'gehoord_op',
    'gehoord_van',
    'vorm',
    'bron',
  ],
  ...['besluit', 'reden', 'besloten_op', 'actie', 'wie', 'uiterlijk', 'gedaan_op'],
  ...['teruggekoppeld_op', 'teruggekoppeld_hoe', 'teruggekoppeld_aan'],
]

type Cells = Partial<Record<Exclude<LoopColumn, 'loop_id' | 'region_set'>, string>>

/** What was heard: region, day (in 2026), from whom, form, source, text. */
type Heard = readonly [
  region: MarketRegion,
  heardOn: string,
  from: string,
  form: string,
  source: string,
  heard: string,
]

const [MANAGER, SECRETARY, DIRECTOR, RESEARCHER] = [
  'manager wonen',
  'bestuurssecretaris',
  'directeur vastgoed',
  'onderzoeker',
]

/** What became of it. Days after it was heard: decided, told back; of an action: due, done. */
interface Course {
  readonly decision?: 'ja' | 'deels' | 'nee'
  readonly reason?: string
  readonly decided?: number
  readonly action?: readonly [what: string, due: number, done: number | null]
  readonly owner?: string
  readonly told?: readonly [after: number, how: string, to: string]
}

const LETTER = 'brief'
const YES = { decision: 'ja', decided: 28 } as const

/** Stories: Plassenland stays silent, Stadsrand answers all, and says no with a reason. */
const LOOPS: readonly (readonly [Heard, Course])[] = [
  [
    [
      'Plassenland',
      '05-14',
      'huurders',
      'feedback',
      'enquête',
      'We horen niet wat er met onze reactie op de sloopplannen is gedaan.',
    ],
    {},
  ],
  [
    [
      'Plassenland',
      '06-02',
      'zorg_welzijn',
      'input',
      'bijeenkomst',
      'Geef ons eerder de plattegronden van woningen met zorg.',
    ],
    { ...YES, owner: DIRECTOR, action: ['plattegrond in schetsfase', 95, 87] },
  ],
  [
    [
      'Plassenland',
      '06-19',
      'overig',
      'feedback',
      'enquête',
      'Laat zien wat het groenfonds dit jaar heeft betaald.',
    ],
    {
      decision: 'deels',
      reason: 'alleen 2026',
      decided: 76,
      owner: SECRETARY,
      action: ['overzicht op de website', 88, null],
    },
  ],
  [
    [
      'Plassenland',
      '04-08',
      'gemeente',
      'process',
      'bijeenkomst',
      'Stuur stukken twee weken voor het overleg.',
    ],
    { ...YES, owner: SECRETARY },
  ],
  [
    [
      'Plassenland',
      '04-21',
      'huurders',
      'feedback',
      'enquête',
      'Vertel wat de huurdersraad met de klachten over vocht heeft bereikt.',
    ],
    {},
  ],
  [
    [
      'Plassenland',
      '05-06',
      'huurders',
      'output',
      'brief',
      'De lift in de Waterlelie staat al een half jaar stil.',
    ],
    { ...YES, owner: DIRECTOR, action: ['lift vervangen', 80, 78] },
  ],
  [
    [
      'Plassenland',
      '04-15',
      'collega_corporatie',
      'process',
      'bijeenkomst',
      'Maak één planning voor alle corporaties.',
    ],
    {
      ...YES,
      owner: MANAGER,
      action: ['gezamenlijke planning', 70, 61],
      told: [66, 'in het directieoverleg', 'collega-corporaties'],
    },
  ],
  [
    [
      'Plassenland',
      '05-20',
      'gemeente',
      'output',
      'afspraak',
      'Bouw in de kern, niet alleen aan de rand.',
    ],
    {
      decision: 'nee',
      reason: 'de grond in de kern is niet van ons',
      decided: 40,
      owner: MANAGER,
      told: [47, LETTER, 'wethouder'],
    },
  ],
  [
    [
      'Plassenland',
      '06-11',
      'collega_corporatie',
      'feedback',
      'enquête',
      'Vraag ons ook halverwege, niet alleen na afloop.',
    ],
    {
      ...YES,
      owner: RESEARCHER,
      action: ['peiling halverwege', 82, 82],
      told: [109, 'nieuwsbrief', 'alle partners'],
    },
  ],
  [
    [
      'Eilandkust',
      '04-16',
      'huurders',
      'input',
      'bijeenkomst',
      'Houd een avond op het eiland zelf.',
    ],
    {
      ...YES,
      owner: MANAGER,
      action: ['bewonersavond in het dorpshuis', 60, 48],
      told: [52, 'op de avond zelf', 'bewoners'],
    },
  ],
  [
    [
      'Eilandkust',
      '04-29',
      'gemeente',
      'process',
      'brief',
      'Zet de agenda van de stuurgroep online.',
    ],
    { ...YES, owner: SECRETARY, told: [45, LETTER, 'griffier'] },
  ],
  [
    [
      'Eilandkust',
      '05-18',
      'zorg_welzijn',
      'output',
      'enquête',
      'Houd woningen voor zorgpersoneel vrij.',
    ],
    {
      decision: 'deels',
      reason: 'tien woningen, niet dertig',
      decided: 50,
      owner: MANAGER,
      told: [58, 'in het zorgoverleg', 'zorgpartners'],
    },
  ],
  [
    [
      'Eilandkust',
      '06-09',
      'huurders',
      'feedback',
      'enquête',
      'Laat weten wat er van de zonnepanelen komt.',
    ],
    { ...YES, owner: DIRECTOR, told: [33, LETTER, 'huurdersvereniging'] },
  ],
  [
    [
      'Eilandkust',
      '06-23',
      'overig',
      'process',
      'enquête',
      'Wij weten niet bij wie we moeten zijn.',
    ],
    {},
  ],
  [
    ['Heidekant', '04-10', 'huurders', 'output', 'enquête', 'Isoleer eerst de slechtste blokken.'],
    {
      ...YES,
      owner: DIRECTOR,
      action: ['volgorde aangepast', 60, 57],
      told: [63, LETTER, 'huurders'],
    },
  ],
  [
    [
      'Heidekant',
      '05-11',
      'gemeente',
      'output',
      'afspraak',
      'Begin nu eindelijk met de Dorpsweide.',
    ],
    {
      ...YES,
      owner: MANAGER,
      action: ['eerste paal', 80, 80],
      told: [81, 'bij de start', 'gemeente'],
    },
  ],
  [
    [
      'Heidekant',
      '05-28',
      'collega_corporatie',
      'process',
      'bijeenkomst',
      'Minder overleggen, vaker beslissen.',
    ],
    {
      decision: 'deels',
      reason: 'één van de drie overleggen vervalt',
      decided: 30,
      owner: SECRETARY,
      told: [37, 'in het overleg', 'partners'],
    },
  ],
  [
    [
      'Heidekant',
      '06-15',
      'huurders',
      'output',
      'enquête',
      'Van de plannen merken we in de straat niets.',
    ],
    { ...YES, owner: MANAGER },
  ],
  [
    [
      'Rivierenhoek',
      '04-14',
      'huurders',
      'input',
      'bijeenkomst',
      'Laat de huurdersraad meepraten over de sloopvolgorde.',
    ],
    {
      ...YES,
      owner: MANAGER,
      action: ['werkgroep gestart', 50, 45],
      told: [46, 'in de werkgroep', 'huurdersraad'],
    },
  ],
  [
    [
      'Rivierenhoek',
      '05-12',
      'zorg_welzijn',
      'process',
      'bijeenkomst',
      'Eén aanspreekpunt voor wie uit de zorg een woning zoekt.',
    ],
    {
      ...YES,
      owner: MANAGER,
      action: ['aanspreekpunt gestart', 60, 50],
      told: [63, 'in het zorgoverleg', 'zorgpartners'],
    },
  ],
  [
    [
      'Rivierenhoek',
      '06-04',
      'overig',
      'feedback',
      'brief',
      'Publiceer wat het convenant heeft opgeleverd.',
    ],
    {
      ...YES,
      owner: RESEARCHER,
      action: ['jaarbericht', 75, 70],
      told: [75, 'op de website', 'iedereen'],
    },
  ],
  [
    [
      'Stadsrand',
      '05-11',
      'huurders',
      'output',
      'bijeenkomst',
      'Stel de huurverhoging een jaar uit bij label E, F en G.',
    ],
    {
      decision: 'nee',
      reason: 'het geld gaat naar isolatie',
      decided: 45,
      owner: MANAGER,
      told: [52, LETTER, 'huurdersorganisatie'],
    },
  ],
  [
    [
      'Stadsrand',
      '06-08',
      'gemeente',
      'input',
      'bijeenkomst',
      'Praat de nieuwe raad bij voor de begroting.',
    ],
    {
      ...YES,
      owner: SECRETARY,
      action: ['raadsavond', 70, 66],
      told: [66, 'op de raadsavond', 'gemeenteraad'],
    },
  ],
  [
    [
      'Eilandkust',
      '09-04',
      'gemeente',
      'process',
      'enquête',
      'Wie beslist waarover in de woondeal is onduidelijk.',
    ],
    { ...YES, owner: SECRETARY, action: ['schema van besluiten', 60, null] },
  ],
  [
    [
      'Plassenland',
      '09-08',
      'huurders',
      'feedback',
      'enquête',
      'Kom terug op wat we in juni hebben gezegd.',
    ],
    {},
  ],
  [
    ['Plassenland', '09-15', 'huurders', 'feedback', 'brief', 'Zeg eerlijk wat niet kan.'],
    { owner: MANAGER },
  ],
  [
    [
      'Plassenland',
      '09-22',
      'gemeente',
      'feedback',
      'afspraak',
      'Leg uit waarom het groenfonds stilligt.',
    ],
    { ...YES, owner: DIRECTOR },
  ],
  [
    ['Heidekant', '09-17', 'huurders', 'output', 'enquête', 'Begin met twee buurten, maar begin.'],
    {
      decision: 'deels',
      reason: 'twee buurten eerst',
      decided: 35,
      owner: MANAGER,
      action: ['planning per buurt', 120, null],
    },
  ],
  [
    [
      'Rivierenhoek',
      '09-22',
      'collega_corporatie',
      'process',
      'afspraak',
      'Deel de wachttijden per kern, elk kwartaal.',
    ],
    { ...YES, owner: RESEARCHER, action: ['wachttijden per kern', 90, null] },
  ],
  [
    [
      'Stadsrand',
      '10-06',
      'overig',
      'input',
      'bijeenkomst',
      'Vraag ook jongeren die nog thuis wonen.',
    ],
    {},
  ],
]

/** Expectations of 2026 as a Dutch spreadsheet has them; some told back late, some never. */
export function loopFile(): Uint8Array {
  const rows = LOOPS.map(([heard, course], at) => {
    const cells = cellsOf(heard, course)
    return [
      `VB-${String(at + 1).padStart(3, '0')}`,
      MARKET_SET,
      ...ORDER.map((name) => cells[name] ?? ''),
    ]
  })
  return csvBytes(DUTCH_EXCEL, [COLUMNS, ...rows])
}

const ORDER = [
  ...([
    'region',
    'heard',
    'heard_on',
    'heard_from',
    'form',
    'source',
    'decision',
    'reason',
  ] as const),
  ...(['decided_on', 'action', 'owner', 'due', 'done_on', 'told_back_on'] as const),
  ...(['told_back_how', 'told_back_to'] as const),
]

function cellsOf([region, on, from, form, source, heard]: Heard, course: Course): Cells {
  const heardOn = parseIsoDay(`2026-${on}`) as Day
  const { decision, reason = '', decided = null, action = null, owner = '', told = null } = course
  const after = (days: number | null) =>
    dateText(DUTCH_EXCEL, days === null ? null : heardOn + days)
  return {
    ...{ region: shownName(region), heard, heard_on: after(0), heard_from: from, form, source },
    ...{ decision: decision ?? 'open', reason, decided_on: after(decided), owner },
    ...(action && { action: action[0], due: after(action[1]), done_on: after(action[2]) }),
    ...(told && { told_back_on: after(told[0]), told_back_how: told[1], told_back_to: told[2] }),
  }
}
