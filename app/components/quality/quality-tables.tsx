import type { QualityOfScale, QualityReport, RegionReliability } from '#app/domain/report/quality'
import { fill } from '#app/words/fill'
import type { Language } from '#app/words/language'
import { formatNumber } from '#app/words/numbers'
import { capitalised } from '#app/words/phrase'
import { qualityWords, scaleName, twoDecimals, verdictText } from '#app/words/quality'
import { formName } from '#app/words/terms'
import { PlainTable } from '../page/plain-table'

interface InLanguage {
  readonly language: Language
}

/** α of every scale. */
export function Scales({
  scales,
  language,
}: InLanguage & { readonly scales: readonly QualityOfScale[] }) {
  const words = qualityWords(language)
  const { scale, alpha, verdict, persons } = words.columns
  return (
    <>
      <h2>{words.scales}</h2>
      <PlainTable
        label={words.scales}
        caption={words.scalesHint}
        columns={[
          { name: scale },
          { name: alpha, numeric: true },
          { name: verdict },
          { name: persons, numeric: true },
        ]}
        rows={scales.map((each) => ({
          key: each.scale,
          cells: [
            capitalised(scaleName(each.scale, language)),
            twoDecimals(each.alpha, language),
            verdictText(each, language),
            formatNumber(each.n, 0, language),
          ],
        }))}
      />
    </>
  )
}

/** The statements of one scale. */
export function Items({
  scale: { scale, items },
  language,
}: InLanguage & { readonly scale: QualityOfScale }) {
  const words = qualityWords(language)
  const title = fill(words.items, { form: scaleName(scale, language) })
  const { item, rest, dropped } = words.itemColumns
  return (
    <details className="data-table">
      <summary>{title}</summary>
      <PlainTable
        label={title}
        caption={words.itemsHint}
        columns={[{ name: item }, { name: rest, numeric: true }, { name: dropped, numeric: true }]}
        rows={items.map((each) => ({
          key: each.code,
          cells: [
            `${each.text[language]}${each.reversed ? ` (${words.reversed})` : ''}`,
            twoDecimals(each.itemRest, language),
            twoDecimals(each.alphaIfDropped, language),
          ],
        }))}
      />
    </details>
  )
}

/** How much the four forms go together. */
export function Correlations({
  correlations: { n, waiting, pairs },
  language,
}: InLanguage & {
  readonly correlations: NonNullable<QualityReport['versions'][number]['correlations']>
}) {
  const words = qualityWords(language)
  const hint = fill(words.correlationsHint, { n: formatNumber(n, 0, language) })
  return (
    <>
      <h2>{words.correlations}</h2>
      <PlainTable
        label={words.correlations}
        caption={waiting ? `${hint} ${capitalised(words.waiting)}.` : hint}
        columns={[{ name: words.pair }, { name: words.correlation, numeric: true }]}
        rows={pairs.map(({ forms, r }) => ({
          key: forms.join(),
          cells: [
            forms.map((form) => formName(form, language)).join(' – '),
            twoDecimals(r, language),
          ],
        }))}
      />
    </>
  )
}

/** Whether scores tell regions apart. */
export function Reliability({
  reliability,
  language,
}: InLanguage & { readonly reliability: readonly RegionReliability[] }) {
  const words = qualityWords(language)
  const { set, form, regions, value } = words.reliabilityColumns
  return (
    <section aria-labelledby="reliability">
      <h2 id="reliability">{words.reliability}</h2>
      {reliability.length === 0 ? (
        <p>{words.noReliability}</p>
      ) : (
        <PlainTable
          label={words.reliability}
          caption={words.reliabilityHint}
          columns={[
            { name: set },
            { name: form },
            { name: regions, numeric: true },
            { name: value, numeric: true },
          ]}
          rows={reliability.map((each) => ({
            key: `${each.regionSet} ${each.form}`,
            cells: [
              each.regionSet,
              formName(each.form, language),
              formatNumber(each.regions, 0, language),
              twoDecimals(each.reliability, language),
            ],
          }))}
        />
      )}
    </section>
  )
}
