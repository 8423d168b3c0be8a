import type { ReleasedMean } from '#app/domain/disclosure/released'
import { readRegionPairs } from '#app/services/changes/read-region-pairs.server'
import { readCooperation } from '#app/services/scores/read-cooperation.server'
import { readGaps } from '#app/services/scores/read-gaps.server'
import { readGroupScores, readScores } from '#app/services/scores/read-scores.server'
import type { Database } from '#db/client.server'
import { Heard, valueOf, type Answers } from './mean'
import type { Seen } from './onlooker'
import { agrees, isNear } from './told'
import type { Form, InForce } from './raw'
import { gapOddities, pairOddities } from './rules'

/** What leaves beside the scores: cooperation, and how far regions and groups are apart. */
export interface Beside {
  readonly seen: Seen[]
  readonly waiting: { readonly name: string; readonly told: NonNullable<ReleasedMean> }[]
  readonly oddities: string[]
  gaps: number
}

interface Place {
  readonly regionSet: string
  readonly region: string
  readonly period: string
}

/** Looks at cooperation and gaps between groups, in every region and quarter. */
export async function lookBeside(db: Database, force: InForce, answers: Answers): Promise<Beside> {
  const beside: Beside = { seen: [], waiting: [], oddities: [], gaps: 0 }
  const scores = await readScores(db)
  const places = scores.filter(({ dimension }) => dimension === 'index')
  for (const place of places) {
    await lookAtCooperation(db, force, answers, place, beside)
    await lookAtGaps(db, force, answers, place, beside)
  }
  return beside
}

/** Asks for every two regions of a set, which nobody else may have asked. */
export async function lookAtPairs(db: Database) {
  const oddities: string[] = []
  let pairs = 0
  const scores = await readScores(db)
  for (const key of new Set(scores.map(({ regionSet, period }) => `${regionSet}|${period}`))) {
    const [regionSet = '', quarter = ''] = key.split('|')
    const rows = scores.filter((row) => row.regionSet === regionSet && row.period === quarter)
    const regions = [...new Set(rows.map(({ region }) => region))]
    for (const told of await readRegionPairs(db, { regionSet, quarter, regions })) {
      const [one, other] = [told.one, told.other].map((region) =>
        rows.find((row) => row.region === region && row.dimension === told.dimension),
      )
      for (const oddity of pairOddities(told, one, other))
        oddities.push(`${key} ${told.one} ${told.other} ${told.dimension}: ${oddity}`)
      if (told.p !== null) pairs += 1
    }
  }
  return { oddities, pairs }
}

async function lookAtCooperation(
  db: Database,
  force: InForce,
  answers: Answers,
  { regionSet, region, period }: Place,
  { seen, waiting, oddities }: Beside,
): Promise<void> {
  const { told } = await readCooperation(db, { regionSet, region }, period)
  if (told === null) return
  const form: Form = 'cooperation'
  const heard = new Heard(force, answers, { set: regionSet, region, period }, form)
  const rows = [
    { ...told.score, group: null },
    ...told.groups.map((row) => ({ ...row, group: row.stakeholderGroup })),
  ]
  for (const { group, score, n, ciLow, status, waiting: waits } of rows) {
    const name = [regionSet, region, period, form, ...(group === null ? [] : [group])].join(' ')
    if (score === null) {
      if (status === 'suppressed' && n !== null) oddities.push(`${name}: hidden, and yet told`)
      continue
    }
    if (waits) {
      waiting.push({ name, told: score })
      continue
    }
    const mean = group === null ? heard.total() : heard.group(group)
    if (!agrees(score, mean, group === null ? 1 : 0))
      oddities.push(`${name}: told ${score}, made of ${valueOf(mean)}`)
    if (n !== heard.persons(group)) oddities.push(`${name}: n ${n} of ${heard.persons(group)}`)
    if (ciLow !== null && (heard.persons(group) < 10 || typeof score === 'string'))
      oddities.push(`${name}: an interval of a few, or of a bound`)
    seen.push({ name, form, told: score, mean })
  }
}

async function lookAtGaps(
  db: Database,
  force: InForce,
  answers: Answers,
  { regionSet, region, period }: Place,
  beside: Beside,
): Promise<void> {
  const groups = await readGroupScores(db, { regionSet, region, from: period, to: period })
  for (const gap of await readGaps(db, { regionSet, region }, period)) {
    const names = { set: regionSet, region, period }
    const heard = new Heard(force, answers, names, gap.dimension)
    const [one, other] = [gap.one, gap.other].map((group) => valueOf(heard.group(group)))
    const at = `${regionSet} ${region} ${period} ${gap.dimension} ${gap.one} ${gap.other}`
    if (!isNear(gap.difference, one! - other!, 0))
      beside.oddities.push(`${at}: told ${gap.difference}, made of ${one! - other!}`)
    const ofForm = groups.filter(({ dimension }) => dimension === gap.dimension)
    for (const oddity of gapOddities(gap, ofForm)) beside.oddities.push(`${at}: ${oddity}`)
    beside.gaps += 1
  }
}
