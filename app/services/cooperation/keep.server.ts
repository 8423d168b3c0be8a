import { parseIsoDay } from '#app/domain/calendar/day'
import { entriesInForce, entryKey } from '#app/domain/cooperation/in-force'
import { cooperationCells } from '#app/domain/export/cooperation-file'
import { BOTTLENECK_COLUMNS, COOPERATION_COLUMNS } from '#app/domain/ingest/columns/columns'
import type { Database } from '#db/client.server'
import * as cooperationEntries from '#db/repositories/cooperation-entries.server'
import { placeCells } from '../followup/export-loops.server'
import { newRowId, refusedForm, textIn, type FormAnswer } from '../import/form-answer'
import type { KeptOutcome } from '../import/import-written.server'
import { writtenFile } from '../import/written-file'
import type { CooperationWriter } from './handlers.server'
import { ASKED_COLUMNS, readPartner, SAID_COLUMNS } from './read-partner.server'

export interface KeepTools {
  readonly db: Database
  readonly writer: CooperationWriter
  readonly clock: () => Date
  readonly random: (count: number) => Uint8Array
}

/** What came of a sent form. */
export type RegisterAnswer = FormAnswer

/** Keeps a bottleneck that was written in a form whose fields are named as the columns of its file. */
export async function keepBottleneck(
  { writer, clock, random }: KeepTools,
  accountId: number,
  form: FormData,
): Promise<RegisterAnswer> {
  const at = clock().toISOString()
  const sent = textIn(form)
  const bottleneckId = sent('bottleneck_id') || newRowId('K', at, random)
  const names = BOTTLENECK_COLUMNS.map(({ name }) => name)
  const cells = {
    ...Object.fromEntries(names.map((name) => [name, sent(name)])),
    bottleneck_id: bottleneckId,
  }
  const file = writtenFile([cells], at)
  const basedOn = Number(sent('based_on')) || null
  const outcome = await writer.run('keepBottleneck', { bottleneckId, file, basedOn, accountId, at })
  return answerOf(outcome, cells)
}

/**
 * Keeps a corrected row of a partner. While a round is running, what it asks stays as it is, whatever was sent: who
 * answered for the others would have all answers, and see the one that is not their own. A hidden mandate that was
 * left blank stays too, and the place of the cooperation where no region was chosen.
 */
export async function keepPartner(
  { db, writer, clock }: KeepTools,
  accountId: number,
  form: FormData,
): Promise<RegisterAnswer> {
  const at = clock().toISOString()
  const sent = textIn(form)
  const key = {
    ...{ cooperationId: sent('cooperation_id'), partner: sent('partner') },
    asOf: parseIsoDay(sent('as_of')) ?? 0,
  }
  const kept = entriesInForce(await cooperationEntries.findAllActive(db)).find(
    (entry) => entryKey(entry) === entryKey(key),
  )
  const known = await readPartner({ db, clock }, { ...key, id: key.cooperationId })
  if (kept === undefined || known === null) return answerOf({ kind: 'changed' }, {})
  const before = cooperationCells(kept, (await placeCells(db)).get(kept.placeId))
  const names = COOPERATION_COLUMNS.map(({ name }) => name)
  const written = Object.fromEntries(
    names.map((name) => {
      if (known.isHidden && ASKED_COLUMNS.includes(name)) return [name, before[name]]
      const isHidden = known.isHidden && SAID_COLUMNS.includes(name)
      // A form has no word for "not known": blank leaves it so.
      const isKept = !form.has(name) || isHidden || before[name] === 'unknown'
      return [name, sent(name) === '' && isKept ? before[name] : sent(name)]
    }),
  )
  const chosen = { area_code: '', region: sent('region'), region_set: sent('region_set') }
  const { area_code, region, region_set } = chosen.region === '' ? before : chosen
  const basedOn = Number(sent('based_on')) || null
  const file = writtenFile([placed({ ...written, area_code, region, region_set })], at)
  const { partner, ...of } = key
  const outcome = await writer.run('keepPartners', {
    ...{ ...of, partners: [partner], file, basedOn, accountId, at },
  })
  const shown = Object.fromEntries(names.map((name) => [name, sent(name)]))
  return answerOf(outcome, { ...known.cells, ...shown })
}

/** A file names an area or a region: an empty column of areas would be asked about. */
export function placed(cells: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const { area_code: area, region, region_set: regionSet, ...rest } = cells
  return area
    ? { ...rest, area_code: area }
    : { ...rest, region: region ?? '', region_set: regionSet ?? '' }
}

function answerOf(outcome: KeptOutcome, cells: Readonly<Record<string, string>>): RegisterAnswer {
  return outcome.kind === 'kept' ? { kind: 'kept' } : refusedForm(outcome, cells)
}
