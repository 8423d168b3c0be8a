import type { MovedScore } from '#app/services/import/types'
import { sentence } from '#app/words/command-line'
import type { Language } from '#app/words/language'
import { formatScore } from '#app/words/numbers'

const SCORES_SHOWN = 20

/** Which scores moved, a line each; a long list ends in a count. */
export function movedLines(moved: readonly MovedScore[], language: Language): string[] {
  if (moved.length === 0) return []
  const shown = (value: MovedScore['after']) =>
    value === null ? sentence('not_shown', language) : formatScore(value, language)
  const lines = moved.slice(0, SCORES_SHOWN).map((score) => {
    const where = [score.region_set, score.region, score.period, score.dimension].join(' · ')
    return `  ${where}: ${shown(score.before)} → ${shown(score.after)}`
  })
  const more = moved.length - lines.length
  return [
    sentence('scores_moved', language, { count: moved.length }),
    ...lines,
    ...(more > 0 ? [sentence('more', language, { count: more })] : []),
  ]
}
