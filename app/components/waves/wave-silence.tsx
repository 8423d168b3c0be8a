import type { RegionSilence } from '#app/domain/report/region-model'
import { askedRegions, type WaveReport } from '#app/domain/report/wave'
import { waveWords } from '#app/words/waves'
import { Unheard } from '../region/unheard/unheard'
import { regionHref } from '../region/view'
import { DEFAULT_REFERENCE } from '#app/domain/report/reference'
import type { WaveView } from './wave-view'

interface WaveSilenceProps {
  readonly silence: { readonly region: string; readonly told: RegionSilence }
  readonly report: Pick<WaveReport, 'regions' | 'summary'>
  readonly view: WaveView
}

/** Whether those who did not answer could change what is said of a region. */
export function WaveSilence({ silence, report: { regions, summary }, view }: WaveSilenceProps) {
  const { language } = view
  const { name, period, regionSet } = summary
  const words = waveWords(language)
  const href = regionHref({
    ...{ language, regionSet, region: silence.region, quarter: period },
    reference: DEFAULT_REFERENCE,
  })
  return (
    <section aria-labelledby="silence">
      <h2 id="silence">{words.silence}</h2>
      <form method="get" action="/importeren/peiling" className="wave-region">
        <input type="hidden" name="naam" value={name} />
        <input type="hidden" name="indeling" value={regionSet} />
        <input type="hidden" name="kwartaal" value={period} />
        <input type="hidden" name="taal" value={language} />
        <label htmlFor="regio">{words.region}</label>
        <select id="regio" name="regio" defaultValue={silence.region} key={silence.region}>
          {askedRegions({ regions }).map((region) => (
            <option key={region.id}>{region.name}</option>
          ))}
        </select>
        <button type="submit">{words.choose}</button>
      </form>
      <h3>{words.silenceOf(silence.region, period)}</h3>
      <Unheard report={{ silence: silence.told }} language={language} />
      <p>
        <a href={href}>{words.toRegion}</a>
      </p>
    </section>
  )
}
