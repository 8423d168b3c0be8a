import type { FollowupEffect, FollowupPageReport } from '#app/domain/report/followup-page'
import type { RegionSquares } from '#app/domain/report/followup'
import { fill } from './fill'
import { groupText } from './followup'
import { bilingual, type Language } from './language'
import { formatNumber, spellCount } from './numbers'
import { enumerate, strong, type Sentence } from './phrase'

const DUTCH = {
  empty: 'Er is nog niets vastgelegd van wat u hoorde',
  nothing: 'Geen verwachtingen{about}',
  worst:
    '{region} beantwoordde {answered} van {all} {expectations}{about}, de andere regio’s {others} van {othersAll}',
  one: '{region} beantwoordde {answered} van {all} {expectations}{about} uit {quarter}',
  answered: 'Alle {all} {expectations}{about} uit {quarter} zijn beantwoord',
  alike: 'Van {all} {expectations}{about} uit {quarter} zijn er {answered} beantwoord',
  running: '{open} van {all} {expectations}{about} staan nog open, {silent} {stayed} stil',
  stayed: ['bleef', 'bleven'],
  expectation: 'verwachting',
  expectations: 'verwachtingen',
  group: ' van {group}',
  owner: ' bij {owner}',
  mostSilent: (regions: string, isOne: boolean) =>
    isOne ? `Alleen in ${regions} bleef het meeste stil` : `In ${regions} bleef het meeste stil`,
  noneSilent: 'Nergens bleef iets stil',
  perRegion: 'Wat ermee is gedaan, per regio',
  effect: [
    'Wat u vóór de termijn beantwoordt, telt in ',
    'feedback van {quarter}',
    '. Gebeurt dat met {which} in {region}, dan komt feedback daar {points} hoger uit dan wanneer {they}, bij dezelfde antwoorden in de enquête.',
  ] as [string, string, string],
  oneOpen: 'de ene die openstaat',
  manyOpen: 'de {count} die openstaan',
  itStays: 'die stil blijft',
  theyStay: 'ze stil blijven',
  points: (points: string) => (points === '1,0' ? '1,0 punt' : `${points} punten`),
}

const ENGLISH: typeof DUTCH = {
  empty: 'Nothing of what you heard has been written down yet',
  nothing: 'No expectations{about}',
  worst:
    '{region} answered {answered} of {all} {expectations}{about}, the other regions {others} of {othersAll}',
  one: '{region} answered {answered} of {all} {expectations}{about} of {quarter}',
  answered: 'All {all} {expectations}{about} of {quarter} were answered',
  alike: 'Of {all} {expectations}{about} of {quarter}, {answered} were answered',
  running: '{open} of {all} {expectations}{about} are still open, {silent} {stayed} silent',
  stayed: ['stayed', 'stayed'],
  expectation: 'expectation',
  expectations: 'expectations',
  group: ' from {group}',
  owner: ' with {owner}',
  mostSilent: (regions, isOne) =>
    isOne ? `Only in ${regions} most stayed silent` : `In ${regions} most stayed silent`,
  noneSilent: 'Nowhere anything stayed silent',
  perRegion: 'What was done with it, by region',
  effect: [
    'What you answer in time counts in ',
    'feedback of {quarter}',
    '. If that happens to {which} in {region}, feedback there comes out {points} higher than if {they}, with the same answers to the survey.',
  ],
  oneOpen: 'the one that is open',
  manyOpen: 'the {count} that are open',
  itStays: 'it stays silent',
  theyStay: 'they stay silent',
  points: (points) => (points === '1.0' ? '1.0 point' : `${points} points`),
}

const wordsIn = bilingual(DUTCH, ENGLISH)

type Told = Pick<
  FollowupPageReport,
  'filter' | 'squares' | 'squaresOf' | 'groups' | 'lists' | 'listed' | 'isEmpty'
>

/** What became of the expectations that a filter leaves; without full stop. */
export function followupTitle(report: Told, language: Language): string {
  const words = wordsIn(language)
  const { filter, squares, squaresOf, groups, lists, listed, isEmpty } = report
  if (isEmpty) return words.empty
  const group = groupText(filter.group, groups, language)
  const about = [
    group === null ? '' : fill(words.group, { group }),
    filter.owner === null ? '' : fill(words.owner, { owner: filter.owner }),
  ].join('')
  const [worst, ...others] = squares
  const noun = (count: number) => (count === 1 ? words.expectation : words.expectations)
  if (worst === undefined || squaresOf === null) {
    if (listed === 0) return fill(words.nothing, { about })
    const count = (key: string) => lists.find((list) => list.key === key)?.count ?? 0
    const [open, silent] = [count('open') + count('late'), count('silent')]
    const stayed = words.stayed[silent === 1 ? 0 : 1] ?? ''
    const params = { open, silent, stayed, all: listed, about, expectations: noun(listed) }
    return fill(words.running, params)
  }
  const all = squares.reduce((sum, each) => sum + each.squares.length, 0)
  const answered = squares.reduce((sum, each) => sum + each.answered, 0)
  const shared = { about, quarter: squaresOf, expectations: noun(all) }
  if (answered === all) return fill(words.answered, { ...shared, all })
  const own = worst.squares.length
  const params = { ...shared, region: worst.region, answered: worst.answered, all: own }
  if (others.length === 0) return fill(words.one, params)
  if (answered === 0) return fill(words.alike, { ...shared, all, answered })
  return fill(words.worst, {
    ...params,
    expectations: noun(own),
    others: answered - worst.answered,
    othersAll: all - own,
  })
}

/** What the squares show; without full stop. */
export function squaresTitle(squares: readonly RegionSquares[], language: Language): string {
  const words = wordsIn(language)
  const silentIn = ({ squares: own }: RegionSquares) =>
    own.filter((status) => status === 'silent').length
  if (squares.every((each) => silentIn(each) === 0)) return words.noneSilent
  const most = squares.filter((each) => 2 * silentIn(each) > each.squares.length)
  if (most.length === 0 || squares.length === 1) return words.perRegion
  const names = most.map(({ region }) => region)
  return words.mostSilent(enumerate(names, language), names.length === 1)
}

/** What answering in time does to the next score. */
export function effectText(
  { region, quarter, count, points }: FollowupEffect,
  language: Language,
): Sentence {
  const words = wordsIn(language)
  const [before, form, after] = words.effect
  const isOne = count === 1
  const which = isOne ? words.oneOpen : fill(words.manyOpen, { count: spellCount(count, language) })
  return [
    before,
    strong(fill(form, { quarter })),
    fill(after, {
      ...{ which, region, they: isOne ? words.itStays : words.theyStay },
      points: words.points(formatNumber(points, 1, language)),
    }),
  ]
}
