import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { CooperationPage } from '#app/components/cooperation/cooperation-page'
import { cooperationHref, cooperationViewOf } from '#app/components/cooperation/cooperation-view'
import { OneCooperationPage } from '#app/components/cooperation/one-cooperation-page'
import type { ImportedBottleneck } from '#app/domain/cooperation/bottleneck'
import { cooperationsInForce, type ImportedEntry } from '#app/domain/cooperation/in-force'
import { DEFAULT_FRAMEWORK } from '#app/domain/framework/default'
import { cooperationReport } from '#app/domain/report/cooperation'
import { cooperationRow } from '#app/domain/report/cooperation-row'
import { bottleneck, entry, EVIDENCE } from '#tests/domain/cooperation/cooperations'
import { day } from '#tests/domain/followup/loops'

const TODAY = day('2026-10-14')
const FRAMEWORK = {
  ...DEFAULT_FRAMEWORK,
  cooperation: { ...DEFAULT_FRAMEWORK.cooperation, hourlyRate: 62 },
}
const SHAM = { evidence: { ...EVIDENCE, team: 'not_done' } } as const

interface Given {
  readonly entries?: readonly Partial<ImportedEntry>[]
  readonly bottlenecks?: readonly Partial<ImportedBottleneck>[]
  readonly query?: string
  readonly framework?: typeof DEFAULT_FRAMEWORK
  readonly mayEdit?: boolean
}

function rowsOf({ entries = [{}], bottlenecks = [], framework = FRAMEWORK }: Given) {
  const made = entries.map((each, at) => entry({ partner: `P${at + 1}`, ...each }))
  return cooperationsInForce(made).map((each) =>
    cooperationRow(each, {
      where: { region: 'Noord (verzonnen)', place: 'Beek' },
      bottlenecks: bottlenecks.map(bottleneck),
      deadlineOf: (asOf) => asOf,
      ...{ today: TODAY, framework },
    }),
  )
}

const HEAD = {
  ...{ regionSet: 'Markt', regionSets: ['Markt'], regionNames: ['Noord (verzonnen)'] },
  ...{ today: TODAY, asOf: null, sample: false },
}

function list(given: Given): string {
  const { query = '', framework = FRAMEWORK, mayEdit = false } = given
  const view = cooperationViewOf(new URLSearchParams(query))
  const report = {
    ...cooperationReport(rowsOf(given), view.region, framework),
    ...{ ...HEAD, framework, mayEdit },
  }
  return renderToStaticMarkup(<CooperationPage report={report} view={view} menu={[]} />)
}

function one(given: Given): string {
  const { query = '', framework = FRAMEWORK, mayEdit = false } = given
  const view = cooperationViewOf(new URLSearchParams(query))
  const [row] = rowsOf(given)
  if (row === undefined) throw new Error('no cooperation')
  const report = { ...HEAD, row, framework, mayEdit, conditions: null }
  return renderToStaticMarkup(
    <OneCooperationPage report={report} view={view} menu={[]} asked={undefined} />,
  )
}

const OPEN = { settledOn: null, how: null } as const

test('the list is headed by what stalls and what waits, and says what a region spends', () => {
  const html = list({ entries: [SHAM, SHAM], bottlenecks: [OPEN] })
  expect(html).toContain(
    '<h1>Wonen met zorg in Noord stokt; 1 knelpunt wacht op een besluit van een stuurgroep</h1>',
  )
  expect(html).toContain(
    'Samenwerken kost in deze regio 800 uur en € 18.000 per jaar, samen ongeveer € 68.000, waarvan 73\u00a0% tijd.',
  )
  expect(html).toContain('remt: druk op de wachtlijst')
  const english = list({ entries: [SHAM], query: 'taal=en' })
  expect(english).toContain('<h1>Wonen met zorg in Noord stalls</h1>')
})

test('without a rate hours are not told in euros', () => {
  const html = list({ framework: DEFAULT_FRAMEWORK })
  expect(html).toContain('400 uur en € 9.000 per jaar.')
  expect(html).toContain('er is geen uurtarief ingesteld')
})

test('without cooperations the page says what it will show, with another choice where to find all', () => {
  expect(list({ entries: [] })).toContain('<h1>Nog geen samenwerkingen</h1>')
  expect(list({ entries: [] })).toContain('een rij voor elke partner en peildatum')
  expect(list({ query: 'regio=Zuid' })).toContain('<a href="/samenwerking?taal=nl">Alles tonen')
})

test('a stall is told with its evidence, who thinks to be further, and what would disprove it', () => {
  const html = one({ entries: [SHAM, { ...SHAM, phase: 2 }] })
  expect(html).toContain(
    'Wonen met zorg in Noord stokt: 14 maanden na de afspraak nog geen team dat mag beslissen</h1>',
  )
  expect(html).toContain('De doelen zijn van 8 augustus 2025, 14 maanden geleden.')
  expect(html).toContain('schijnsamenwerking: P1 plaatst de samenwerking verder')
  expect(html).toContain('Eén team met een mandaat van alle partners, of één resultaat')
  expect(html).not.toContain('Voeg bewijs toe')
  expect(one({ entries: [SHAM], mayEdit: true })).toContain('Voeg bewijs toe')
})

test('each finding leads somewhere: to what it rests on, to the agenda, to the follow-up', () => {
  const given = { entries: [SHAM], bottlenecks: [OPEN] }
  const shown = list(given)
  for (const part of ['fasen', 'spiegel', 'knelpunten']) {
    expect(shown).toMatch(new RegExp(`href="/samenwerking/een\\?[^"]*#${part}"`))
  }
  expect(shown).not.toContain('/samenwerking/partners')
  expect(list({ ...given, mayEdit: true })).toContain(
    '<a href="/samenwerking/partners?set=Markt&amp;taal=nl">Samenwerking toevoegen</a>',
  )
  const reader = one(given)
  expect(reader).toContain('<a href="#knelpunten">Wat er schuurt</a>')
  expect(reader).toContain('<a href="/samenwerking?taal=nl#agenda">Agenda van de stuurgroep</a>')
  expect(reader).not.toMatch(/verwachting\?|niveau=/)
  const editor = one({ ...given, mayEdit: true })
  expect(editor).toMatch(/knelpunt\?van=[^"]*niveau=steering[^"]*">Leg het voor aan de stuurgroep/)
  expect(editor).toMatch(
    /verwachting\?set=Markt&amp;regio=Noord[^"]*&amp;thema=[^"]*">Leg vast wat u hoorde/,
  )
})

test('the spread stands before the mean, and the blind spot in a sentence', () => {
  const html = one({ entries: [{ ownYield: 1 }, {}, { ownYield: 4, expectedYield: 5 }] })
  expect(html).toContain('Twee van drie partners zien meer kosten dan opbrengst; drie dachten')
  expect(html).toContain('zelf 1 tot 4, gemiddeld 2,3')
  expect(html).toContain('aria-label="zelf 1, denkt dat de anderen 4 zeggen, de anderen zeggen 3"')
})

test('of a round under way only who takes part is shown, and how many answered', () => {
  const ahead = { asOf: day('2026-12-01') }
  const html = one({
    entries: [
      { ...ahead, partner: '<i>A</i>', ownYield: 1, hours: 777, expectedYield: null },
      { ...ahead, partner: 'B', ownYield: null, hours: null },
    ],
    mayEdit: true,
  })
  expect(html).toContain('of na 1 december 2026. Tot nu toe: 1 van 2.')
  expect(html).toContain('&lt;i&gt;A&lt;/i&gt;')
  expect(html).not.toContain('777')
})

test('of a cooperation of today of which nobody was asked no round is under way', () => {
  const html = one({ entries: [{ asOf: TODAY, ownYield: null }], mayEdit: true })
  expect(html).toContain('Nog geen partner heeft ingevuld')
  expect(html).toContain('name="deadline" type="date" min="2026-10-14" value="2026-11-04"')
})

test('a yield that came over the point where it evens out is the title', () => {
  const before = { asOf: day('2025-09-30'), ownYield: 1 }
  const html = one({
    entries: [
      { ...before, partner: 'P' },
      { partner: 'P', ownYield: 4 },
    ],
  })
  expect(html).toContain('De opbrengst steeg van gemiddeld 1 naar 4')
  expect(html).toContain('In de ronde van 30 september 2025: 1, gemiddeld 1.')
})

test('a proposal says what speaks against it, and what would void it', () => {
  const six = Array.from({ length: 6 }, () => ({ mandate: null }))
  const html = one({ entries: six })
  expect(html).toContain('Van stuurgroep naar afstemming: alleen het aantal partners pleit voor')
  expect(html).toContain('Het voorstel vervalt zodra een team met mandaat')
})

test('a bottleneck says where it lies, what comes next, and by what it was settled', () => {
  const raised = (text: string) => ({ ...OPEN, raisedOn: day(text) })
  const html = one({
    bottlenecks: [
      { bottleneckId: 'K1', ...raised('2026-10-01') },
      { bottleneckId: 'K2', ...raised('2026-08-20') },
      { bottleneckId: 'K3', ...raised('2026-03-01') },
      { bottleneckId: 'K4', recurredOn: day('2026-06-01') },
    ],
  })
  expect(html).toContain('Wonen met zorg: één knelpunt wacht op een besluit van de stuurgroep</h1>')
  expect(html).toContain('op de werkvloer<small dir="auto">stijgt op 31 oktober 2026')
  expect(html).toContain('bij de leidinggevenden sinds 19 september 2026')
  expect(html).toContain('<div class="age late">227 dagen</div>')
  expect(html).toContain('na 111 dagen, één keer teruggekomen')
  expect(html).toContain('artikel 4 gewijzigd (afspraak A-1)')
})

test('what is chosen lives in the address', () => {
  const view = cooperationViewOf(new URLSearchParams('set=Markt&regio=Noord&id=S1&taal=en'))
  expect(cooperationHref(view)).toBe('/samenwerking/een?id=S1&set=Markt&regio=Noord&taal=en')
})

test('shows the first ten of a region, and all of them where the region is chosen', () => {
  const entries = Array.from({ length: 12 }, (_, at) => ({ cooperationId: `SW-${at}` }))
  const beside = list({ entries })
  expect(beside.match(/<tr role="row"><th scope="row"/g)).toHaveLength(10)
  expect(beside).toContain(
    '/samenwerking?set=Markt&amp;regio=Noord+%28verzonnen%29&amp;taal=nl">Alle 12 in Noord (verzonnen) tonen</a>',
  )
  const alone = list({ entries, query: 'regio=Noord (verzonnen)' })
  expect(alone.match(/<tr role="row"><th scope="row"/g)).toHaveLength(12)
  expect(alone).not.toContain('Alle 12')
})
