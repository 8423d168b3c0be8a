import type { WaveReport } from '#app/domain/report/wave'
import { askedRegions, totalOf } from '#app/domain/report/wave'
import type { Language } from '#app/words/language'
import { responseText, waveWords } from '#app/words/waves'
import { PlainTable } from '../page/plain-table'

interface WaveResponseProps {
  readonly report: Pick<WaveReport, 'regions' | 'groups' | 'outside' | 'summary'>
  readonly language: Language
}

/** How many of each group answered in every region that was asked. */
export function WaveResponse({
  report: { regions, groups, outside, summary },
  language,
}: WaveResponseProps) {
  const words = waveWords(language)
  const asked = askedRegions({ regions })
  const text = (cell: Parameters<typeof responseText>[0]) => {
    const { count, share } = responseText(cell, language)
    return (
      <>
        {count} {share !== null && <small className="wave-share">{share}</small>}
      </>
    )
  }
  const ofGroup = (at: number) => totalOf(asked.flatMap(({ cells }) => cells[at] ?? []))
  const rows = asked.map(({ id, name, cells, total }) => ({
    key: String(id),
    cells: [name, ...[...cells, total].map(text)],
  }))
  const all = {
    key: 'all',
    cells: [
      words.all,
      ...groups.map((_, at) => text(ofGroup(at))),
      text(totalOf(asked.map(({ total }) => total))),
    ],
  }
  return (
    <section aria-labelledby="response" className="wave-response">
      <h2 id="response">{words.response}</h2>
      <p className="hint">{words.responseHint}</p>
      <PlainTable
        label={words.response}
        columns={[
          { name: words.region },
          ...groups.map(({ name }) => ({ name: name[language], numeric: true })),
          { name: words.total, numeric: true },
        ]}
        rows={asked.length > 1 ? [...rows, all] : rows}
      />
      {outside > 0 && <p className="notice">{words.outside(outside, summary.period)}</p>}
    </section>
  )
}
