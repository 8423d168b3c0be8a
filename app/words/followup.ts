import type { LoopSource } from '#app/domain/followup/loop'
import type { LoopStatus } from '#app/domain/followup/standing'
import type { FollowupFilter, FollowupReport } from '#app/domain/report/followup'
import type { FollowupSection, Station } from '#app/domain/report/followup-row'
import { bilingual, type Language } from './language'
import { inSentence } from './phrase'

const DUTCH = {
  filter: 'Verwachtingen kiezen',
  regionSet: 'Indeling',
  region: 'Regio',
  group: 'Belanghouder',
  section: 'Stand',
  owner: 'Wie',
  quarter: 'Gehoord in',
  all: 'alle',
  allRegions: 'alle regio’s',
  allGroups: 'alle groepen',
  everybody: 'iedereen',
  apply: 'Toon',
  add: 'Verwachting toevoegen',
  settled: (quarter: string) =>
    `Verwachtingen uit ${quarter}, waarvan de dagen om te antwoorden om zijn; elk vierkant is er een`,
  answeredOf: (answered: number, all: number) => `${answered} van ${all}`,
  stations: { heard: 'Gehoord', decided: 'Besloten', done: 'Gedaan', told_back: 'Teruggekoppeld' },
  who: 'Wie',
  nobody: 'nog niemand',
  sections: {
    silent: 'Stil',
    late: 'Te laat',
    open: 'Open',
    answered: 'Beantwoord',
  } satisfies Record<FollowupSection, string>,
  hints: {
    silent: 'de dagen zijn om, geen antwoord',
    late: 'een stap is over zijn datum',
    open: 'alles nog op tijd',
    answered: 'laatste vier kwartalen',
  } satisfies Record<FollowupSection, string>,
  statuses: {
    kept: 'waargemaakt',
    explained: 'toegelicht afgeweken',
    silent: 'stil',
    open: 'nog open',
  } satisfies Record<LoopStatus, string>,
  states: {
    done: 'gedaan',
    todo: 'nog te doen, met uiterste datum',
    late: 'te laat, niet gedaan',
    done_late: 'gedaan, maar te laat',
    none: 'niet nodig',
  } satisfies Record<Station['state'], string>,
  sources: {
    survey: 'enquête',
    meeting: 'bijeenkomst',
    agreement: 'afspraak',
    letter: 'brief',
  } satisfies Record<LoopSource, string>,
  decisions: { yes: 'ja', partly: 'deels', no: 'nee', open: 'nog open' },
  noAction: 'geen actie',
  more: (count: number) => `Nog ${count} tonen`,
  none: 'Geen verwachting voldoet aan deze keuze.',
  showAll: 'Toon alle verwachtingen',
  empty:
    'Leg vast wat u hoort, van wie, wat u ermee besluit en wanneer u dat terugkoppelt. Wie op tijd antwoordt, ziet dat terug in de score van feedback.',
  emptyFile: 'Hebt u al een lijst? Die kunt u importeren als verwachtingen.',
  shares: 'Per groep en per persoon',
  byGroup: 'Van wie het kwam',
  byOwner: 'Wie het oppakt',
  columns: ['', 'Beantwoord', 'Stil', 'Te laat', 'Open'],
  today: 'Stand van {day}',
  file: 'Alle verwachtingen:',
}

const ENGLISH: typeof DUTCH = {
  filter: 'Choose expectations',
  regionSet: 'Region set',
  region: 'Region',
  group: 'Stakeholder',
  section: 'Standing',
  owner: 'Who',
  quarter: 'Heard in',
  all: 'all',
  allRegions: 'all regions',
  allGroups: 'all groups',
  everybody: 'everybody',
  apply: 'Show',
  add: 'Add an expectation',
  settled: (quarter) =>
    `Expectations of ${quarter} whose days to be answered are over; each square is one`,
  answeredOf: (answered, all) => `${answered} of ${all}`,
  stations: { heard: 'Heard', decided: 'Decided', done: 'Done', told_back: 'Told back' },
  who: 'Who',
  nobody: 'nobody yet',
  sections: { silent: 'Silent', late: 'Late', open: 'Open', answered: 'Answered' },
  hints: {
    silent: 'the days are over, no answer',
    late: 'a step is past its date',
    open: 'all still in time',
    answered: 'last four quarters',
  },
  statuses: {
    kept: 'kept',
    explained: 'departed from, with reasons',
    silent: 'silent',
    open: 'still open',
  },
  states: {
    done: 'done',
    todo: 'to do, with its last date',
    late: 'late, not done',
    done_late: 'done, but late',
    none: 'not needed',
  },
  sources: { survey: 'survey', meeting: 'meeting', agreement: 'agreement', letter: 'letter' },
  decisions: { yes: 'yes', partly: 'partly', no: 'no', open: 'open' },
  noAction: 'no action',
  more: (count) => `Show ${count} more`,
  none: 'No expectation fits this choice.',
  showAll: 'Show all expectations',
  empty:
    'Write down what you hear, from whom, what you decide on it and when you tell them. Whoever answers in time sees it in the score of feedback.',
  emptyFile: 'Do you have a list already? It can be imported as expectations.',
  shares: 'By group and by person',
  byGroup: 'Where it came from',
  byOwner: 'Who takes it up',
  columns: ['', 'Answered', 'Silent', 'Late', 'Open'],
  today: 'As of {day}',
  file: 'All expectations:',
}

export const followupWords = bilingual(DUTCH, ENGLISH)

/** What is listed, in one line. */
export function chosenFollowup(
  { filter, groups }: Pick<FollowupReport, 'groups'> & { readonly filter: FollowupFilter },
  regionSet: string | null,
  language: Language,
): readonly (string | null)[] {
  const words = followupWords(language)
  const { region, group, section, owner, quarter } = filter
  return [
    regionSet,
    region ?? words.allRegions,
    groupText(group, groups, language) ?? words.allGroups,
    owner ?? words.everybody,
    quarter,
    section === null ? null : words.sections[section].toLowerCase(),
  ]
}

/** A group as its framework calls it, inside a sentence; null without a code. */
export function groupText(
  code: string | null,
  groups: FollowupReport['groups'],
  language: Language,
): string | null {
  if (code === null) return null
  const named = groups.find((group) => group.code === code)
  return named === undefined ? code : inSentence(named.name[language])
}
