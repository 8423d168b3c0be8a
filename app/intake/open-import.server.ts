import { recogniseSurvey } from '#app/domain/ingest/columns/recognise-survey'
import {
  knownHeadings,
  recogniseAgreements,
  recogniseRegions,
  recogniseStakeholders,
} from '#app/domain/ingest/columns/recognise'
import type { ColumnMapping } from '#app/domain/ingest/columns/mapping'
import { assertNotRefused } from '#app/domain/ingest/file-refused'
import type { IngestIssue } from '#app/domain/ingest/issue'
import { createAgreementReader } from '#app/domain/ingest/rows/agreement-reader'
import type { RecordReader } from '#app/domain/ingest/rows/record-reader'
import { createRegionReader } from '#app/domain/ingest/rows/region-reader'
import { createStakeholderReader } from '#app/domain/ingest/rows/stakeholder-reader'
import { SurveyReader } from '#app/domain/ingest/survey-reader'
import { sipKeyOf } from '#app/domain/ingest/values/siphash'
import type { Scale } from '#app/domain/framework/framework'
import type { ImportBatch, OpenedFile, ReadSpecification } from '#app/domain/ingest/opened-file'
import { openTable } from './open-table.server'
import { readRows } from './read-rows.server'

/** An opened file whose reading can be broken off. */
export interface ReadableImport extends OpenedFile {
  batches(signal?: AbortSignal): AsyncIterable<ImportBatch>
}

interface Recognised {
  readonly format: string
  readonly mapping: ColumnMapping<string>
  readonly askedScales: readonly Scale[]
  readonly issues: readonly IngestIssue[]
  readonly reader: () => RecordReader<ImportBatch>
}

/**
 * Opens a file of a known kind: its bytes are read once for hash and encoding, its header is mapped.
 * @throws FileRefused where the file or its header cannot be taken
 */
export async function openImport(specification: ReadSpecification): Promise<ReadableImport> {
  const table = await openTable(specification.path, knownHeadings(specification.framework))
  const { format, mapping, askedScales, issues, reader } = recognise(specification, table.header)
  assertNotRefused(issues)
  return {
    sha256: table.facts.sha256,
    format,
    encoding: table.facts.encoding,
    delimiter: table.facts.delimiter,
    columns: [...mapping.columns.keys()],
    askedScales,
    issues,
    bytes: table.facts.bytes,
    batches: (signal) => readRows(table, reader(), signal),
    close: () => Promise.resolve(),
  }
}

function recognise(specification: ReadSpecification, header: readonly string[]): Recognised {
  const { framework, period, regionSet } = specification
  const options = {
    ...(specification.mapping === null ? {} : { explicit: specification.mapping }),
    period,
    regionSet,
  }
  const plain = { format: 'canonical', askedScales: [] }
  switch (specification.kind) {
    case 'survey': {
      const { data, issues } = recogniseSurvey(header, framework, options)
      const context = { ...specification, respondentKey: sipKeyOf(specification.respondentKey) }
      const { format, askedScales } = data
      const reader = () => new SurveyReader(data, framework, context)
      return { format, mapping: data, askedScales, issues, reader }
    }
    case 'agreements': {
      const { data, issues } = recogniseAgreements(header, options)
      const reader = () => createAgreementReader(data, framework, specification)
      return { ...plain, mapping: data, issues, reader }
    }
    case 'regions': {
      const { data, issues } = recogniseRegions(header, options)
      return { ...plain, mapping: data, issues, reader: () => createRegionReader(data, regionSet) }
    }
    case 'stakeholders': {
      const { data, issues } = recogniseStakeholders(header, options)
      const reader = () => createStakeholderReader(data, framework, { period, regionSet })
      return { ...plain, mapping: data, issues, reader }
    }
  }
}
