import { addQuarters, quarterIndex, type Quarter } from '#app/domain/calendar/quarter'
import { DIMENSIONS, type Dimension, type Scale } from '#app/domain/framework/framework'
import type { MarketRegion } from './geography'

/** The twelve quarters of the sample, oldest first. */
export const SAMPLE_QUARTERS: readonly Quarter[] = Array.from({ length: 12 }, (_, step) =>
  addQuarters('2023-Q4', step),
)

/** A level (0…100) in a quarter; straight lines in between, flat before the first and after the last. */
type Anchor = readonly [quarter: Quarter, level: number]

/** What happens in a region: data for the model behind answers and agreements, not scores. */
export interface Story {
  readonly region: MarketRegion
  /** For LEESMIJ.txt. */
  readonly title: string
  readonly summary: string
  readonly levels: Readonly<Record<Scale, readonly Anchor[]>>
  /** Added to the level for one group on one scale. */
  readonly groupShift?: Readonly<Record<string, Partial<Record<Scale, number>>>>
  /** Added to the level of one statement. */
  readonly itemShift?: Readonly<Record<string, number>>
  /** At most this many answers in a quarter, and only from these groups. */
  readonly thinQuarters?: Readonly<
    Record<Quarter, { readonly most: number; readonly groups?: readonly string[] }>
  >
  /** Groups of which nobody answers from a quarter on. */
  readonly silentFrom?: Readonly<Record<string, Quarter>>
  /** Share of agreement reports that never arrive. */
  readonly missingReports: number
}

export const STORIES: readonly Story[] = [
  {
    region: 'Plassenland',
    title: 'Resultaat stijgt, terugkoppeling daalt',
    summary:
      'Afspraken worden steeds beter nagekomen, maar niemand hoort nog wat er met reacties is gedaan.',
    levels: {
      input: [['2023-Q4', 57]],
      process: [['2023-Q4', 58]],
      output: [
        ['2023-Q4', 44],
        ['2026-Q3', 71],
      ],
      feedback: [
        ['2023-Q4', 66],
        ['2026-Q3', 39],
      ],
      cooperation: [['2023-Q4', 57]],
    },
    missingReports: 0.05,
  },
  {
    region: 'Heidekant',
    title: 'Praten zonder daden',
    summary:
      'Het proces is keurig, resultaten blijven uit; "het blijft bij plannen en overleg" (O4) herkent men. ' +
      'Huurders merken er het minst van, en van zorg en welzijn antwoordt sinds 2025-Q4 niemand meer.',
    levels: {
      input: [['2023-Q4', 60]],
      process: [['2023-Q4', 75]],
      output: [['2023-Q4', 37]],
      feedback: [['2023-Q4', 50]],
      cooperation: [
        ['2023-Q4', 52],
        ['2026-Q3', 44],
      ],
    },
    groupShift: { huurders: { output: -8, feedback: -4 } },
    itemShift: { O4: -14, C5: -10 },
    silentFrom: { zorg_welzijn: '2025-Q4' },
    missingReports: 0.06,
  },
  {
    region: 'Rivierenhoek',
    title: 'Herstel na een nieuw convenant',
    summary:
      'Tot eind 2024 zakt alles weg; het convenant van 2025-Q1 regelt inspraak en besluitvorming opnieuw, ' +
      'resultaat en terugkoppeling volgen in de kwartalen erna.',
    levels: {
      input: [
        ['2023-Q4', 46],
        ['2024-Q4', 42],
        ['2025-Q1', 54],
        ['2026-Q1', 64],
      ],
      process: [
        ['2023-Q4', 43],
        ['2024-Q4', 36],
        ['2025-Q1', 53],
        ['2026-Q1', 66],
      ],
      output: [
        ['2023-Q4', 45],
        ['2025-Q1', 38],
        ['2026-Q2', 62],
      ],
      feedback: [
        ['2023-Q4', 38],
        ['2024-Q4', 34],
        ['2025-Q3', 55],
        ['2026-Q3', 61],
      ],
      cooperation: [
        ['2023-Q4', 44],
        ['2024-Q4', 40],
        ['2025-Q3', 60],
      ],
    },
    missingReports: 0.05,
  },
  {
    region: 'Eilandkust',
    title: 'Sterke inbreng, zwak proces, en soms te weinig antwoorden',
    summary:
      'Iedereen kent elkaar en praat mee, maar wie waarover besluit is onduidelijk. In 2024-Q2 is niemand ' +
      'bevraagd, in 2024-Q3 antwoordden alleen huurders en gemeente, in 2025-Q1 drie mensen.',
    levels: {
      input: [['2023-Q4', 80]],
      process: [['2023-Q4', 37]],
      output: [['2023-Q4', 58]],
      feedback: [['2023-Q4', 54]],
      cooperation: [['2023-Q4', 66]],
    },
    thinQuarters: {
      '2024-Q2': { most: 0 },
      '2024-Q3': { most: 11, groups: ['huurders', 'gemeente'] },
      '2025-Q1': { most: 3, groups: ['huurders', 'gemeente'] },
      '2025-Q4': { most: 14, groups: ['huurders', 'gemeente', 'collega_corporatie', 'overig'] },
    },
    missingReports: 0.3,
  },
  {
    region: 'Stadsrand',
    title: 'Stabiel goed, door een herindeling heen',
    summary:
      'Alle vier de vormen zijn op orde. Oudambacht en Singelhove gaan op 15-11-2025, midden in het kwartaal, ' +
      'op in Ambachtshove; in de bestuurlijke indeling komt Oudambacht daarmee in een andere regio.',
    levels: {
      input: [['2023-Q4', 72]],
      process: [['2023-Q4', 71]],
      output: [['2023-Q4', 74]],
      feedback: [['2023-Q4', 70]],
      cooperation: [['2023-Q4', 73]],
    },
    missingReports: 0.02,
  },
]

/** @throws RangeError for a region without a story */
export function storyOf(region: MarketRegion): Story {
  const story = STORIES.find((candidate) => candidate.region === region)
  if (!story) throw new RangeError(`no story for ${region}`)
  return story
}

/** The level (0…100) of a scale in a quarter. */
export function levelOf(story: Story, scale: Scale, quarter: Quarter): number {
  const anchors = story.levels[scale]
  const position = quarterIndex(quarter)
  let before = anchors[0] as Anchor
  for (const anchor of anchors) {
    const end = quarterIndex(anchor[0])
    if (end >= position) {
      const start = quarterIndex(before[0])
      if (end === start) return anchor[1]
      const share = Math.max(0, (position - start) / (end - start))
      return before[1] + (anchor[1] - before[1]) * share
    }
    before = anchor
  }
  return before[1]
}

/** How far stakeholder groups differ everywhere, in points on the level. */
export const GROUP_EFFECTS: Readonly<Record<string, Readonly<Record<Scale, number>>>> = {
  huurders: { input: -5, process: -4, output: -3, feedback: -5, cooperation: -3 },
  gemeente: { input: 4, process: 5, output: 1, feedback: 3, cooperation: 2 },
  zorg_welzijn: { input: -1, process: 0, output: -1, feedback: 0, cooperation: 1 },
  collega_corporatie: { input: 3, process: 3, output: 4, feedback: 3, cooperation: 2 },
  overig: { input: -1, process: -4, output: -1, feedback: -1, cooperation: -2 },
}

/** The form that stands out most for a level profile: what a comment is likely to be about. */
export function mostStriking(levels: Readonly<Record<Dimension, number>>): Dimension {
  let striking: Dimension = 'input'
  for (const dimension of DIMENSIONS) {
    if (Math.abs(levels[dimension] - 55) > Math.abs(levels[striking] - 55)) striking = dimension
  }
  return striking
}
