import type { Question } from '#app/domain/ingest/question'
import type { ColumnMeaning, NamedChoice } from '#app/domain/uploads/view'
import type { Language } from '#app/words/language'
import type { Database } from '#db/client.server'
import * as importSources from '#db/repositories/import-sources.server'
import { currentFramework } from '../framework.server'
import { columnMeanings } from '../uploads/column-meanings'
import { readPlaces } from '../uploads/read-places.server'
import { givenQuestions, namesOf } from '../uploads/read-questions.server'

/** A source with what has to be known to correct it. */
export interface SourceDetails {
  readonly source: importSources.StoredSource
  readonly meanings: readonly ColumnMeaning[]
  readonly questions: readonly Question[]
  readonly names: readonly NamedChoice[]
  readonly places: readonly NamedChoice[]
}

/** The one that was used last first. */
export function listSources(db: Database): Promise<readonly importSources.StoredSource[]> {
  return importSources.findAll(db)
}

/** null where there is none. */
export async function readSource(
  db: Database,
  id: number,
  language: Language,
): Promise<SourceDetails | null> {
  const source = await importSources.findById(db, id)
  if (source === null) return null
  const framework = await currentFramework(db)
  const questions = givenQuestions(source.answers, framework)
  return {
    source,
    meanings: columnMeanings(source.kind, framework, language),
    questions,
    names: namesOf(framework, language),
    places: questions.some(({ code }) => code === 'place_word') ? await readPlaces(db, null) : [],
  }
}
