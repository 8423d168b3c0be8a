import type { AgreementReport } from '#app/domain/agreements/agreement'
import { DEFAULT_FRAMEWORK } from '#app/domain/framework/default'
import type { GroupEstimate, RegionScores, Score } from '#app/domain/scoring/types'
import type { Database } from '#db/client.server'
import * as frameworkVersions from '#db/repositories/framework-versions.server'
import * as imports from '#db/repositories/imports.server'
import type { ResponseColumns } from '#db/repositories/responses.server'

export const NOW = '2026-11-23T12:00:00.000Z'

const FACTS: imports.ImportFacts = {
  format: 'canonical',
  encoding: 'utf-8',
  delimiter: ';',
  columns: [],
  askedScales: [],
  rows: 0,
  accepted: 0,
  rejected: 0,
  duplicates: 0,
}

/** A staging import, and the framework that it needs. */
export async function stageImport(
  db: Database,
  overrides: Partial<imports.NewImport> = {},
): Promise<number> {
  await frameworkVersions.insertCurrent(db, DEFAULT_FRAMEWORK, NOW)
  return imports.insertStaging(db, {
    kind: 'survey',
    fileName: 'survey.csv',
    sha256: 'a'.repeat(64),
    period: null,
    wave: null,
    frameworkVersion: DEFAULT_FRAMEWORK.version,
    startedAt: NOW,
    ...overrides,
  })
}

export function activateImport(
  db: Database,
  id: number,
  facts: Partial<imports.ImportFacts> = {},
): Promise<void> {
  return imports.activate(db, id, { ...FACTS, ...facts }, NOW)
}

/** An import that counts. */
export async function makeImport(
  db: Database,
  overrides: Partial<imports.NewImport> = {},
  facts: Partial<imports.ImportFacts> = {},
): Promise<number> {
  const id = await stageImport(db, overrides)
  await activateImport(db, id, facts)
  return id
}

export interface ResponseRow {
  rowNumber: number
  respondent: [high: number, low: number] | null
  content: [high: number, low: number] | null
  completedAt: number
  /** quarterIndex; 8106 is 2026-Q3. */
  quarter: number
  placeId: number
  group: number
  organisationId: number
  weight: number
  answers: number[]
  counts: number
}

/** Rows as the columns in which batches travel. */
export function toColumns(rows: readonly Partial<ResponseRow>[]): ResponseColumns {
  const full = rows.map((row, index): ResponseRow => ({
    rowNumber: index + 2,
    respondent: null,
    content: null,
    completedAt: NaN,
    quarter: 2026 * 4 + 2,
    placeId: 1,
    group: 0,
    organisationId: -1,
    weight: 1,
    answers: [1, 2],
    counts: 1,
    ...row,
  }))
  return {
    count: full.length,
    rowNumber: Int32Array.from(full, (row) => row.rowNumber),
    hasRespondent: Uint8Array.from(full, (row) => (row.respondent === null ? 0 : 1)),
    respondentHigh: Int32Array.from(full, (row) => row.respondent?.[0] ?? 0),
    respondentLow: Int32Array.from(full, (row) => row.respondent?.[1] ?? 0),
    contentKind: Uint8Array.from(full, (row) => (row.content === null ? 0 : 1)),
    contentHigh: Int32Array.from(full, (row) => row.content?.[0] ?? 0),
    contentLow: Int32Array.from(full, (row) => row.content?.[1] ?? 0),
    completedAt: Float64Array.from(full, (row) => row.completedAt),
    quarter: Int32Array.from(full, (row) => row.quarter),
    placeId: Int32Array.from(full, (row) => row.placeId),
    group: Uint8Array.from(full, (row) => row.group),
    groupCodes: ['tenants', 'municipality'],
    organisationId: Int32Array.from(full, (row) => row.organisationId),
    weight: Float64Array.from(full, (row) => row.weight),
    answers: Uint8Array.from(full.flatMap((row) => row.answers)),
    counts: Uint8Array.from(full, (row) => row.counts),
  }
}

export function buildReport(overrides: Partial<AgreementReport> = {}): AgreementReport {
  return {
    importId: 1,
    rowNumber: 2,
    agreementId: 'A-1',
    placeId: 1,
    period: '2026-Q3',
    title: 'Nieuwbouw',
    theme: 'availability',
    type: 'result',
    partner: null,
    responsible: null,
    establishedOn: 20_000,
    startOn: 20_100,
    deadline: 20_800,
    direction: 'higher',
    target: 0.1,
    realised: 1e-300,
    unit: 'woningen',
    status: 'partly',
    councilInvolved: true,
    tenantsSigned: false,
    publishedOn: -1,
    reportedOn: 0,
    fedBackOn: 20_500,
    followUp: 'opnieuw',
    cancelReason: null,
    weight: 1 / 3,
    ...overrides,
  }
}

export function buildScore(overrides: Partial<Score> = {}): Score {
  return {
    dimension: 'input',
    score: 200 / 3,
    se: 0.1 + 0.2,
    ciLow: 60,
    ciHigh: 70,
    df: 12.5,
    n: 24,
    effectiveN: 20.25,
    respondents: 30,
    coverage: 0.8,
    surveyScore: 66,
    recordScore: null,
    recordKnownShare: 0.25,
    recordWeight: 0,
    status: 'provisional',
    ...overrides,
  }
}

export function buildGroup(overrides: Partial<GroupEstimate> = {}): GroupEstimate {
  return {
    group: 'tenants',
    expectedWeight: 0.2,
    weight: 0.25,
    n: 8,
    respondents: 9,
    clusters: 7,
    mean: 55.5,
    sumWeights: 8,
    sumSquaredWeights: 8.5,
    maximumWeight: 2,
    variance: 1 / 7,
    isReference: true,
    ...overrides,
  }
}

export function buildRegionScores(overrides: Partial<RegionScores> = {}): RegionScores {
  return {
    period: '2026-Q3',
    frameworkVersion: DEFAULT_FRAMEWORK.version,
    scores: [buildScore()],
    survey: [],
    records: [],
    arithmeticMean: null,
    weakest: null,
    ...overrides,
  }
}
