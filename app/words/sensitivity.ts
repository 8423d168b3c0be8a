import type { RegionChoices } from '#app/domain/report/region-choices'
import type { SensitivityBand } from '#app/domain/scoring/sensitivity'
import { fill } from './fill'
import { bilingual, type Language } from './language'
import { formatNumber } from './numbers'
import { enumerate } from './phrase'
import { bandName, formName } from './terms'

const DUTCH = {
  title: 'Hangt de conclusie aan onze eigen keuzes?',
  range:
    'Met andere gewichten van groepen en afspraken (en voor de index een ander gemiddelde), duizend keer getrokken, komt de score negen van de tien keer uit tussen {low} en {high}.',
  same: 'Andere gewichten van groepen en afspraken, duizend keer getrokken, geven dezelfde score: {low}.',
  stays: 'Het oordeel blijft dan {lower}.',
  depends: 'Het oordeel hangt van onze keuzes af: het loopt dan van {lower} tot {upper}.',
  apart: 'Dit staat los van het toeval van wie antwoordde.',
  allStay: 'Met andere gewichten van groepen en afspraken blijven de oordelen gelijk.',
  someDepend:
    'Met andere gewichten van groepen en afspraken kan het oordeel over {forms} anders uitvallen; de rest blijft gelijk.',
  allDepend:
    'Met andere gewichten van groepen en afspraken kan het oordeel over {forms} anders uitvallen.',
}

const ENGLISH: typeof DUTCH = {
  title: 'Does the conclusion hang on our own choices?',
  range:
    'With other weights of groups and agreements (and for the index another kind of mean), drawn a thousand times, the score comes out between {low} and {high} nine times out of ten.',
  same: 'Other weights of groups and agreements, drawn a thousand times, give the same score: {low}.',
  stays: 'The verdict then stays {lower}.',
  depends: 'The verdict hangs on our choices: it then runs from {lower} to {upper}.',
  apart: 'This is apart from the chance of who answered.',
  allStay: 'With other weights of groups and agreements the verdicts stay the same.',
  someDepend:
    'With other weights of groups and agreements the verdict on {forms} may come out differently; the others stay the same.',
  allDepend:
    'With other weights of groups and agreements the verdict on {forms} may come out differently.',
}

const wordsIn = bilingual(DUTCH, ENGLISH)

/** The question that a band answers. */
export function sensitivityTitle(language: Language): string {
  return wordsIn(language).title
}

/** Whether the verdict stays the same over the band, in a sentence. @param bounds of fair, good, strong */
export function sensitivityVerdict(
  { low, high }: SensitivityBand,
  bounds: readonly number[],
  language: Language,
): string {
  const [lower, upper] = [low, high].map((score) => bandName(score, bounds, language))
  const words = wordsIn(language)
  return fill(lower === upper ? words.stays : words.depends, { lower, upper })
}

/** The band with what it means (method section 8). */
export function sensitivityText(
  band: SensitivityBand,
  bounds: readonly number[],
  language: Language,
): string {
  const [low, high] = [band.low, band.high].map((score) => formatNumber(score, 1, language))
  const { range, same, apart } = wordsIn(language)
  return [
    fill(low === high ? same : range, { low, high }),
    sensitivityVerdict(band, bounds, language),
    apart,
  ].join(' ')
}

/** Which verdicts on a region hang on our own choices, in a sentence; null where nothing is known of it. */
export function ownChoicesText(
  { known, depends }: RegionChoices,
  language: Language,
): string | null {
  if (known.length === 0) return null
  const { allStay, someDepend, allDepend } = wordsIn(language)
  if (depends.length === 0) return allStay
  const names = depends.map((column) => formName(column, language))
  const sentence = depends.length < known.length ? someDepend : allDepend
  return fill(sentence, { forms: enumerate(names, language) })
}
