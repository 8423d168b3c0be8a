import type { WaveSummary } from '#app/domain/report/waves'
import type { Language } from '#app/words/language'
import { formatNumber } from '#app/words/numbers'
import { openText, waveWords } from '#app/words/waves'
import { PlainTable } from '../page/plain-table'
import { importLinks } from '../imports/links'
import { waveHref } from './wave-view'

interface WavesListProps {
  readonly waves: readonly WaveSummary[]
  readonly mayEdit: boolean
  readonly language: Language
}

/** Every wave, with what can be done about them. */
export function WavesList({ waves, mayEdit, language }: WavesListProps) {
  const words = waveWords(language)
  const { columns } = words
  const hasSets = new Set(waves.map(({ regionSet }) => regionSet)).size > 1
  return (
    <>
      <p>{waves.length === 0 ? words.none : words.intro}</p>
      <p className="actions">
        {mayEdit && (
          <a className="button" href={waveHref({ language })}>
            {words.add}
          </a>
        )}
        {waves.length > 0 && (
          <a href={`/importeren/peilingen.csv?taal=${language}`} download>
            {words.file}
          </a>
        )}
        <a href={importLinks.all(language)}>{words.toImports}</a>
      </p>
      {waves.length > 0 && (
        <PlainTable
          label={words.title}
          columns={[
            { name: columns.name },
            { name: columns.period },
            ...(hasSets ? [{ name: columns.regionSet }] : []),
            { name: columns.days },
            { name: columns.regions, numeric: true },
            { name: columns.invited, numeric: true },
            { name: columns.instrument },
          ]}
          rows={waves.map((wave) => {
            const { name, period, regionSet, regions, invited, instruments } = wave
            const href = waveHref({ name, period, regionSet, language })
            return {
              key: href,
              cells: [
                <a key="name" href={href} dir="auto">
                  {name}
                </a>,
                period,
                ...(hasSets ? [regionSet] : []),
                openText(wave, language),
                formatNumber(regions, 0, language),
                invited === null ? words.unknown : formatNumber(invited, 0, language),
                instruments.join(', ') || words.unknown,
              ],
            }
          })}
        />
      )}
    </>
  )
}
