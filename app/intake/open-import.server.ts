import { recogniseSurvey } from '#app/domain/ingest/columns/recognise-survey'
import {
  knownHeadings,
  recogniseAgreements,
  recogniseBottlenecks,
  recogniseChoices,
  recogniseCooperation,
  recogniseLoops,
  recogniseRegions,
  recogniseStakeholders,
  recogniseWaves,
} from '#app/domain/ingest/columns/recognise'
import type { ColumnMapping } from '#app/domain/ingest/columns/mapping'
import { withoutHeader } from '#app/domain/ingest/columns/without-header'
import {
  FileEvidence,
  surveyCells,
  type Readings,
  type SurveyCells,
} from '#app/domain/ingest/evidence/file-evidence'
import { assertNotRefused } from '#app/domain/ingest/file-refused'
import type { IngestIssue } from '#app/domain/ingest/issue'
import { createAgreementReader } from '#app/domain/ingest/rows/agreement-reader'
import { createBottleneckReader } from '#app/domain/ingest/rows/bottleneck-reader'
import { createChoiceReader } from '#app/domain/ingest/rows/choice-reader'
import { createCooperationReader } from '#app/domain/ingest/rows/cooperation-reader'
import { createLoopReader } from '#app/domain/ingest/rows/loop-reader'
import type { RecordReader } from '#app/domain/ingest/rows/record-reader'
import { PassedOver } from '#app/domain/ingest/rows/passed-over'
import { createRegionReader } from '#app/domain/ingest/rows/region-reader'
import { createStakeholderReader } from '#app/domain/ingest/rows/stakeholder-reader'
import { createWaveReader } from '#app/domain/ingest/rows/wave-reader'
import { SurveyReader } from '#app/domain/ingest/survey-reader'
import { sipKeyOf } from '#app/domain/ingest/values/siphash'
import type { ScaleEnds } from '#app/domain/framework/answer-byte'
import type { Scale } from '#app/domain/framework/framework'
import type {
  ImportBatch,
  ImportKind,
  OpenedFile,
  ReadSpecification,
} from '#app/domain/ingest/opened-file'
import { gatherEvidence } from './gather-evidence.server'
import { rowsOf } from './inspect.server'
import { openTable } from './open-table.server'
import { readRows } from './read-rows.server'
import type { Table } from './table'
import { withoutTextFormulas } from './text-formulas.server'
import { unwrapped } from './unwrapped.server'
import { widened } from './widened.server'

/** An opened file whose reading can be broken off. */
export interface ReadableImport extends OpenedFile {
  batches(signal?: AbortSignal): AsyncIterable<ImportBatch>
}

interface Recognised {
  readonly format: string
  readonly mapping: ColumnMapping<string>
  readonly askedScales: readonly Scale[]
  readonly issues: readonly IngestIssue[]
  readonly survey?: SurveyCells
  readonly reader: (readings: Readings) => RecordReader<ImportBatch>
}

/**
 * Opens a file of a known kind: its bytes are read once for hash and encoding, its header is mapped.
 * @throws FileRefused where the file or its header cannot be taken
 */
export async function openImport(specification: ReadSpecification): Promise<ReadableImport> {
  const { kind, path, framework, answers } = specification
  if (kind === 'areas') {
    // What maps are read with takes a while to load, and most files are none.
    const { openAreas } = await import('./open-areas.server')
    return openAreas(specification)
  }
  const options = answers === undefined ? {} : { answers }
  const isKnown = knownHeadings(framework)
  const opened = withoutTextFormulas(unwrapped(await openTable(path, isKnown, options), isKnown))
  const table = kind === 'survey' ? await widened(opened, isKnown) : opened
  const recognised = recognise(specification, kind, table)
  const { format, mapping, askedScales, reader } = recognised
  const [first] = table.isHeaderless ? await rowsOf(table, 1) : []
  const isMapped = specification.mapping !== null
  const ofColumns = withoutHeader(table, recognised.issues, first, isMapped)
  assertNotRefused(ofColumns)
  const { survey } = recognised
  const passedOver = (scale: ScaleEnds = framework.answerScale) => {
    const cells = survey === undefined ? null : { items: survey.items, scale }
    return new PassedOver(mapping.columns, table, cells)
  }
  const evidence = new FileEvidence(mapping, framework, survey)
  const found = await gatherEvidence(table, evidence, passedOver(), answers)
  assertNotRefused(found.issues)
  const readings = found.data
  return {
    sha256: table.facts.sha256,
    format,
    encoding: table.facts.encoding,
    delimiter: table.facts.delimiter,
    columns: [...mapping.columns.keys()],
    askedScales,
    issues: [...table.issues, ...ofColumns, ...found.issues],
    bytes: table.facts.bytes,
    batches: (signal) => {
      const [scale] = readings.answerScales.values()
      return readRows(table, reader(readings), passedOver(scale), signal)
    },
    close: () => Promise.resolve(),
  }
}

function recognise(
  specification: ReadSpecification,
  kind: Exclude<ImportKind, 'areas'>,
  { header, headings }: Table,
): Recognised {
  const { framework, period, regionSet } = specification
  const options = {
    ...(specification.mapping === null ? {} : { explicit: specification.mapping }),
    period,
    regionSet,
    headings,
    ...(specification.answers === undefined ? {} : { answers: specification.answers }),
  }
  const plain = { format: 'canonical', askedScales: [] }
  switch (kind) {
    case 'survey': {
      const { data, issues } = recogniseSurvey(header, framework, options)
      const respondentKey = sipKeyOf(specification.respondentKey)
      const context = { ...specification, respondentKey }
      const { format, askedScales } = data
      const survey = surveyCells(data)
      const reader = (readings: Readings) => new SurveyReader(data, framework, context, readings)
      return { format, mapping: data, askedScales, issues, survey, reader }
    }
    case 'agreements': {
      const { data, issues } = recogniseAgreements(header, options)
      const reader = (readings: Readings) =>
        createAgreementReader(data, framework, specification, readings)
      return { ...plain, mapping: data, issues, reader }
    }
    case 'regions': {
      const { data, issues } = recogniseRegions(header, options)
      const reader = (readings: Readings) => createRegionReader(data, regionSet, readings)
      return { ...plain, mapping: data, issues, reader }
    }
    case 'stakeholders': {
      const { data, issues } = recogniseStakeholders(header, options)
      const context = { period, regionSet }
      const reader = (readings: Readings) =>
        createStakeholderReader(data, framework, context, readings)
      return { ...plain, mapping: data, issues, reader }
    }
    case 'waves': {
      const { data, issues } = recogniseWaves(header, options)
      const context = { period, regionSet }
      const reader = (readings: Readings) => createWaveReader(data, framework, context, readings)
      return { ...plain, mapping: data, issues, reader }
    }
    case 'choices': {
      const { data, issues } = recogniseChoices(header, options)
      const reader = (readings: Readings) =>
        createChoiceReader(data, framework, specification, readings)
      return { ...plain, mapping: data, issues, reader }
    }
    case 'cooperation': {
      const { data, issues } = recogniseCooperation(header, options)
      const reader = (readings: Readings) =>
        createCooperationReader(data, framework, specification, readings)
      return { ...plain, mapping: data, issues, reader }
    }
    case 'bottlenecks': {
      const { data, issues } = recogniseBottlenecks(header, options)
      const reader = (readings: Readings) => createBottleneckReader(data, specification, readings)
      return { ...plain, mapping: data, issues, reader }
    }
    case 'loops': {
      const { data, issues } = recogniseLoops(header, options)
      const reader = (readings: Readings) =>
        createLoopReader(data, framework, specification, readings)
      return { ...plain, mapping: data, issues, reader }
    }
  }
}
