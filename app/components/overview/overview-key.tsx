import { figureOf } from '#app/charts/marks/figure'
import { domainOf } from '#app/charts/overview-figures'
import { Sparkline } from '#app/charts/svg/sparkline'
import { COLUMNS } from '#app/domain/report/columns'
import type { Overview } from '#app/domain/report/overview-model'
import { comparisonRule } from '#app/words/comparison-rule'
import type { Language } from '#app/words/language'
import { formatChange } from '#app/words/numbers'
import { overviewWords } from '#app/words/overview-page'
import { sinceText } from '#app/words/references'
import { ReadingKey, type Sign } from '../page/reading-key'

interface OverviewKeyProps {
  readonly overview: Overview
  readonly language: Language
}

/** How to read the matrix: every sign of a cell, and the looks that occur. */
export function OverviewKey({ overview, language }: OverviewKeyProps) {
  const words = overviewWords(language)
  const { quarters, regions, reference, incomparable, framework } = overview
  const cells = regions.flatMap(({ cells: of }) => COLUMNS.map((column) => of[column]))
  const [floor] = domainOf(overview)
  const signs: Sign[] = []
  if (incomparable === null) {
    const drawn = <span className="change">▼ {formatChange(SAMPLE_CHANGE, language)}</span>
    signs.push({ drawn, meaning: words.changeRule(sinceText(reference, language)) })
  }
  if (cells.some(({ trend }) => trend.some((point) => point !== null))) {
    const drawn = <Sparkline points={SAMPLE_COURSE} quarter={SAMPLE_QUARTER} domain={[0, 100]} />
    signs.push({ drawn, meaning: words.line(quarters[0] ?? '', quarters.at(-1) ?? '', floor) })
  }
  if (regions.some(({ weakest }) => weakest.length > 0)) {
    signs.push({ drawn: <span className="weakest-sample" />, meaning: words.marked })
  }
  return (
    <ReadingKey
      statuses={cells.map(({ status }) => status)}
      waiting={cells.some(({ waiting }) => waiting)}
      framework={framework}
      language={language}
      signs={signs}
    >
      {incomparable !== null && <p>{comparisonRule(overview, language)}</p>}
    </ReadingKey>
  )
}

/** No figures of anybody: what a sign looks like. */
const SAMPLE_CHANGE = -1.8
const SAMPLE_QUARTER = '7'
const SAMPLE_COURSE = [85, 72, 80, 58, 48, 32, 40].map((score, at) => ({
  quarter: String(at + 1),
  figure: figureOf(score, null, null, 'firm'),
  breaks: at === 4,
}))
