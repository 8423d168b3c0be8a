/**
 * Tables of rows that belong to one import and that nothing else points at; a new one is listed here, or it is
 * neither swept with an import that was given up nor carried into a restored copy. Beside them stand those of
 * its answers and their sums.
 */
export const FACTS_OF_IMPORT = [
  'import_issue',
  'membership',
  'respondent_run',
  'agreement_report',
  'stakeholder',
  'wave',
  'loop',
  'choice_step',
  'cooperation_entry',
  'bottleneck',
  'area_boundary',
] as const
