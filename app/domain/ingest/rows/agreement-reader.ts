import type { AgreementStatus, AgreementType } from '../../agreements/agreement'
import type { Quarter } from '../../calendar/quarter'
import type { Framework } from '../../framework/framework'
import type { AgreementColumn } from '../columns/columns'
import type { ColumnMapping } from '../columns/mapping'
import type { PlaceReference } from '../survey-batch'
import { Choices, readYesNo } from '../values/choice'
import { readDay } from '../values/moment'
import { readNumber, readWeightNumber } from '../values/number'
import { PlaceReader, type PlaceContext } from '../values/place'
import { readPeriod } from './period'
import type { RecordReader } from './record-reader'
import type { RowBatch } from './row-batch'
import type { RowCells } from './row-cells'
import type { AgreementRow } from './rows'
import { TypedRowReader } from './typed-row-reader'

const STATUSES = new Choices<AgreementStatus>([
  ['achieved', ['gerealiseerd', 'achieved', 'behaald', 'afgerond', 'realised', 'done']],
  ['on_schedule', ['op schema', 'on schedule', 'on_schedule', 'op koers', 'on track']],
  ['partly', ['deels', 'partly', 'deels gerealiseerd', 'gedeeltelijk', 'partly achieved']],
  ['delayed', ['vertraagd', 'delayed', 'vertraging']],
  ['not_achieved', ['niet gerealiseerd', 'not achieved', 'niet behaald']],
  ['not_started', ['nog niet gestart', 'not started', 'niet gestart']],
  ['cancelled', ['vervallen', 'cancelled', 'canceled', 'geannuleerd']],
])

const TYPES = new Choices<AgreementType>([
  ['result', ['resultaat', 'result', 'resultaatafspraak']],
  ['process', ['proces', 'process', 'procesafspraak']],
  ['request', ['verzoek', 'request']],
])

const DIRECTIONS = new Choices<'higher' | 'lower'>([
  ['higher', ['hoger', 'higher', 'omhoog', 'up']],
  ['lower', ['lager', 'lower', 'omlaag', 'down']],
])

export interface AgreementContext extends PlaceContext {
  /** The quarter of rows that name none; rows that name another are rejected. */
  readonly period: Quarter | null
}

/**
 * Agreements (prestatieafspraken). A start after the deadline rejects its row, because the elapsed
 * share of such an agreement means nothing; so does a second row with the same agreement, place and
 * period, because nobody can tell which of the two is right.
 */
export function createAgreementReader(
  mapping: ColumnMapping<AgreementColumn>,
  framework: Framework,
  context: AgreementContext,
): RecordReader<RowBatch<AgreementRow>> {
  const places = new PlaceReader(context)
  const themes = new Choices<string>(
    framework.themes.map(({ code, name }) => [code, [code, name.nl, name.en]]),
  )
  const seen = new Map<string, number>()

  return new TypedRowReader(mapping, (cells: RowCells<AgreementColumn>): AgreementRow => {
    const agreementId = cells.requiredText('agreement_id')
    const place = placeOf(cells, places)
    const period = readPeriod(cells, 'period', context.period)
    const startOn = cells.read('start_on', readDay)
    const deadline = cells.read('deadline', readDay)
    if (startOn !== null && deadline !== null && startOn > deadline) {
      cells.reject('start_on', { code: 'dates_reversed', params: { other: cells.raw('deadline') } })
    }
    const weight = cells.read('weight', readWeightNumber) ?? 1
    if (weight <= 0) cells.reject('weight', { code: 'weight_not_positive' })
    if (!cells.rejected) {
      const key = JSON.stringify([agreementId, place, period])
      const first = seen.get(key)
      if (first === undefined) seen.set(key, cells.rowNumber)
      else cells.reject('agreement_id', { code: 'duplicate_row', params: { first } })
    }
    return {
      rowNumber: cells.rowNumber,
      agreementId,
      place,
      period,
      title: cells.text('title'),
      theme: themeOf(cells, themes),
      type: cells.read('type', (text) => TYPES.read(text)),
      partner: cells.text('partner'),
      responsible: cells.text('responsible'),
      establishedOn: cells.read('established_on', readDay),
      startOn,
      deadline,
      direction: cells.read('direction', (text) => DIRECTIONS.read(text)) ?? 'higher',
      target: cells.read('target', readNumber),
      realised: cells.read('realised', readNumber),
      unit: cells.text('unit'),
      status: cells.read('status', (text) => STATUSES.read(text)),
      councilInvolved: cells.read('council_involved', readYesNo),
      tenantsSigned: cells.read('tenants_signed', readYesNo),
      publishedOn: cells.read('published_on', readDay),
      reportedOn: cells.read('reported_on', readDay),
      fedBackOn: cells.read('fed_back_on', readDay),
      followUp: cells.text('follow_up'),
      cancelReason: cells.text('cancel_reason'),
      weight,
    }
  })
}

/** Stands in for the place of a row that is rejected. */
const NOWHERE: PlaceReference = { kind: 'new_region', region: '' }

function placeOf(cells: RowCells<AgreementColumn>, places: PlaceReader): PlaceReference {
  const area = cells.raw('area_code')
  const region = cells.raw('region')
  if (area === '' && region === '') {
    cells.reject(cells.has('area_code') ? 'area_code' : 'region', { code: 'value_missing' })
    return NOWHERE
  }
  const place =
    area === ''
      ? cells.read('region', (text) => places.region(text))
      : cells.read('area_code', (text) => places.area(text))
  if (place === null) return NOWHERE
  const conflict = area !== '' && region !== '' ? places.conflict(place, region, null) : null
  if (conflict !== null) cells.reject('area_code', conflict)
  return place
}

/** A theme that the framework does not have is kept as found: it is a label, no figure hangs on it. */
function themeOf(cells: RowCells<AgreementColumn>, themes: Choices<string>): string | null {
  const text = cells.text('theme')
  if (text === null) return null
  const read = themes.read(text)
  if (!('bad' in read)) return read.value
  cells.warn('theme', read.bad)
  return text
}
