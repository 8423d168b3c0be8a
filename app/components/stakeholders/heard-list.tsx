import type { HeardState } from '#app/domain/stakeholders/heard'
import type { StakeholderEntry, StakeholdersReport } from '#app/domain/report/stakeholders-model'
import { fill } from '#app/words/fill'
import type { Language } from '#app/words/language'
import { stakeholderName, stakeholderWords } from '#app/words/stakeholders'
import { ChartFiles } from '../page/chart-files'
import { stakeholdersFileHref, type StakeholdersView } from './stakeholders-view'

/** Width and height of a quarter, in pixels. */
export const QUARTER_SIZE = 16
const MOST_LISTED = 10

interface HeardListProps {
  readonly report: Pick<StakeholdersReport, 'entries' | 'asked'>
  readonly view: StakeholdersView
}

/** Quarter by quarter who answered: those never heard, then those who always are. */
export function HeardList({ report: { entries, asked }, view }: HeardListProps) {
  const { language } = view
  const words = stakeholderWords(language).heard
  const of = (hearing: StakeholderEntry['hearing']) =>
    entries.filter((entry) => entry.hearing === hearing)
  const lists = [
    { key: 'never', title: words.never, rows: of('never') },
    { key: 'regular', title: words.regulars, rows: of('regular') },
  ].filter(({ rows }) => rows.length > 0)
  return (
    <section className="heard" aria-labelledby="heard-title">
      <h2 id="heard-title">{words.title}</h2>
      <p className="soft">{words.subtitle}</p>
      {lists.length === 0 && <p>{words.nothing}</p>}
      {lists.map(({ key, title, rows }) => (
        <div key={key}>
          <h3>
            {title}
            <span aria-hidden="true">
              <span>{asked[0]}</span> <span>{asked.at(-1)}</span>
            </span>
          </h3>
          <ul>
            {rows.slice(0, MOST_LISTED).map((entry) => (
              <Row key={entry.row} entry={entry} asked={asked} language={language} />
            ))}
          </ul>
          {rows.length > MOST_LISTED && (
            <p className="soft">{fill(words.more, { count: rows.length - MOST_LISTED })}</p>
          )}
        </div>
      ))}
      <ChartFiles
        id="heard-title"
        title={words.title}
        table={null}
        hrefOf={(type) => stakeholdersFileHref(view, 'gehoord', type)}
        language={language}
      />
    </section>
  )
}

function Row({
  entry,
  asked,
  language,
}: {
  readonly entry: StakeholderEntry
  readonly asked: StakeholdersReport['asked']
  readonly language: Language
}) {
  const { burdens, heard } = stakeholderWords(language)
  const told = entry.states.filter((state) => state !== 'untold').length
  const notes = [
    entry.groupName[language],
    entry.burden === null ? null : burdens[entry.burden],
    told < asked.length ? fill(heard.over, { told, asked: asked.length }) : null,
  ]
  return (
    <li>
      <span>
        {stakeholderName(entry, language)}
        <small>{notes.filter((note) => note !== null).join(' · ')}</small>
      </span>
      <HeardRow entry={entry} asked={asked} language={language} />
    </li>
  )
}

interface HeardRowProps {
  readonly entry: StakeholderEntry
  readonly asked: StakeholdersReport['asked']
  readonly language: Language
}

/** The quarters side by side, each with what came of it. */
export function HeardRow({ entry, asked, language }: HeardRowProps) {
  const { heard } = stakeholderWords(language)
  const said = asked.map(
    (quarter, at) => `${quarter} ${heard.states[entry.states[at] ?? 'untold']}`,
  )
  return (
    <svg
      className="heard-row"
      width={asked.length * QUARTER_SIZE}
      height={QUARTER_SIZE}
      role="img"
      aria-label={said.join(', ')}
    >
      {entry.states.map((state, at) => (
        <State key={at} state={state} x={at * QUARTER_SIZE + QUARTER_SIZE / 2} />
      ))}
    </svg>
  )
}

function State({ state, x }: { readonly state: HeardState; readonly x: number }) {
  if (state === 'untold') return null
  if (state === 'uninvited') return <path className="is-uninvited" d={`M${x - 4} 8h8`} />
  return <circle className={`is-${state}`} cx={x} cy="8" r="4.5" />
}
