import type { Day } from '#app/domain/calendar/day'
import { firstDayOf, lastDayOf, quarterIndex } from '#app/domain/calendar/quarter'
import type { Item } from '#app/domain/framework/framework'
import { answersOf, opinionOf, type Answer } from './answers'
import { commentOf } from './comments'
import { municipalityOn, shownName, type Municipality } from './geography'
import type { Random } from './random'
import type { Person } from './respondents'
import { storyOf, type Story } from './stories'
import type { Wave } from './waves'

/** One response, before a file gives it a form. */
export interface SurveyRow {
  /** null: answered through the open link. */
  readonly respondent: string | null
  readonly day: Day
  /** null: the row names a region. */
  readonly areaCode: string | null
  readonly region: string | null
  readonly group: string
  readonly organisation: string | null
  readonly weight: number | null
  readonly answers: readonly Answer[]
  readonly comment: string
}

function isSilent(story: Story, group: string, wave: Wave): boolean {
  const from = story.silentFrom?.[group]
  return from !== undefined && quarterIndex(wave.quarter) >= quarterIndex(from)
}

/** Leaves out whom the stories silence: groups that stopped answering, quarters with few answers. */
function heard(wave: Wave, people: readonly Person[]): readonly Person[] {
  const taken = new Map<string, number>()
  return people.filter((person) => {
    const story = storyOf(person.home.market)
    if (isSilent(story, person.group, wave)) return false
    const thin = story.thinQuarters?.[wave.quarter]
    if (!thin) return true
    const already = taken.get(story.region) ?? 0
    if (already >= thin.most || (thin.groups && !thin.groups.includes(person.group))) return false
    taken.set(story.region, already + 1)
    return true
  })
}

/** The responses of a wave, in the order of its file. */
export function surveyRows(
  wave: Wave,
  people: readonly Person[],
  items: readonly Item[],
  random: Random,
): readonly SurveyRow[] {
  const first = firstDayOf(wave.quarter)
  const last = lastDayOf(wave.quarter)

  const respond = (person: Person, home: Municipality, day: Day): SurveyRow => {
    const story = storyOf(home.market)
    const area = municipalityOn(home, day)
    const opinion = opinionOf(person, story, wave.quarter, random)
    const answers = answersOf(items, opinion, person, story, random)
    const remarks = random.chance(0.22)
    const comment = commentOf(home.market, person.group, opinion, random)
    const regional =
      wave.withRegions && person.group === 'collega_corporatie' && random.chance(0.15)
    const office = person.organisation?.name ?? shownName(`Gemeente ${area.name}`)
    return {
      respondent: random.chance(0.03) ? null : person.id,
      day,
      areaCode: regional ? null : area.code,
      region: regional ? shownName(home.market) : null,
      group: person.group,
      organisation: person.organisation ? office : null,
      weight: person.weight,
      answers,
      comment: remarks && wave.withComments ? comment : '',
    }
  }

  const rows: SurveyRow[] = []
  const present = heard(wave, people)
  for (const person of present) {
    const thin = storyOf(person.home.market).thinQuarters?.[wave.quarter]
    rows.push(respond(person, person.home, random.integer(first + 3, last - 12)))
    if (person.alsoFor && person.alsoFor !== person.home && !thin)
      rows.push(respond(person, person.alsoFor, random.integer(first + 3, last - 12)))
  }
  const once = rows.filter((row) => row.respondent !== null && row.areaCode !== null)
  for (const row of once.slice(0, wave.duplicates)) {
    const person = present.find((candidate) => candidate.id === row.respondent)
    if (!person) continue
    const again = respond(person, person.home, row.day + random.integer(2, 9))
    rows.push({ ...again, respondent: row.respondent, areaCode: row.areaCode, region: null })
  }
  const direction = wave.order === 'by day' ? 1 : -1
  return rows.sort((one, other) => direction * (one.day - other.day))
}
