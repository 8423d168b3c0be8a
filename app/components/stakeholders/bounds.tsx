import { MOST_POINTS } from '#app/domain/stakeholders/silence'
import type { StakeholdersReport, ToldBound } from '#app/domain/report/stakeholders-model'
import { fill } from '#app/words/fill'
import type { Language } from '#app/words/language'
import { formatNumber } from '#app/words/numbers'
import { verdictTexts } from '#app/words/region-silence'
import { stakeholderWords } from '#app/words/stakeholders'
import { boundsTitle } from '#app/words/stakeholders-title'
import { bandNames, formName } from '#app/words/terms'
import { ChartFiles } from '../page/chart-files'
import { stakeholdersFileHref, type StakeholdersView } from './stakeholders-view'

/** Scores that the line spans. */
const SPAN = { from: 10, to: 100 }

interface BoundsProps {
  readonly report: Pick<StakeholdersReport, 'bounds' | 'framework'>
  readonly view: StakeholdersView
}

/** At which difference between the silent and those who answered each verdict would change. */
export function Bounds({ report, view }: BoundsProps) {
  const { language } = view
  const { bounds, framework } = report
  const words = stakeholderWords(language)
  const sentences = verdictTexts(bounds, language)
  const title = boundsTitle(report, (form) => formName(form, language), language)
  return (
    <section aria-labelledby="bounds">
      <h2 id="bounds">{title}</h2>
      <p className="soft">{words.bounds.subtitle}</p>
      {bounds.length === 0 && <p>{words.leads.mattersNot}</p>}
      <ul className="silence-bounds">
        {bounds.map((bound, at) => (
          <li key={bound.form} className={`form-${bound.form}`}>
            <p>{sentences[at]}</p>
            <BoundLine bound={bound} bands={framework.bands} language={language} />
          </li>
        ))}
      </ul>
      {bounds.length > 0 && (
        <ChartFiles
          id="bounds"
          title={title}
          table={null}
          hrefOf={(type) => stakeholdersFileHref(view, 'grenzen', type)}
          language={language}
        />
      )}
    </section>
  )
}

/** The score, and how far it can fall before the verdict changes. */
export function BoundLine({
  bound: { form, score, verdict },
  bands,
  language,
}: {
  readonly bound: ToldBound
  readonly bands: StakeholdersReport['framework']['bands']
  readonly language: Language
}) {
  const words = stakeholderWords(language).bounds
  const names = bandNames(language)
  const at = (value: number) => {
    const share = (value - SPAN.from) / (SPAN.to - SPAN.from)
    return `${(100 * Math.min(1, Math.max(0, share))).toFixed(2)}%`
  }
  const text = formatNumber(score, 1, language)
  const isLeft = verdict.key === 'rises'
  const limit = verdict.key === 'holds' ? null : limitOf(score, verdict, bands)
  return (
    <svg
      className="bound"
      width="100%"
      height="40"
      role="img"
      aria-label={fill(words.picture, { form: formName(form, language), score: text })}
    >
      {bands.map((bound, index) => (
        <g key={bound}>
          <line className="band" x1={at(bound)} x2={at(bound)} y1="3" y2="25" />
          <text x={at(bound)} y="38" textAnchor="middle">
            {fill(words.band, { bound, name: names[index + 1] })}
          </text>
        </g>
      ))}
      {limit !== null && (
        <line className="until" x1={at(limit)} x2={at(score)} y1="14" y2="14" strokeWidth="6" />
      )}
      <circle className="is-score" cx={at(score)} cy="14" r="6.5" />
      <text
        className="score"
        x={at(score)}
        dx={isLeft ? -12 : 12}
        y="19"
        textAnchor={isLeft ? 'end' : 'start'}
      >
        {text}
      </text>
    </svg>
  )
}

/** The bound of the band at which the verdict changes; nothing more exact than what the sentence says. */
function limitOf(
  score: number,
  verdict: Exclude<ToldBound['verdict'], { readonly key: 'holds' }>,
  bands: StakeholdersReport['framework']['bands'],
): number | null {
  if (verdict.points > MOST_POINTS) return null
  if (verdict.key === 'rises') return bands[0]
  return [...bands].reverse().find((bound) => bound <= score) ?? null
}
