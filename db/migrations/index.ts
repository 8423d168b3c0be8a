import type { Migration } from 'kysely'
import * as importAndScores from './20261123_import_and_scores'
import * as people from './20261123_people'

/** Every migration in order. Landed ones are never edited; a change is a new file and a new line here. */
export const migrations: Readonly<Record<string, Migration>> = {
  '20261123_import_and_scores': importAndScores,
  '20261123_people': people,
}
