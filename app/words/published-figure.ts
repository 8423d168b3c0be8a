import type { PublishedFigure } from '#app/domain/edition/published-figure'
import { formatInstant } from './dates'
import { fill } from './fill'
import { bilingual, type Language } from './language'
import { formatScore } from './numbers'

const DUTCH = {
  shown: 'Gepubliceerd in editie {edition} van {quarter} ({moment}): {score}.',
  hidden: 'In editie {edition} van {quarter} ({moment}) is deze score niet getoond.',
  stays:
    'Dat verandert niet meer, ook niet als er antwoorden bijkomen of als iemand zijn gegevens laat wissen: het is het cijfer van toen, en wie er toen antwoordde is er niet in terug te vinden. Verbeteren kan alleen met een nieuwe editie.',
}

const ENGLISH: typeof DUTCH = {
  shown: 'Published in edition {edition} of {quarter} ({moment}): {score}.',
  hidden: 'In edition {edition} of {quarter} ({moment}) this score is not shown.',
  stays:
    'That does not change any more, not when answers are added or somebody has their data erased either: it is the figure of then, and nobody who answered can be found in it. It can only be corrected by a new edition.',
}

const wordsIn = bilingual(DUTCH, ENGLISH)

/** What was published of a score, and why it stays. */
export function publishedFigureText(
  { edition, quarter, publishedAt, score }: PublishedFigure,
  language: Language,
): string {
  const words = wordsIn(language)
  const moment = publishedAt === null ? '' : formatInstant(publishedAt, language)
  const told = fill(score === null ? words.hidden : words.shown, {
    ...{ edition, quarter, moment },
    score: score === null ? null : formatScore(score, language),
  })
  return `${told} ${words.stays}`
}
