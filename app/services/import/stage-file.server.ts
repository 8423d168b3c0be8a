import type { ImportKind } from '#app/domain/ingest/opened-file'
import type { Database } from '#db/client.server'
import * as bottlenecks from '#db/repositories/bottlenecks.server'
import * as choiceSteps from '#db/repositories/choice-steps.server'
import * as cooperationEntries from '#db/repositories/cooperation-entries.server'
import * as loops from '#db/repositories/loops.server'
import { batchesOf } from './batches-of'
import { stageAreas } from './stage-areas.server'
import { stageAgreements } from './stage-agreements.server'
import { stagePlaced } from './stage-placed.server'
import { stageRegions } from './stage-regions.server'
import { stageStakeholders } from './stage-stakeholders.server'
import { stageSurveyFile } from './stage-survey-file.server'
import { stageWaves } from './stage-waves.server'
import type { Staged, Staging } from './staging'

type Stager = (db: Database, importId: number, staging: Staging) => Promise<Staged>

const STAGERS: Readonly<Record<ImportKind, Stager>> = {
  survey: stageSurveyFile,
  agreements: async (db, importId, { file, names, framework, afterBatch }) => {
    const batches = batchesOf('agreements', file)
    return plain(await stageAgreements(db, importId, batches, names, framework, afterBatch))
  },
  regions: async (db, importId, { file, afterBatch }) =>
    plain(await stageRegions(db, importId, batchesOf('regions', file), afterBatch)),
  stakeholders: async (db, importId, { file, known, afterBatch }) => {
    const batches = batchesOf('stakeholders', file)
    const staging = { known: known.regions, afterBatch }
    return plain(await stageStakeholders(db, importId, batches, staging))
  },
  waves: async (db, importId, { file, known, afterBatch }) => {
    const staging = { known: known.regions, afterBatch }
    return plain(await stageWaves(db, importId, batchesOf('waves', file), staging))
  },
  loops: async (db, importId, { file, names, afterBatch }) => {
    const batches = batchesOf('loops', file)
    return plain(await stagePlaced(db, importId, batches, loops.insertMany, { names, afterBatch }))
  },
  choices: async (db, importId, { file, names, afterBatch }) => {
    const batches = batchesOf('choices', file)
    return plain(
      await stagePlaced(db, importId, batches, choiceSteps.insertMany, { names, afterBatch }),
    )
  },
  cooperation: async (db, importId, { file, names, afterBatch }) => {
    const batches = batchesOf('cooperation', file)
    return plain(
      await stagePlaced(db, importId, batches, cooperationEntries.insertMany, {
        names,
        afterBatch,
      }),
    )
  },
  bottlenecks: async (db, importId, { file, afterBatch }) => {
    let accepted = 0
    for await (const batch of batchesOf('bottlenecks', file)) {
      await bottlenecks.insertMany(db, importId, batch.rows)
      accepted += batch.rows.length
      await afterBatch(batch)
    }
    return plain(accepted)
  },
  areas: async (db, importId, { file, afterBatch }) =>
    plain(await stageAreas(db, importId, batchesOf('areas', file), afterBatch)),
}

/** Stores the rows of a file under a staging import: nothing of them counts yet. */
export function stageFile(
  kind: ImportKind,
  db: Database,
  importId: number,
  staging: Staging,
): Promise<Staged> {
  return STAGERS[kind](db, importId, staging)
}

function plain(accepted: number): Staged {
  return { accepted, duplicates: 0, quarters: [] }
}
