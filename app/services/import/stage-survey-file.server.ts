import type { Framework } from '#app/domain/framework/framework'
import { withThoseOfGroups } from '#app/domain/ingest/values/respondent-hash'
import type { Hash64 } from '#app/domain/ingest/values/siphash'
import type { Database } from '#db/client.server'
import * as erasures from '#db/repositories/erasures.server'
import * as organisations from '#db/repositories/organisations.server'
import * as settings from '#db/repositories/settings.server'
import { summingContext } from '../responses/summing-context.server'
import { batchesOf } from './batches-of'
import { ErasedRespondents } from './erased-respondents'
import { stageSurvey } from './stage-survey.server'
import type { Staged, Staging } from './staging'

/** Stages a survey without the respondents who were erased, and without what they alone name. */
export async function stageSurveyFile(
  db: Database,
  importId: number,
  { file, framework, names, kinds, openStore, afterBatch }: Staging,
): Promise<Staged> {
  const erased = new ErasedRespondents(await erasedHashes(db, framework))
  const batches = kinds.noted(erased.leftOutOf(batchesOf('survey', file)))
  const staged = await stageSurvey(db, importId, batches, {
    askedScales: file.askedScales,
    context: await summingContext(db),
    ...{ names, openStore, afterBatch },
  })
  const { issues, organisations: named } = erased
  if (issues.length === 0) return staged
  await organisations.deleteUnused(
    db,
    named.map((number) => names.organisationIds[number]!),
  )
  await afterBatch({ rowsRead: 0, rejected: 0, issues, bytesRead: file.bytes })
  return staged
}

/** Of everybody who was erased, under whichever hash a file may have them. */
async function erasedHashes(db: Database, framework: Framework): Promise<readonly Hash64[]> {
  const [key, erased] = [await settings.findRespondentKey(db), await erasures.findAll(db)]
  if (key === null) return []
  const groups = framework.groups.map(({ code }) => code)
  return withThoseOfGroups(key, erased, groups)
}
