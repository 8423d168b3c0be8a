import { constantFigure, type ConstantMean } from '#app/domain/disclosure/constant-figures'
import { AtomsOfAnswers } from '#app/domain/disclosure/answers/atoms-of-answers'
import type { KnownAnswer } from '#app/domain/disclosure/answers/linked-answers'
import type { PlaceEvent } from '#app/domain/disclosure/answers/place-event'
import type { PlacedAtom } from '#app/domain/disclosure/answers/placed-atom'
import {
  checkFigures,
  countedFor,
  editionFigures,
  type AuditedEstimate,
} from '#app/domain/disclosure/edition-figures'
import {
  audit,
  EMPTY_BLOCK,
  type Edition,
  OpenBlock,
  type LedgerBlock,
} from '#app/domain/disclosure/ledger/audit'
import { auditEdition } from '#app/domain/disclosure/ledger/audit-edition'
import { atomKey } from '#app/domain/disclosure/ledger/atoms'
import type { Figure } from '#app/domain/disclosure/ledger/figure'
import { LinkedClasses } from '#app/domain/disclosure/ledger/links'
import { SCALES } from '#app/domain/framework/framework'
import type { RegionResolver } from '#app/domain/regions/region-resolver'
import type { GroupEstimate, SurveyEstimate } from '#app/domain/scoring/types'
import { counting, type Answer, type RegionSet, type World } from './world'

/** A mean that left, as the attacker has it: what it takes of every single answer. */
export interface Seen {
  readonly id: string
  readonly told: 'exact' | 'bound'
  /** By `coordinate`. */
  readonly row: ReadonlyMap<string, number>
}

/** A way to get the ledger wrong: changes what an edition says. */
export type Mistake = (edition: Edition) => Edition

const REGION_IDS = new Map<string, number>()

/** An answer and everything that says the same: one y, whatever weight it has. */
function coordinate({ person, quarter, area, score }: Answer): string {
  return `${person}|${quarter}|${area}|${score}`
}

/**
 * Everything that leaves of a world, edition after edition, under the product's ledger; the block goes
 * through JSON between editions, as when it is stored.
 *
 * @param decide whether a figure leaves; by default what the ledger says
 */
export function releasedOf(
  world: World,
  mistake: Mistake = (edition) => edition,
  decide: (figure: Figure, passed: boolean) => boolean = (_, passed) => passed,
): Seen[] {
  let block: LedgerBlock = EMPTY_BLOCK
  const seen: Seen[] = []
  const keep = (after: LedgerBlock) => {
    block = JSON.parse(JSON.stringify(after)) as LedgerBlock
  }
  world.editions.forEach((active, position) => {
    const known = new Set(world.editions.slice(0, position + 1).flat())
    const here = counting(world, active)
    const { atoms, linked } = atomsOf(world, known, new Set(here))
    const estimates = estimatesOf(world, here)
    const edition = mistake({
      ...{ number: position + 1, linked, atoms: atoms.map(({ atom }) => atom) },
      figures: editionFigures(estimates, atoms),
    })
    checkFigures(edition.figures, atoms)
    const open = new OpenBlock(block, edition)
    const decisions = auditEdition(open, edition)
    keep(open.block)
    const rows = rowsOf(world, here)
    const see = (figures: readonly Figure[], verdicts: typeof decisions) => {
      for (const figure of figures) {
        const row = rows.get(figure.id)
        if (row && decide(figure, verdicts.get(figure.id) === 'new')) {
          seen.push({ id: figure.id, told: figure.told, row })
        }
      }
    }
    see(edition.figures, decisions)
    const counted = countedFor(estimates, atoms)
    const means = constantMeans(world, estimates)
    const constants = means.map((mean) => {
      const figure = constantFigure(mean, counted)
      rows.set(figure.id, constantRow(world, here, mean))
      return figure
    })
    const beside = mistake({ ...edition, atoms: edition.atoms, figures: constants })
    const result = audit(block, beside)
    keep(result.block)
    see(constants, result.decisions)
  })
  return seen
}

/** The atoms of everything known, and who is in several of them. */
function atomsOf(world: World, known: ReadonlySet<number>, here: ReadonlySet<Answer>) {
  const places = new Map<string, Answer[]>()
  for (const answer of world.answers) {
    if (!known.has(answer.upload)) continue
    const key = `${answer.quarter} ${answer.area}`
    places.set(key, [...(places.get(key) ?? []), answer])
  }
  const atoms: PlacedAtom[] = []
  const classes = new LinkedClasses()
  const ofPerson = new Map<number, { atom: string; weight: number }[]>()
  for (const answers of places.values()) {
    const [{ quarter, area: placeId }] = answers as [Answer]
    // An upload is an event where it first counts; uploads come in the order of their numbers.
    const uploads = [...known].filter((upload) => answers.some((one) => one.upload === upload))
    const events = uploads.map((importId): PlaceEvent => ({ kind: 'import', importId }))
    const ofPlace = new AtomsOfAnswers({ quarter, placeId }, events)
    const persons = new Map<number, KnownAnswer[]>()
    for (const answer of answers) {
      const list = persons.get(answer.person) ?? []
      persons.set(answer.person, list)
      list.push(knownAnswer(answer, here.has(answer)))
    }
    for (const [person, ofAll] of persons) {
      ofPlace.add(ofAll)
      if (ofAll[0]?.respondent === null) continue
      for (const { scale, path, weight } of ofPlace.atomsOf(ofAll)) {
        if (scale !== 0) continue
        ofPerson.set(person, [...(ofPerson.get(person) ?? []), { atom: atomKey(path), weight }])
      }
    }
    atoms.push(...ofPlace.atoms().filter(({ scale }) => scale === 'input'))
  }
  for (const answers of ofPerson.values()) classes.add(answers)
  return { atoms, linked: classes.classes }
}

function knownAnswer(answer: Answer, counts: boolean): KnownAnswer {
  const { id, person, named, upload: importId, group, weight, score } = answer
  return {
    ...{ importId, rowNumber: id, respondent: named ? `${person}` : null, completedAt: null },
    ...{
      contentHash: null,
      complete: 0,
      group,
      weight,
      content: `${person} ${score}`,
      counts,
      segment: null,
    },
    scores: new Float64Array(SCALES.length).fill(NaN).fill(score, 0, 1),
  }
}

function estimatesOf(world: World, here: readonly Answer[]): AuditedEstimate[] {
  const found: AuditedEstimate[] = []
  world.sets.forEach((set, position) => {
    const audited = { position, resolver: resolverOf(set) }
    for (const { region, period, answers } of cellsOf(set, here)) {
      const groups = groupsOf(answers)
      const score = groups.reduce((sum, { weight, mean }) => sum + weight * (mean ?? 0), 0)
      const estimate = { scale: 'input', score, groups } as unknown as SurveyEstimate
      const regionId = idOf(set, region)
      found.push({ set: audited, regionSet: set.name, region, regionId, period, estimate })
    }
  })
  return found
}

/** Regions of a set in each quarter, and in the year where there are two. */
function* cellsOf({ regionOf }: RegionSet, here: readonly Answer[]) {
  const quarters = [...new Set(here.map(({ quarter }) => quarter))].sort()
  const periods = quarters.length > 1 ? [...quarters, '2026'] : quarters
  for (const period of periods) {
    for (const region of new Set(regionOf.filter((name) => name !== null))) {
      const answers = here.filter(
        ({ quarter, area }) => quarter.startsWith(period) && regionOf[area] === region,
      )
      if (answers.length > 0) yield { region, period, answers }
    }
  }
}

function groupsOf(answers: readonly Answer[]): GroupEstimate[] {
  const codes = [...new Set(answers.map(({ group }) => group))].sort()
  return codes.map((group): GroupEstimate => {
    const members = answers.filter((answer) => answer.group === group)
    const sumWeights = members.reduce((sum, { weight }) => sum + weight, 0)
    const total = members.reduce((sum, { weight, score }) => sum + weight * score, 0)
    const weight = 1 / codes.length
    const estimate = { group, expectedWeight: weight, weight, n: members.length, sumWeights }
    return { ...estimate, mean: total / sumWeights } as unknown as GroupEstimate
  })
}

/** The mean of a cell at given weights of its groups, over single answers. */
function rowAt(answers: readonly Answer[], weights: ReadonlyMap<string, number>) {
  const row = new Map<string, number>()
  for (const [group, weight] of weights) {
    const members = answers.filter((answer) => answer.group === group)
    const sum = members.reduce((total, member) => total + member.weight, 0)
    for (const member of members) {
      const key = coordinate(member)
      row.set(key, (row.get(key) ?? 0) + (weight * member.weight) / sum)
    }
  }
  return row
}

function rowsOf(world: World, here: readonly Answer[]) {
  const rows = new Map<string, ReadonlyMap<string, number>>()
  for (const set of world.sets) {
    for (const { region, period, answers } of cellsOf(set, here)) {
      const groups = groupsOf(answers).map(({ group, weight }) => [group, weight] as const)
      const idFor = (group: string | null) =>
        JSON.stringify([set.name, region, period, 'input', group])
      rows.set(idFor(null), rowAt(answers, new Map(groups)))
      for (const [group] of groups) rows.set(idFor(group), rowAt(answers, new Map([[group, 1]])))
    }
  }
  return rows
}

/** Every quarter of every region at the weights of another quarter. */
function constantMeans(world: World, estimates: readonly AuditedEstimate[]): ConstantMean[] {
  return estimates.flatMap((audited): ConstantMean[] => {
    const { period, estimate } = audited
    if (period.length === 4) return []
    const groups = estimate.groups.map(({ group }) => group)
    const total = groups.reduce((sum, group) => sum + world.constantWeights[group]!, 0)
    const weights = groups.map((group) => [group, world.constantWeights[group]! / total] as const)
    return [{ of: [audited], weights: new Map(weights) }]
  })
}

function constantRow(world: World, here: readonly Answer[], { of, weights }: ConstantMean) {
  const [{ regionSet, region, period }] = of as [AuditedEstimate]
  const { regionOf } = world.sets.find(({ name }) => name === regionSet)!
  return rowAt(
    here.filter(({ quarter, area }) => quarter === period && regionOf[area] === region),
    weights,
  )
}

function resolverOf(set: RegionSet): RegionResolver {
  const regionOf = (placeId: number) => {
    const region = set.regionOf[placeId] ?? null
    return region === null ? null : idOf(set, region)
  }
  return { regionOf } as unknown as RegionResolver
}

function idOf({ name }: RegionSet, region: string): number {
  const key = `${name} ${region}`
  if (!REGION_IDS.has(key)) REGION_IDS.set(key, REGION_IDS.size + 1)
  return REGION_IDS.get(key)!
}
