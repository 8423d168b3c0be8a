import type { Framework } from '../../framework/framework'
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
} from './columns'
import type { FileKind } from './file-kind'
import { AREA_COLUMNS } from './recognise-areas'
import { statementColumns } from './statement-headings'

const COLUMNS: Readonly<Record<FileKind, readonly ColumnDefinition<string>[]>> = {
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

/** Everything that a column of a kind of file may mean; of a survey the statements, too. */
export function definitionsOf(
  kind: FileKind,
  framework: Framework,
): readonly ColumnDefinition<string>[] {
  return kind === 'survey' ? [...COLUMNS.survey, ...statementColumns(framework)] : COLUMNS[kind]
}
