import type { Day } from '../../calendar/day'
import { keyOf } from '../../grouping'
import type { PlaceReference } from '../survey-batch'
import type { IngestIssue } from '../issue'
import { answerTo, ask, type Answers } from '../question'
import { detached, nameKey, wordKey } from '../text/text-key'
import { AreaSpelling } from './area-spelling'
import { codeBehind } from './coded-area'
import { badText, MAXIMUM_NAME_LENGTH } from './free-text'
import { askedWord, UnknownWords } from './unknown-words'
import { bad, excerpt, type BadValue, type Read } from './value'

/** From the first to the last day, both inclusive; null is open. */
export interface DaySpan {
  readonly from: Day | null
  readonly to: Day | null
}

/** nameKey of a region → place id of an area → when the region holds it. */
export type AreasByRegion = ReadonlyMap<string, ReadonlyMap<number, readonly DaySpan[]>>

/** Key of a region's name within its set. */
export function nameKeyInSet(regionSet: string, region: string): string {
  return keyOf(nameKey(regionSet), nameKey(region))
}

/** What is known of places when a file is read. */
export interface PlaceContext {
  /** Area code, upper case → place. */
  readonly placesByAreaCode: ReadonlyMap<string, number>
  /** nameKey or nameKeyInSet of the region → its place; 'ambiguous' where several region sets have it. */
  readonly regionsByName: ReadonlyMap<string, number | 'ambiguous'>
  /** Make unknown places instead of rejecting their rows. */
  readonly createRegions: boolean
  /**
   * nameKey of a region → its areas, over all region sets that have one of this name. A row that names
   * an area and a known region that does not hold it is a place_conflict.
   */
  readonly areasByRegion: AreasByRegion
  /** text-key nameKey of an area → its code, where one area alone is called so. */
  readonly areaCodesByName: ReadonlyMap<string, string>
  readonly answers?: Answers
}

/** What people put before or behind the name of a region. */
const REGION = /^regio:?\s+|\s\(?regio\)?$/i

const MAXIMUM_REMEMBERED = 100_000
const SPELLINGS_SHOWN = 10

/**
 * The place of a row. An area code goes before a region: where both are given the row counts by its
 * area, and the region only serves as a check. An unknown area is never replaced by its region.
 */
export class PlaceReader {
  private readonly context: PlaceContext
  private readonly areas = new Map<string, Read<PlaceReference>>()
  private readonly regions = new Map<string, Read<PlaceReference>>()
  private readonly areasOf = new Map<string, ReadonlyMap<number, readonly DaySpan[]> | null>()

  private readonly spelling: AreaSpelling
  /** Spelling in the file → the code that is meant, and how often it stands there. */
  private readonly spelled = new Map<string, { readonly code: string; count: number }>()
  /** wordKey of a region → its name, where one alone is called so; made when it is needed. */
  private regionWords: ReadonlyMap<string, string | null> | null = null

  private readonly unknowns = new UnknownWords({ code: 'place_word', choices: [] })

  constructor(context: PlaceContext) {
    this.context = context
    this.spelling = new AreaSpelling(context.placesByAreaCode.keys(), context.areaCodesByName)
  }

  /** The same object every time for the same text. Never blank: see conflict for the pair. */
  area(text: string): Read<PlaceReference> {
    const read = remembered(this.areas, text, () => this.findArea(bareName(text)))
    this.noteSpelled(text)
    this.noteUnknown(text, read)
    return read
  }

  /** Whether any text is to be counted as another spelling. */
  get hasSpelled(): boolean {
    return this.spelled.size > 0
  }

  /** Whether other spellings of areas are to be taken for those that are meant, and what unknown words mean. */
  questions(): IngestIssue[] {
    return [...this.spellingQuestion(), ...this.unknowns.questions()]
  }

  private spellingQuestion(): IngestIssue[] {
    if (this.spelled.size === 0 || this.isSpellingAccepted) return []
    const all = [...this.spelled]
    const values = all.map(([text, { code, count }]) => `${excerpt(text)} → ${code} (${count})`)
    const count = all.reduce((sum, [, { count: times }]) => sum + times, 0)
    const asked = { code: 'area_spelling', about: null, count, choices: ['accept'] } as const
    return [ask(asked, 'warning', { values: values.slice(0, SPELLINGS_SHOWN).join(', ') })]
  }

  private get isSpellingAccepted(): boolean {
    return answerTo(this.context.answers, 'area_spelling', null) === 'accept'
  }

  /** @param regionSet null: the name must be clear by itself */
  region(text: string, regionSet: string | null = null): Read<PlaceReference> {
    const key = regionSet === null ? text : nameKeyInSet(regionSet, text)
    const read = remembered(this.regions, key, () =>
      this.findRegion(text.trim().replace(/\s+/g, ' '), regionSet),
    )
    this.noteSpelled(text)
    this.noteUnknown(text, read)
    return read
  }

  /**
   * place_conflict, where the region is known and does not hold the area on that day; else null.
   * @param day null: it has to hold the area at some time
   */
  conflict(area: PlaceReference, regionText: string, day: Day | null): BadValue | null {
    if (area.kind !== 'known') return null
    const areas = remembered(this.areasOf, regionText, () => {
      return this.context.areasByRegion.get(nameKey(regionText)) ?? null
    })
    if (areas === null) return null
    const holds = (areas.get(area.placeId) ?? []).some(({ from, to }) => {
      return day === null || ((from === null || from <= day) && (to === null || day <= to))
    })
    return holds ? null : { code: 'place_conflict', params: { region: excerpt(regionText.trim()) } }
  }

  private findArea(text: string): Read<PlaceReference> {
    const areaCode = text.toUpperCase()
    const { placesByAreaCode } = this.context
    const placeId = placesByAreaCode.get(areaCode) ?? placesByAreaCode.get(this.codeBehind(text))
    if (placeId !== undefined) return { value: { kind: 'known', placeId } }
    const meant = this.spelling.meant(text)
    const meantId = this.context.placesByAreaCode.get(meant ?? '')
    if (meant !== null && meantId !== undefined) {
      this.spelled.set(detached(text), { code: meant, count: 0 })
      return this.isSpellingAccepted
        ? { value: { kind: 'known', placeId: meantId } }
        : bad('area_spelled', { code: meant })
    }
    return (
      this.spelledRegion(text, null) ??
      this.unknown(areaCode, { kind: 'new_area', areaCode: detached(areaCode) })
    )
  }

  /** `Regio Noord`, or a region where an area should stand: offered as the region that is called so. */
  private spelledRegion(text: string, regionSet: string | null): Read<PlaceReference> | null {
    const name = this.regionNames().get(wordKey(text.replace(REGION, ' ')))
    if (name == null) return null
    const key = regionSet === null ? name : nameKeyInSet(regionSet, name)
    const placeId = this.context.regionsByName.get(key)
    if (placeId === undefined || placeId === 'ambiguous') return null
    this.spelled.set(detached(text), { code: name, count: 0 })
    return this.isSpellingAccepted
      ? { value: { kind: 'known', placeId } }
      : bad('area_spelled', { code: name })
  }

  private regionNames(): ReadonlyMap<string, string | null> {
    if (this.regionWords !== null) return this.regionWords
    const words = new Map<string, string | null>()
    for (const name of this.context.areasByRegion.keys()) {
      const word = wordKey(name.replace(REGION, ' '))
      words.set(word, words.has(word) ? null : name)
    }
    this.regionWords = words
    return words
  }

  private noteSpelled(text: string): void {
    const meant =
      this.spelled.get(text.trim().replace(/\s+/g, ' ')) ?? this.spelled.get(bareName(text))
    if (meant !== undefined) meant.count++
  }

  /** '' without one, and where the name before it is that of another area. */
  private codeBehind(text: string): string {
    const code = codeBehind(text)
    if (code === null) return ''
    const named = this.context.areaCodesByName.get(nameKey(text.slice(0, text.lastIndexOf('('))))
    return named === undefined || named === code ? code : ''
  }

  private findRegion(region: string, regionSet: string | null): Read<PlaceReference> {
    const key = regionSet === null ? nameKey(region) : nameKeyInSet(regionSet, region)
    const placeId = this.context.regionsByName.get(key)
    if (placeId === 'ambiguous') return bad('place_ambiguous')
    if (placeId !== undefined) return { value: { kind: 'known', placeId } }
    const spelled = this.spelledRegion(region, regionSet)
    if (spelled !== null) return spelled
    return this.unknown(region, { kind: 'new_region', region: detached(region) })
  }

  /** The place that somebody says an unknown word means: by code, or by the name of a region. */
  private said(text: string): number | undefined {
    const answer = answerTo(this.context.answers, 'place_word', askedWord(text))
    if (answer === null) return undefined
    const { placesByAreaCode, regionsByName } = this.context
    const placeId = placesByAreaCode.get(answer.toUpperCase()) ?? regionsByName.get(nameKey(answer))
    return placeId === 'ambiguous' ? undefined : placeId
  }

  private noteUnknown(text: string, read: Read<PlaceReference>): void {
    if ('bad' in read && read.bad.code === 'place_unknown') this.unknowns.note(text)
  }

  private unknown(text: string, created: PlaceReference): Read<PlaceReference> {
    const said = this.said(text)
    if (said !== undefined) return { value: { kind: 'known', placeId: said } }
    if (!this.context.createRegions) return bad('place_unknown')
    const unfit = badText(text, MAXIMUM_NAME_LENGTH)
    return unfit === null ? { value: created } : { bad: unfit }
  }
}

/** Microsoft Forms ends what may be one of several with a mark. */
function bareName(text: string): string {
  const trimmed = text.trim()
  return trimmed.endsWith(';') ? trimmed.slice(0, -1).trimEnd() : trimmed
}

function remembered<T>(memory: Map<string, T>, text: string, find: () => T): T {
  const known = memory.get(text)
  if (known !== undefined) return known
  const found = find()
  if (memory.size < MAXIMUM_REMEMBERED) memory.set(detached(text), found)
  return found
}
