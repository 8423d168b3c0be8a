import type { FollowupReport, FollowupTally } from '#app/domain/report/followup'
import { followupWords, groupText } from '#app/words/followup'
import type { Language } from '#app/words/language'
import { PlainTable } from '../page/plain-table'

interface SharesProps {
  readonly report: Pick<FollowupReport, 'byGroup' | 'byOwner' | 'groups'>
  readonly language: Language
}

/** What became of the listed expectations by group that was heard, and by who takes them up. */
export function Shares({ report: { byGroup, byOwner, groups }, language }: SharesProps) {
  if (byOwner.length === 0) return null
  const words = followupWords(language)
  const table = (
    label: string,
    tallies: readonly FollowupTally[],
    nameOf: (name: string | null) => string,
  ) => (
    <PlainTable
      label={label}
      columns={words.columns.map((name, at) => ({
        name: at === 0 ? label : name,
        numeric: at > 0,
      }))}
      rows={tallies.map((tally) => ({
        key: tally.name ?? '',
        cells: [
          nameOf(tally.name),
          words.answeredOf(tally.answered, tally.all),
          tally.silent,
          tally.late,
          tally.open,
        ],
      }))}
    />
  )
  return (
    <details className="loop-shares">
      <summary>{words.shares}</summary>
      {byGroup.length > 0 &&
        table(words.byGroup, byGroup, (code) => groupText(code, groups, language) ?? '')}
      {table(words.byOwner, byOwner, (owner) => owner ?? words.nobody)}
    </details>
  )
}
