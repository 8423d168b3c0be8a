import { areaOfCouncil, type Audience } from '#app/domain/choices/choice'
import type { Bilingual } from '#app/domain/framework/framework'
import type { DecisionRow } from '#app/domain/report/decision-row'
import type { DecisionsPageReport } from '#app/domain/report/decisions'
import { formatDay } from './dates'
import { decisionWords } from './decisions'
import { fill } from './fill'
import type { Language } from './language'
import { capitalised, enumerate, inSentence } from './phrase'

/** What it takes to name those to whom a step is open. */
export interface AudienceNames {
  readonly groups: readonly { readonly code: string; readonly name: Bilingual }[]
  /** Code of an area → its name. */
  readonly areaNames: Readonly<Record<string, string>>
}

/** To whom a step is open, each in words. */
export function audienceWords(
  audience: readonly Audience[],
  { groups, areaNames }: AudienceNames,
  language: Language,
): readonly string[] {
  const { audiences, councilOf } = decisionWords(language)
  const names = new Map<string, string>([
    ...groups.map(({ code, name }): [string, string] => [code, inSentence(name[language])]),
    ...Object.entries(audiences),
  ])
  return audience.map((each) => {
    const area = areaOfCouncil(each)
    if (area === null) return names.get(each) ?? each
    return fill(councilOf, { area: areaNames[area] ?? area })
  })
}

/** The same inside a sentence. */
export function audienceText(
  audience: readonly Audience[],
  names: AudienceNames,
  language: Language,
): string {
  return enumerate(audienceWords(audience, names, language), language)
}

/** The last moment of influence: what it is, and a line about it. */
export function momentText(
  { moment }: Pick<DecisionRow, 'moment'>,
  names: AudienceNames,
  language: Language,
): { readonly head: string; readonly detail: string } {
  const words = decisionWords(language)
  const params = momentParams(moment, names, language)
  return {
    head: fill(words.heads[momentKey(moment)], params),
    detail: fill(words.details[moment.kind], params),
  }
}

/** The finding about one choice. */
export function verdictText(
  { choice: { title }, moment }: Pick<DecisionRow, 'choice' | 'moment'>,
  names: AudienceNames,
  language: Language,
): string {
  const { verdicts } = decisionWords(language)
  const verbs = verbsFor(moment.window?.audience ?? [], language)
  return fill(verdicts[momentKey(moment)], {
    ...{ ...momentParams(moment, names, language), ...verbs, title },
  })
}

/** Which word is said of a moment: an account that is past its day has its own. */
export function momentKey({
  kind,
  days,
}: DecisionRow['moment']): DecisionRow['moment']['kind'] | 'overdue' {
  return kind === 'account' && days !== null && days < 0 ? 'overdue' : kind
}

/** What sentences about a moment are filled with. */
export function momentParams(
  { window, days, on }: DecisionRow['moment'],
  names: AudienceNames,
  language: Language,
) {
  const words = decisionWords(language)
  const who = audienceText(window?.audience ?? [], names, language)
  return {
    ...{ who, Who: capitalised(who) },
    days: days === null ? null : words.days(Math.abs(days)),
    influence: window?.influence ? words.influences[window.influence] : null,
    day: on === null ? null : formatDay(on, language),
  }
}

/** What those to whom a step is open do: the council of one area is one. */
export function verbsFor(
  audience: readonly Audience[],
  language: Language,
): { readonly can: string | undefined; readonly come: string | undefined } {
  const { can, come } = decisionWords(language)
  const [only, ...more] = audience
  const isOne = only !== undefined && more.length === 0 && areaOfCouncil(only) !== null
  const at = isOne ? 0 : 1
  return { can: can[at], come: come[at] }
}

/** What it takes to name those whom a report is about. */
export function namesIn({
  framework: { groups },
  areaNames,
}: Pick<DecisionsPageReport, 'areaNames'> & {
  readonly framework: Pick<DecisionsPageReport['framework'], 'groups'>
}): AudienceNames {
  return { groups, areaNames }
}
