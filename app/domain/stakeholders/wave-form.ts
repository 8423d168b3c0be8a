import { parseIsoDay } from '../calendar/day'
import { isQuarter } from '../calendar/quarter'

/** The names of the fields in which a wave is written down. */
export const WAVE_FIELDS = {
  name: 'naam',
  period: 'kwartaal',
  regionSet: 'indeling',
  opens: 'opent',
  closes: 'sluit',
  instrument: 'vragenlijst',
  basedOn: 'versie',
} as const

/** The field of how many of a group were invited in a region. */
export function invitedField(regionId: number, group: string): string {
  return `uitgenodigd:${regionId}:${group}`
}

export type WaveErrorCode =
  | 'name_missing'
  | 'name_too_long'
  | 'period_invalid'
  | 'day_invalid'
  | 'days_reversed'
  | 'number_invalid'
  | 'nobody_invited'

/** A wave as its form has it: for every region and group what its cell of the file is to be. */
export interface WrittenWave {
  readonly name: string
  readonly period: string
  readonly opens: string
  readonly closes: string
  readonly instrument: string
  readonly cells: readonly {
    readonly regionId: number
    readonly group: string
    /** Digits; blank: unknown. */
    readonly invited: string
  }[]
}

const LONGEST_NAME = 200
const MOST_INVITED = 2_147_483_647

/**
 * What the fields say, and what is wrong with them, field → code. Rows go into the file for numbers, and
 * for those that were there before and are blank now.
 * @param before fields that have a row already
 */
export function parseWave(
  field: (name: string) => string,
  regionIds: readonly number[],
  groups: readonly string[],
  before: ReadonlySet<string>,
): { readonly wave: WrittenWave; readonly errors: Readonly<Record<string, WaveErrorCode>> } {
  const errors: Record<string, WaveErrorCode> = {}
  const [name, period] = [field(WAVE_FIELDS.name), field(WAVE_FIELDS.period)]
  if (name === '') errors[WAVE_FIELDS.name] = 'name_missing'
  else if (name.length > LONGEST_NAME) errors[WAVE_FIELDS.name] = 'name_too_long'
  if (!isQuarter(period)) errors[WAVE_FIELDS.period] = 'period_invalid'
  const [opens, closes] = [field(WAVE_FIELDS.opens), field(WAVE_FIELDS.closes)]
  for (const [at, text] of [
    [WAVE_FIELDS.opens, opens],
    [WAVE_FIELDS.closes, closes],
  ] as const) {
    if (text !== '' && parseIsoDay(text) === null) errors[at] = 'day_invalid'
  }
  if (opens !== '' && closes !== '' && opens > closes)
    errors[WAVE_FIELDS.closes] ??= 'days_reversed'
  const cells = regionIds.flatMap((regionId) =>
    groups.flatMap((group) => {
      const at = invitedField(regionId, group)
      const invited = field(at)
      if (invited !== '' && !(/^\d+$/.test(invited) && Number(invited) <= MOST_INVITED)) {
        errors[at] = 'number_invalid'
      }
      return invited === '' && !before.has(at) ? [] : [{ regionId, group, invited }]
    }),
  )
  const firstRegion = regionIds[0]
  if (cells.length === 0 && firstRegion !== undefined && groups[0] !== undefined) {
    errors[invitedField(firstRegion, groups[0])] = 'nobody_invited'
  }
  const instrument = field(WAVE_FIELDS.instrument)
  return { wave: { name, period, opens, closes, instrument, cells }, errors }
}
