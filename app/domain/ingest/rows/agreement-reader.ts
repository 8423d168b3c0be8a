import type { AgreementType } from '../../agreements/agreement'
import type { Day } from '../../calendar/day'
import { firstDayOf, lastDayOf, quarterOfDay, type Quarter } from '../../calendar/quarter'
import type { Framework } from '../../framework/framework'
import type { AgreementColumn } from '../columns/columns'
import type { ColumnMapping } from '../columns/mapping'
import type { Readings } from '../evidence/file-evidence'
import { nameKey } from '../text/text-key'
import { Choices, readYesNo } from '../values/choice'
import { EARLIEST } from '../values/moment'
import { LostAreas } from '../values/lost-areas'
import type { PeriodEdge } from '../values/period-edge'
import { PlaceReader, type PlaceContext } from '../values/place'
import { StatusReader } from '../values/status'
import { isUnknownWord } from '../values/unknown-word'
import { excerpt } from '../values/value'
import { figuresOf } from './agreement-figures'
import { AlikeIds } from './alike-ids'
import { readPeriod } from './period'
import { readPlace } from './place-cells'
import type { RecordReader } from './record-reader'
import type { AgreementBatch } from './row-batch'
import type { RowCells } from './row-cells'
import { RowConflicts } from './row-conflicts'
import type { AgreementRow } from './rows'
import { readTheme, themeWords } from './theme-cell'
import { TypedRowReader } from './typed-row-reader'

const TYPES = new Choices<AgreementType>([
  [
    'result',
    [
      ...['resultaat', 'result', 'resultaatafspraak', 'resultaatverplichting', 'prestatie'],
      ...['prestatieafspraak'],
    ],
  ],
  [
    'process',
    [
      ...['proces', 'process', 'procesafspraak', 'inspanning', 'inspanningsverplichting'],
      ...['inspanningsafspraak'],
    ],
  ],
  ['request', ['verzoek', 'request']],
])

export interface AgreementContext extends PlaceContext {
  /** The quarter of rows that name none; rows that name another are rejected. */
  readonly period: Quarter | null
  readonly today: Day
}

/**
 * Agreements (prestatieafspraken). Only what identifies a row or makes it uncountable rejects it: its
 * id, place or period, a weight that is none, a start after the deadline (the elapsed share then means
 * nothing), and another row that says something else of the same agreement. Any other cell that cannot
 * be read is unknown, and reported.
 */
export function createAgreementReader(
  mapping: ColumnMapping<AgreementColumn>,
  framework: Framework,
  context: AgreementContext,
  readings?: Readings,
): RecordReader<AgreementBatch> {
  const places = new PlaceReader(context)
  const lostAreas = new LostAreas(context.areasByRegion)
  const statuses = new StatusReader(context.answers, quarterOfDay(context.today))
  const conflicts = new RowConflicts<AgreementColumn>('agreement_id')
  const alikeIds = new AlikeIds()
  const themes = themeWords(framework)

  const build = (cells: RowCells<AgreementColumn>): AgreementRow => {
    const agreementId = cells.requiredText('agreement_id').replace(/\s+/g, ' ')
    const place = readPlace(cells, places)
    const period = readPeriod(cells, 'period', context.period)
    judgePeriod(cells, period, context.today)
    const startOn = possibleDay(cells, 'start_on', 'first')
    const deadline = possibleDay(cells, 'deadline', 'last')
    if (startOn !== null && deadline !== null && startOn > deadline) {
      cells.reject('start_on', { code: 'dates_reversed', params: { other: cells.raw('deadline') } })
    }
    const weight = cells.number('weight') ?? 1
    if (weight <= 0) cells.reject('weight', { code: 'weight_not_positive' })
    conflicts.judge(cells, [nameKey(agreementId), place, period])
    const alike = cells.rejected
      ? null
      : alikeIds.note(agreementId, [place, period], cells.rowNumber)
    if (alike !== null) {
      const params = { other: excerpt(alike.id), first: alike.row }
      cells.warn('agreement_id', { code: 'id_alike', params })
    }
    if (!cells.rejected && cells.raw('area_code') !== '') {
      const lastDay = lastDayOf(period)
      lostAreas.note(place, cells.raw('area_code'), lastDay, lastDay)
    }
    return {
      rowNumber: cells.rowNumber,
      agreementId,
      place,
      period,
      title: cells.text('title'),
      theme: readTheme(cells, themes),
      type: cells.optional('type', (text) => TYPES.read(text)),
      partner: cells.text('partner'),
      responsible: cells.text('responsible'),
      establishedOn: pastDay(cells, 'established_on', context.today),
      startOn,
      deadline,
      ...figuresOf(cells),
      unit: cells.text('unit'),
      status: cells.optional('status', (text) => statuses.read(text)),
      councilInvolved: cells.optional('council_involved', readYesNo),
      tenantsSigned: cells.optional('tenants_signed', readYesNo),
      publishedOn: pastDay(cells, 'published_on', context.today),
      reportedOn: pastDay(cells, 'reported_on', context.today),
      fedBackOn: pastDay(cells, 'fed_back_on', context.today),
      followUp: followUpOf(cells),
      cancelReason: cells.text('cancel_reason'),
      weight,
    }
  }
  const remarks = () => [...places.questions(), ...statuses.questions(), ...lostAreas.issues()]
  return new TypedRowReader(
    mapping,
    { kind: 'agreements', build, retracted: conflicts.retracted, remarks },
    readings,
  )
}

/** Figures may be made ready for a quarter to come; of later ones the year is a slip of the pen. Days. */
const MOST_AHEAD = 366

/** Rejects a quarter that no figures can speak of. */
function judgePeriod(cells: RowCells<AgreementColumn>, period: Quarter, today: Day): void {
  if (period === '') return
  const begins = firstDayOf(period)
  if (begins < EARLIEST) cells.reject('period', { code: 'date_too_early' })
  if (begins > today + MOST_AHEAD) cells.reject('period', { code: 'date_in_future' })
}

/** As optionalDay; one that is too early to be of an agreement is unknown, and reported. */
function possibleDay(
  cells: RowCells<AgreementColumn>,
  name: AgreementColumn,
  edge?: PeriodEdge,
): Day | null {
  const day = cells.optionalDay(name, edge)
  return day === null || day >= EARLIEST ? day : cells.unknown(name, { code: 'date_too_early' })
}

/**
 * A day on which something was done; blank is null, and says that it was not. One to come is kept, but
 * somebody should look.
 */
function pastDay(
  cells: RowCells<AgreementColumn>,
  name: AgreementColumn,
  today: Day,
): AgreementRow['publishedOn'] {
  const day = possibleDay(cells, name)
  if (day !== null && day > today + 1) cells.warn(name, { code: 'date_in_future' })
  return day === null && cells.raw(name) !== '' ? 'unknown' : day
}

/** Blank is null, and says that there was none; a word for "not known" is no action. */
function followUpOf(cells: RowCells<AgreementColumn>): string | null {
  const text = cells.text('follow_up')
  return text !== null && isUnknownWord(text) ? 'unknown' : text
}
