import type { BottleneckLevel } from '#app/domain/cooperation/bottleneck'
import type { CooperationForm, Phase } from '#app/domain/cooperation/cooperation'
import type { CooperationCost } from '#app/domain/report/cooperation'
import { fill } from './fill'
import { bilingual, type Language } from './language'
import { formatNumber, formatShare } from './numbers'

const DUTCH = {
  name: 'Samenwerking',
  filter: 'Kiezen wat u ziet',
  regionSet: 'Indeling',
  region: 'Regio',
  allRegions: 'alle regio’s',
  apply: 'Tonen',
  asOf: 'stand {day}',
  back: 'Alle samenwerkingen',
  add: 'Samenwerking toevoegen',
  empty:
    'Er zijn nog geen samenwerkingen. Een analist leest ze in als een bestand, een rij voor elke partner en peildatum; een manager of analist kan er hier ook een opschrijven.',
  teach:
    'Daarna staat hier hoe diep elke samenwerking echt gaat, waar ze stokt, wat ze kost en oplevert, en of de partners hetzelfde zien.',
  none: 'In deze regio is geen samenwerking bekend.',
  showAll: 'Alles tonen',
  allOf: 'Alle {count} in {region} tonen',
  elsewhere: 'Buiten deze indeling',
  files: 'Om weer in te lezen:',
  cooperations: 'samenwerkingen',
  bottlenecks: 'knelpunten',
  columns: ['Samenwerking', 'Hoe diep', 'Kosten per jaar', 'Opbrengst', 'Knelpunten'],
  phase: 'fase {phase}: {name}',
  phases: {
    ...{ 1: 'lering trekken', 2: 'doelen bepalen', 3: 'praktisch samenwerken' },
    ...{ 4: 'structureren', 5: 'verbreden en verdiepen' },
  } satisfies Readonly<Record<Phase, string>>,
  forms: {
    ...{ purchase: 'inkoop', alignment: 'afstemming', steering_group: 'stuurgroep' },
    ...{ project_group: 'projectgroep', subsidiary: 'gezamenlijke dochter' },
    ...{ union: 'personele unie', merger: 'fusie' },
  } satisfies Readonly<Record<CooperationForm, string>>,
  levels: {
    ...{ floor: 'werkvloer', managers: 'leiding', steering: 'stuurgroep' },
  } satisfies Readonly<Record<BottleneckLevel, string>>,
  stalls: 'stokt',
  partners: (count: number) => (count === 1 ? '1 partner' : `${count} partners`),
  open: (count: number) => `${count} open`,
  forSteering: (count: number) => `${count} bij de stuurgroep`,
  noBottlenecks: 'geen',
  yieldRange: '{least} tot {most}',
  yieldMean: 'gemiddeld {mean}',
  notSaid: 'niet ingevuld',
  running: 'partnerspiegel loopt: {answered} van {of} ingevuld, tot en met {day}',
  hours: '{hours} uur',
  euros: '€ {euros}',
  and: '{one} en {other}',
  worth: 'samen ongeveer € {euros}, waarvan {share} tijd',
  regionCost: 'Samenwerken kost in deze regio {cost} per jaar{worth}.',
  noRate: 'Uren zijn niet in euro’s omgerekend: er is geen uurtarief ingesteld.',
  agenda: 'Op de agenda van de stuurgroep',
  agendaNone: 'Er wacht geen knelpunt op een besluit van de stuurgroep.',
  changedMeanwhile:
    'Iemand anders heeft dit intussen gewijzigd. Bekijk eerst wat er nu staat; uw tekst staat hieronder nog.',
  title: {
    stalls: '{title} in {region} stokt',
    steering: (count: number) =>
      count === 1
        ? '1 knelpunt wacht op een besluit van een stuurgroep'
        : `${count} knelpunten wachten op een besluit van een stuurgroep`,
    none: 'Nergens stokt een samenwerking zichtbaar',
    empty: 'Nog geen samenwerkingen',
    noneChosen: 'Geen samenwerkingen bij deze keuze',
  },
}

const ENGLISH: typeof DUTCH = {
  name: 'Cooperation',
  filter: 'Choose what you see',
  regionSet: 'Region set',
  region: 'Region',
  allRegions: 'all regions',
  apply: 'Show',
  asOf: 'as of {day}',
  back: 'All cooperations',
  add: 'Add a cooperation',
  empty:
    'There are no cooperations yet. An analyst imports them as a file, a row for each partner and reference date; a manager or analyst can write one down here, too.',
  teach:
    'After that this page says how deep each cooperation really goes, where it stalls, what it costs and yields, and whether the partners see the same.',
  none: 'No cooperation is known in this region.',
  showAll: 'Show all',
  allOf: 'Show all {count} in {region}',
  elsewhere: 'Outside this region set',
  files: 'To be imported again:',
  cooperations: 'cooperations',
  bottlenecks: 'bottlenecks',
  columns: ['Cooperation', 'How deep', 'Cost a year', 'Yield', 'Bottlenecks'],
  phase: 'phase {phase}: {name}',
  phases: {
    ...{ 1: 'drawing lessons', 2: 'setting goals', 3: 'practical cooperation' },
    ...{ 4: 'structuring', 5: 'broadening and deepening' },
  },
  forms: {
    ...{ purchase: 'purchase', alignment: 'coordination', steering_group: 'steering group' },
    ...{ project_group: 'project group', subsidiary: 'joint subsidiary' },
    ...{ union: 'shared management', merger: 'merger' },
  },
  levels: { floor: 'work floor', managers: 'managers', steering: 'steering group' },
  stalls: 'stalls',
  partners: (count) => (count === 1 ? '1 partner' : `${count} partners`),
  open: (count) => `${count} open`,
  forSteering: (count) => `${count} with the steering group`,
  noBottlenecks: 'none',
  yieldRange: '{least} to {most}',
  yieldMean: 'mean {mean}',
  notSaid: 'not filled in',
  running: 'partner mirror under way: {answered} of {of} filled in, until {day}',
  hours: '{hours} hours',
  euros: '€ {euros}',
  and: '{one} and {other}',
  worth: 'together about € {euros}, {share} of it time',
  regionCost: 'Cooperation costs {cost} a year in this region{worth}.',
  noRate: 'Hours are not told in euros: no hourly rate was set.',
  agenda: 'On the agenda of the steering group',
  agendaNone: 'No bottleneck waits for a decision of the steering group.',
  changedMeanwhile:
    'Somebody else changed this meanwhile. Look first at what stands there now; your text is still below.',
  title: {
    stalls: '{title} in {region} stalls',
    steering: (count) =>
      count === 1
        ? '1 bottleneck waits for a decision of a steering group'
        : `${count} bottlenecks wait for a decision of a steering group`,
    none: 'Nowhere does a cooperation visibly stall',
    empty: 'No cooperations yet',
    noneChosen: 'No cooperations with this choice',
  },
}

export const cooperationWords = bilingual(DUTCH, ENGLISH)

/** A yield or mean of yields: one decimal where it has any. */
export function yieldText(value: number, language: Language): string {
  const rounded = Math.round(value * 10) / 10
  return formatNumber(rounded, Number.isInteger(rounded) ? 0 : 1, language)
}

/** `3.140 uur en € 33.000`; null where nobody said. */
export function costText({ hours, euros }: CooperationCost, language: Language): string | null {
  const words = cooperationWords(language)
  const whole = (value: number) => formatNumber(Math.round(value), 0, language)
  const parts = [
    ...(hours === null ? [] : [fill(words.hours, { hours: whole(hours) })]),
    ...(euros === null ? [] : [fill(words.euros, { euros: whole(euros) })]),
  ]
  const [one, other] = parts
  if (one === undefined) return null
  return other === undefined ? one : fill(words.and, { one, other })
}

/** `samen ongeveer € 228.000, waarvan 86 % tijd`, in thousands from ten thousand on; null without a rate. */
export function worthText({ worth }: Pick<CooperationCost, 'worth'>, language: Language) {
  if (worth === null) return null
  const step = worth.euros >= 10_000 ? 1000 : 100
  const euros = formatNumber(Math.round(worth.euros / step) * step, 0, language)
  const share = formatShare(worth.timeShare, language)
  return fill(cooperationWords(language).worth, { euros, share })
}

/** `1 tot 4`, or the one value that all say. */
export function rangeText(
  { least, most }: { readonly least: number; readonly most: number },
  language: Language,
): string {
  const [low, high] = [least, most].map((value) => yieldText(value, language))
  if (least === most) return low ?? ''
  return fill(cooperationWords(language).yieldRange, { least: low, most: high })
}
