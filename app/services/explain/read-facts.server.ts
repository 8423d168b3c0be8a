import { judgeProcess } from '#app/domain/agreements/process-record'
import type { RecordScores } from '#app/domain/agreements/record-score'
import type { Quarter } from '#app/domain/calendar/quarter'
import { DIMENSIONS, type Dimension, type Framework } from '#app/domain/framework/framework'
import { differenceBetween } from '#app/domain/framework/changes'
import type { ExplanationFacts } from '#app/domain/report/explanation'
import type { AskedFramework, WeightSource } from '#app/domain/report/explanation-model'
import type { Column } from '#app/domain/report/columns'
import { isSampleSet } from '#app/domain/report/sample'
import { expectedWeights } from '#app/domain/scoring/expected-weights'
import {
  newestRegister,
  registerWeights,
  type StakeholderRow,
} from '#app/domain/stakeholders/register'
import { wavesInForce } from '#app/domain/stakeholders/waves'
import type { Database } from '#db/client.server'
import * as frameworks from '#db/repositories/framework-versions.server'
import * as imports from '#db/repositories/imports.server'
import * as memberships from '#db/repositories/memberships.server'
import * as places from '#db/repositories/places.server'
import type { Region } from '#db/repositories/regions.server'
import * as sumRows from '#db/repositories/sum-rows.server'
import * as waves from '#db/repositories/waves.server'
import { recordScoresIn } from '../scores/record-scores.server'
import { readScoringWorld, type ScoredSet } from '../scores/world.server'

/** Everything about a score that is nobody's answer: weights, agreements, memberships and files. */
export async function readFacts(
  db: Database,
  region: Region,
  quarter: Quarter,
  dimension: Column,
  framework: Framework,
): Promise<ExplanationFacts> {
  const world = await readScoringWorld(db, framework)
  const set = world.sets.find(({ id }) => id === region.regionSetId) as ScoredSet
  const registers = world.registerByRegion.get(region.id) ?? []
  const records = recordScoresIn(world, set, quarter)(region.id)
  const members = (await memberships.findAllActive(db)).filter((row) => row.regionId === region.id)
  const weights = weightSourceOf(newestRegister(registers, quarter))
  const forms = dimension === 'index' ? DIMENSIONS : [dimension]
  const sources = (await sumRows.findActiveSources(db, quarter)).filter(
    ({ placeId, segment }) => set.resolver.regionOf(placeId, segment, quarter) === region.id,
  )
  const used = new Set([
    ...members.map(({ importId }) => importId),
    ...(weights.source === 'register' ? [weights.importId] : []),
    ...recordImports(records, forms),
  ])
  const answered = new Set(sources.map(({ importId }) => importId))
  return {
    regionSet: region.regionSet,
    region: region.name,
    quarter,
    dimension,
    framework,
    askedWith: await readAskedWith(db, { regionId: region.id, quarter, framework }),
    expected: expectedWeights(registerWeights(registers, quarter), framework),
    weights,
    records,
    placeNames: await placeNamesOf(db, region),
    areas: members.map(({ areaCode, areaName, validFrom, validTo }) => ({
      code: areaCode,
      name: areaName,
      from: validFrom,
      to: validTo,
    })),
    imports: (await imports.findAll(db)).filter(
      ({ id, askedScales }) =>
        used.has(id) || (answered.has(id) && forms.some((form) => askedScales.includes(form))),
    ),
    asOf: await imports.findLastCommit(db),
    sample: isSampleSet(region.regionSet),
  }
}

/** What the region was asked with in the quarter, where that is not what its score was made with. */
async function readAskedWith(
  db: Database,
  {
    regionId,
    quarter,
    framework,
  }: {
    readonly regionId: number
    readonly quarter: Quarter
    readonly framework: Framework
  },
): Promise<AskedFramework[]> {
  const inForce = wavesInForce(await waves.findAllActive(db, regionId))
  const versions = inForce.flatMap(({ period, instrument }) =>
    period === quarter && instrument !== framework.version ? (instrument ?? []) : [],
  )
  return Promise.all(
    [...new Set(versions)].map(async (version) => {
      const asked = await frameworks.findByVersion(db, version)
      if (asked === null) return { version, difference: null, wordings: [] }
      const difference = differenceBetween(framework, asked)
      return { version, difference, wordings: wordedOtherwise(framework, asked) }
    }),
  )
}

function wordedOtherwise(scored: Framework, asked: Framework): AskedFramework['wordings'] {
  const texts = new Map(scored.items.map(({ code, text }) => [code, text]))
  return asked.items.flatMap(({ code, text }) => {
    const now = texts.get(code)
    return now && (now.nl !== text.nl || now.en !== text.en) ? [{ code, text }] : []
  })
}

function weightSourceOf(register: readonly StakeholderRow[]): WeightSource {
  const [row] = register
  if (row === undefined) return { source: 'framework' }
  const { period, importId } = row
  const hasWeights = register.some(({ weight }) => weight !== null)
  return { source: 'register', period, importId, hasWeights }
}

/** The imports of records that apply to one of these forms; those left out contributed nothing. */
function recordImports(
  { details, processes }: RecordScores,
  forms: readonly Dimension[],
): number[] {
  const reports = details
    .filter(({ judgements }) => forms.some((form) => judgements[form].state !== 'left_out'))
    .map(({ report }) => report)
  const others = processes.filter((process) => forms.some((form) => judgeProcess(process, form)))
  return [...reports, ...others].map(({ importId }) => importId)
}

async function placeNamesOf(db: Database, region: Region): Promise<ReadonlyMap<number, string>> {
  const all = await places.findAll(db)
  return new Map(
    all.map(({ id, areaCode, name }) => [id, name ?? areaCode ?? region.name] as const),
  )
}
