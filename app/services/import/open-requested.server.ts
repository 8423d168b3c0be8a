import type { Framework } from '#app/domain/framework/framework'
import { cooperationKey } from '#app/domain/cooperation/in-force'
import type { OpenedFile } from '#app/domain/ingest/opened-file'
import { nameKey } from '#app/domain/ingest/text/text-key'
import { amsterdamDay } from '#app/domain/calendar/amsterdam'
import type { Database } from '#db/client.server'
import * as cooperationEntries from '#db/repositories/cooperation-entries.server'
import * as imports from '#db/repositories/imports.server'
import * as regionSets from '#db/repositories/region-sets.server'
import * as settings from '#db/repositories/settings.server'
import type { ImportTools } from './import-tools'
import type { KnownPlaces } from './known-places.server'
import { ImportRefused } from './refusal'
import type { ImportRequest } from './types'

/**
 * Opens the file of a request, to be read with what the database knows. The caller closes it.
 * @throws FileRefused where the file or its header cannot be taken
 */
export async function openRequested(
  db: Database,
  request: ImportRequest,
  framework: Framework,
  known: KnownPlaces,
  tools: ImportTools,
): Promise<OpenedFile> {
  return tools.openFile({
    kind: request.kind,
    path: request.path,
    framework,
    period: request.period,
    regionSet: request.regionSet,
    mapping: request.mapping,
    createRegions: request.createRegions,
    ...(request.year === undefined ? {} : { year: request.year }),
    ...(request.credit === undefined ? {} : { credit: request.credit }),
    ...(request.answers === undefined ? {} : { answers: request.answers }),
    today: amsterdamDay(request.now),
    placesByAreaCode: known.placesByAreaCode,
    regionsByName: known.regionsByName,
    areasByRegion: known.areasByRegion,
    areaCodesByName: known.areaCodesByName,
    ...(request.kind === 'bottlenecks' ? { cooperations: await cooperationKeys(db) } : {}),
    respondentKey: await settings.ensureRespondentKey(db, tools.randomBytes),
  })
}

/** What bottlenecks may be of. */
async function cooperationKeys(db: Database): Promise<ReadonlySet<string>> {
  return new Set((await cooperationEntries.findAllActive(db)).map(cooperationKey))
}

/** @throws ImportRefused region_set_unknown */
export async function refuseUnknownSet(db: Database, request: ImportRequest): Promise<void> {
  const { regionSet, kind, createRegions } = request
  if (regionSet === null || kind === 'regions' || createRegions) return
  const known = await regionSets.findAll(db)
  if (known.some((set) => nameKey(set.name) === nameKey(regionSet))) return
  throw new ImportRefused('region_set_unknown', {
    regionSet,
    alternatives: known.map((set) => set.name).join(', '),
  })
}

/** @throws ImportRefused file_already_imported */
export async function refuseSameFile(
  db: Database,
  kind: ImportRequest['kind'],
  sha256: string,
): Promise<void> {
  const same = await imports.findActiveByHash(db, kind, sha256)
  if (same === null) return
  throw new ImportRefused('file_already_imported', {
    importId: same.id,
    fileName: same.fileName,
    day: (same.committedAt ?? same.startedAt).slice(0, 10),
  })
}
