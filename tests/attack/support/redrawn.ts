import type { Sheet } from '#tests/services/support/files'
import type { Random } from '../../../scripts/sample/random'
import { quarterOf, SCALES, scoreOf, type Given, type RawFile } from './raw'

type Answers = Sheet['answers']

/**
 * The same files in which everybody answered something else, in the middle of the scale. Who left a form
 * blank still does; what was the same answer still is, and another one differs on every form.
 */
export function answeredAnew(files: readonly RawFile[], random: Random): RawFile[] {
  const byPlace = new Map<string, Map<string, Answers>>()
  const anew = (row: Given): Given => {
    const place = JSON.stringify([row.person, row.area, quarterOf(row)])
    const known = byPlace.get(place) ?? new Map<string, Answers>()
    byPlace.set(place, known)
    const key = JSON.stringify(row.answers)
    let answers = known.get(key)
    while (answers === undefined) {
      const drawn = row.answers.map((answer) => (answer === null ? null : random.integer(2, 4)))
      if ([...known.values()].every((other) => isOther(drawn, other))) answers = drawn
    }
    known.set(key, answers)
    return { ...row, answers }
  }
  return files.map((file) =>
    file.kind === 'survey' ? { ...file, rows: file.rows.map(anew) } : file,
  )
}

function isOther(one: Answers, other: Answers): boolean {
  return SCALES.every((form) => {
    const score = scoreOf(one, form)
    return score === null || score !== scoreOf(other, form)
  })
}
