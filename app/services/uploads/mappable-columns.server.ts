import type { Framework } from '#app/domain/framework/framework'
import {
  AGREEMENT_COLUMNS,
  BOTTLENECK_COLUMNS,
  CHOICE_COLUMNS,
  COOPERATION_COLUMNS,
  LOOP_COLUMNS,
  REGION_COLUMNS,
  STAKEHOLDER_COLUMNS,
  SURVEY_COLUMNS,
  WAVE_COLUMNS,
  type ColumnDefinition,
} from '#app/domain/ingest/columns/columns'
import { AREA_COLUMNS } from '#app/domain/ingest/columns/recognise-areas'
import type { RecognisedFile } from '#app/domain/uploads/job'
import type { MappableColumn } from '#app/domain/uploads/view'

const COLUMNS: Readonly<Record<RecognisedFile['kind'], readonly ColumnDefinition<string>[]>> = {
  survey: SURVEY_COLUMNS,
  agreements: AGREEMENT_COLUMNS,
  regions: REGION_COLUMNS,
  stakeholders: STAKEHOLDER_COLUMNS,
  waves: WAVE_COLUMNS,
  loops: LOOP_COLUMNS,
  choices: CHOICE_COLUMNS,
  cooperation: COOPERATION_COLUMNS,
  bottlenecks: BOTTLENECK_COLUMNS,
  areas: AREA_COLUMNS,
}

/** Everything that a heading can be said to mean. */
export function mappableColumns(
  { kind, mapping }: RecognisedFile,
  framework: Framework,
): readonly MappableColumn[] {
  const items =
    kind === 'survey' ? framework.items.map(({ code }) => ({ name: code, synonyms: [] })) : []
  return [...COLUMNS[kind], ...items].map(({ name, synonyms }) => ({
    name,
    dutchName: synonyms[0] ?? name,
    heading: mapping[name] ?? null,
  }))
}
