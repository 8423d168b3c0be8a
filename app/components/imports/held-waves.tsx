import { groupBy, keyOf } from '#app/domain/grouping'
import { totalOf } from '#app/domain/report/wave'
import type { HeldGroup, Holding } from '#app/domain/uploads/holding'
import type { NamedChoice } from '#app/domain/uploads/view'
import type { Language } from '#app/words/language'
import { effectWords } from '#app/words/upload-effects'
import { responseText } from '#app/words/waves'
import { PlainTable } from '../page/plain-table'

interface HeldWavesProps {
  readonly holdings: readonly Pick<Holding, 'regionSet' | 'region' | 'waves'>[]
  /** What groups are called. */
  readonly names: readonly NamedChoice[]
  readonly language: Language
}

const ROWS_SHOWN = 200

/** Of a file with answers: how many of those whom a wave invited answer in it, by region and group. */
export function HeldWaves({ holdings, names, language }: HeldWavesProps) {
  const words = effectWords(language)
  // Those of a wave that reaches into two quarters stand in both
  const answers = holdings.flatMap(({ regionSet, region, waves = [] }) =>
    waves.flatMap(({ wave, period, groups }) =>
      groups.map((held) => ({ regionSet, region, wave, period, held })),
    ),
  )
  const rows = [...groupBy(answers, (a) => keyOf(a.wave, a.period, a.regionSet, a.region))]
  if (rows.length === 0) return null
  const groups = names.filter(({ value }) => answers.some(({ held }) => held.group === value))
  return (
    <section aria-labelledby="held-waves">
      <h2 id="held-waves">{words.waves}</h2>
      <p className="hint">{words.wavesHint}</p>
      <PlainTable
        label={words.waves}
        columns={[
          { name: words.wave },
          { name: words.region },
          ...groups.map(({ label }) => ({ name: label, numeric: true })),
          { name: words.total, numeric: true },
        ]}
        rows={rows.slice(0, ROWS_SHOWN).map(([key, same]) => {
          const cells = groups.map(({ value }) =>
            same.map(({ held }) => held).filter(({ group }) => group === value),
          )
          const [{ wave, period, region }] = same
          const ofGroups = cells.map(togetherOf)
          const told = [...ofGroups, totalOf(ofGroups)]
          return {
            key,
            cells: [
              `${wave} (${period})`,
              region,
              ...told.map((cell, at) => <Response key={at} cell={cell} language={language} />),
            ],
          }
        })}
      />
    </section>
  )
}

interface Cell {
  readonly invited: number | null
  readonly answered: number
}

/** A group of a wave in one quarter and the next: whom it invited is the same number both times. */
function togetherOf(held: readonly HeldGroup[]): Cell {
  const answered = held.reduce((sum, { persons }) => sum + persons, 0)
  return { invited: held[0]?.invited ?? null, answered }
}

function Response({ cell, language }: { readonly cell: Cell; readonly language: Language }) {
  const { count, share } = responseText(cell, language)
  return (
    <>
      {count} {share !== null && <small className="wave-share">{share}</small>}
    </>
  )
}
