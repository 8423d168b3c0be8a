import type { Bottleneck } from '../cooperation/bottleneck'
import { BOTTLENECK_COLUMNS, type BottleneckColumn } from '../ingest/columns/columns'
import { dayText, importFile } from './import-file'

/** Bottlenecks as the file that their import reads. @param bottlenecks in force */
export function bottlenecksFile(bottlenecks: readonly Bottleneck[]): string {
  return importFile(BOTTLENECK_COLUMNS, bottlenecks.map(bottleneckCells), ['bottleneck_id'])
}

/** The cells of a bottleneck by column. */
export function bottleneckCells(each: Bottleneck): Readonly<Record<BottleneckColumn, string>> {
  return {
    bottleneck_id: each.bottleneckId,
    cooperation_id: each.cooperationId,
    bottleneck: each.bottleneck,
    interest: each.interest ?? '',
    raised_on: dayText(each.raisedOn),
    level: each.level,
    level_since: dayText(each.levelSince),
    settled_on: dayText(each.settledOn),
    how: each.how ?? '',
    agreement_id: each.agreementId ?? '',
    recurred_on: dayText(each.recurredOn),
  }
}
