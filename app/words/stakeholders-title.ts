import type { StakeholderEntry, StakeholdersReport } from '#app/domain/report/stakeholders-model'
import { fill } from './fill'
import type { Language } from './language'
import { spellCount } from './numbers'
import { capitalised, enumerate, plainText, strong, type Sentence } from './phrase'
import { verdictTexts } from './region-silence'
import { shortName } from './short-name'
import { stakeholderName, stakeholderWords } from './stakeholders'

/** Of so many it is said by name. */
const MOST_NAMED = 4

/** What matters first: who was never heard, and whether it is always the same who are. */
export function stakeholdersTitle(report: StakeholdersReport, language: Language): string {
  const words = stakeholderWords(language)
  const { entries } = report
  const region = shortName(report.region)
  if (entries.length === 0) {
    return region === '' ? words.emptyTitle : fill(words.emptyTitleOf, { region })
  }
  const never = entries.filter(({ hearing }) => hearing === 'never')
  const heavy = never.filter(({ burden }) => burden === 'heavy')
  const [only] = heavy.length > 0 ? heavy : never
  const told = heavy.length > 0 ? heavy : never
  const regulars = entries.filter(({ hearing }) => hearing === 'regular').length
  const heard = entries.filter(({ hearing }) => hearing === 'sometimes').length + regulars
  const isMostlyRegulars = regulars > heard / 2
  if (only === undefined) {
    const { regulars: mostly, all, untold } = words.titles
    return fill(isMostlyRegulars ? mostly : heard > 0 ? all : untold, { region })
  }
  const count = `${spellCount(told.length, language)} ${words.titles.organisations}`
  const sentence =
    told.length === 1
      ? words.titles.neverOne
      : heavy.length > 0
        ? words.titles.neverHeavy
        : words.titles.never
  const said = fill(sentence, { count, name: shortName(stakeholderName(only, language)) })
  const parts = isMostlyRegulars ? [fill(words.titles.regulars, { region }), said] : [said]
  return capitalised(parts.join('; '))
}

/** Who was never heard, who always is, and whether it matters. */
export function stakeholderLeads(report: StakeholdersReport, language: Language): Sentence[] {
  const { leads } = stakeholderWords(language)
  const of = (hearing: string) => report.entries.filter((entry) => entry.hearing === hearing)
  const names = (entries: StakeholdersReport['entries']) => {
    const named = entries
      .slice(0, MOST_NAMED)
      .map((entry) => shortName(stakeholderName(entry, language)))
    const rest = entries.length - named.length
    const more = fill(leads.more, { count: spellCount(rest, language) })
    return rest > 0 ? `${named.join(', ')} ${more}` : enumerate(named, language)
  }
  const [never, regulars] = [of('never'), of('regular')]
  const uninvited = never.filter(({ states }) => states.every((state) => state !== 'silent'))
  const neverText = never.length === 0 ? leads.neverNone : `${names(never)}.`
  const uninvitedText = fill(uninvited.length === 1 ? leads.uninvitedOne : leads.uninvited, {
    count: capitalised(spellCount(uninvited.length, language)),
  })
  const always = regulars.length === 1 ? leads.regularsOne : leads.regularsSome
  const [soonest] = verdictTexts(report.bounds, language)
  return [
    [strong(leads.never), ` ${neverText}`, uninvited.length > 0 ? ` ${uninvitedText}` : ''],
    [
      strong(leads.regulars),
      ` ${regulars.length === 0 ? leads.regularsNone : fill(always, { names: names(regulars) })}`,
    ],
    ...(report.hasScores
      ? [[strong(leads.matters), ` ${soonest ?? leads.mattersNot}`] satisfies Sentence]
      : []),
  ]
}

/** The title of the bounds: which form would change soonest. */
export function boundsTitle(
  { bounds }: Pick<StakeholdersReport, 'bounds'>,
  formName: (form: StakeholdersReport['bounds'][number]['form']) => string,
  language: Language,
): string {
  const words = stakeholderWords(language).bounds
  const [first] = bounds
  if (first === undefined || first.verdict.key === 'holds') return words.title
  return plainText([fill(words.titleSoonest, { Form: capitalised(formName(first.form)) })])
}

/** Who in the corner that matters was never heard, else what the map shows. @param rated with a place on the map */
export function mapTitle(rated: readonly StakeholderEntry[], language: Language): string {
  const { map } = stakeholderWords(language)
  const corner = rated.filter(
    ({ interest, influence, hearing }) =>
      hearing === 'never' && (interest ?? 0) > 3 && (influence ?? 0) < 3,
  )
  if (corner.length === 0) return map.title
  const names =
    corner.length > 3
      ? spellCount(corner.length, language)
      : enumerate(
          corner.map((entry) => stakeholderName(entry, language)),
          language,
        )
  return fill(map.corner, { names })
}
