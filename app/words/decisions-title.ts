import type { DecisionRow } from '#app/domain/report/decision-row'
import type { DecisionsPageReport } from '#app/domain/report/decisions'
import { audienceText, momentKey, momentParams, namesIn, verbsFor } from './decision-moment'
import { decisionWords } from './decisions'
import { fill } from './fill'
import type { Language } from './language'
import { capitalised, strong, type Sentence } from './phrase'
import { shortName } from './short-name'

/** What matters first: who can steer until when, and where it is too late. */
export function decisionsTitle(report: DecisionsPageReport, language: Language): string {
  const words = decisionWords(language)
  if (report.isEmpty) return words.titleEmpty
  const rows = report.lists.flatMap((list) => list.rows)
  if (rows.length === 0) return words.titleNoneChosen
  const names = namesIn(report)
  const said = (row: DecisionRow | undefined, sentence: string) => {
    if (row === undefined) return []
    const who = audienceText(row.moment.window?.audience ?? [], names, language)
    const days = words.days(row.moment.days ?? 0)
    const region = shortName(row.region ?? row.place)
    const verbs = verbsFor(row.moment.window?.audience ?? [], language)
    return [fill(sentence, { who, Who: capitalised(who), days, region, ...verbs })]
  }
  const of = (kind: DecisionRow['moment']['kind']) =>
    rows.find(({ moment }) => moment.kind === kind)
  const never = of('never')
  const parts = [
    ...said(of('open'), words.titleOpen),
    ...(never === undefined ? said(of('late'), words.titleLate) : said(never, words.titleNever)),
  ]
  return parts.length === 0 ? words.titleNone : capitalised(parts.join('; '))
}

/** The most urgent choice of each kind that asks for something, three at most. */
export function decisionLeads(report: DecisionsPageReport, language: Language): Sentence[] {
  const { leads } = decisionWords(language)
  const rows = report.lists.flatMap((list) => list.rows)
  return (['open', 'late', 'never', 'overdue'] as const)
    .flatMap((key): Sentence[] => {
      const row = rows.find(({ moment }) => momentKey(moment) === key)
      if (row === undefined) return []
      const params = momentParams(row.moment, namesIn(report), language)
      const verbs = verbsFor(row.moment.window?.audience ?? [], language)
      return [[strong(`${row.choice.title}:`), ` ${fill(leads[key], { ...params, ...verbs })}`]]
    })
    .slice(0, 3)
}
