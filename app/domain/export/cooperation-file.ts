import type { DateFact } from '../agreements/agreement'
import type { CooperationEntry } from '../cooperation/cooperation'
import { COOPERATION_COLUMNS, type CooperationColumn } from '../ingest/columns/columns'
import { dayText, importFile, numberText } from './import-file'
import type { LoopPlaceCells } from './loops-file'

/** Cooperations as the file that their import reads: a row per partner and reference date. */
export function cooperationFile(
  entries: readonly CooperationEntry[],
  places: ReadonlyMap<number, LoopPlaceCells>,
): string {
  const records = entries.map((entry) => cooperationCells(entry, places.get(entry.placeId)))
  return importFile(COOPERATION_COLUMNS, records, ['cooperation_id', 'as_of', 'partner'])
}

/** The cells of a row by column. @param place undefined: all three blank */
export function cooperationCells(
  entry: CooperationEntry,
  place: LoopPlaceCells | undefined,
): Readonly<Record<CooperationColumn, string>> {
  const { evidence, mandate } = entry
  return {
    ...(place ?? { area_code: '', region: '', region_set: '' }),
    cooperation_id: entry.cooperationId,
    cooperation: entry.title,
    themes: entry.themes.join('|'),
    form: entry.form,
    partner: entry.partner,
    as_of: dayText(entry.asOf),
    phase: numberText(entry.phase),
    hours: numberText(entry.hours),
    euros: numberText(entry.euros),
    yield: numberText(entry.ownYield),
    expected_yield_of_others: numberText(entry.expectedYield),
    mandate: mandate === null ? '' : mandate ? 'yes' : 'no',
    teams: numberText(entry.teams),
    scope: entry.scope ?? '',
    predictability: entry.predictability ?? '',
    agreed_on: factText(evidence.agreed),
    team_on: factText(evidence.team),
    first_result_on: factText(evidence.first_result),
    changed_procedure_on: factText(evidence.changed_procedure),
    other_theme_on: factText(evidence.other_theme),
  }
}

/** What is not known says so: a blank cell would say that it was not done. */
function factText(fact: DateFact): string {
  return typeof fact === 'number' ? dayText(fact) : fact === 'unknown' ? 'unknown' : ''
}
