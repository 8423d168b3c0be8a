import type { StakeholdersReport } from '#app/domain/report/stakeholders-model'
import { formatInstant } from '#app/words/dates'
import { fill } from '#app/words/fill'
import { stakeholderWords } from '#app/words/stakeholders'
import { PlainTable } from '../page/plain-table'
import { stakeholdersHref, type StakeholdersView } from './stakeholders-view'

interface RegisterVersionsProps {
  readonly report: Pick<StakeholdersReport, 'history'>
  readonly view: StakeholdersView
}

/** Which registers there were, newest first: when, by whom, and how each differs from the one before it. */
export function RegisterVersions({ report: { history }, view }: RegisterVersionsProps) {
  const { language } = view
  const words = stakeholderWords(language).history
  if (history.length === 0) return null
  return (
    <section aria-labelledby="versions">
      <h2 id="versions">{words.title}</h2>
      <PlainTable
        label={words.title}
        columns={words.columns.map((name) => ({ name }))}
        rows={history.map(({ importId, period, at, who, fileName, rows, changes }) => ({
          key: `${importId} ${period}`,
          cells: [
            <a key="period" href={stakeholdersHref({ ...view, quarter: period })}>
              {period}
            </a>,
            at === null ? words.unknown : formatInstant(at, language),
            who ?? fileName,
            rows,
            changes === null ? words.first : fill(words.changes, changes),
          ],
        }))}
      />
    </section>
  )
}
