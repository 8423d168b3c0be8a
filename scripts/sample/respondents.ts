import type { Quarter } from '#app/domain/calendar/quarter'
import { SCALES, type Scale } from '#app/domain/framework/framework'
import { MUNICIPALITIES, shownName, type MarketRegion, type Municipality } from './geography'
import type { Random } from './random'

/** An organisation that people answer for; its effect comes back in every wave. */
export interface Organisation {
  /** null: the municipality itself, whose name changes when it merges. */
  readonly name: string | null
  readonly effect: Readonly<Record<Scale, number>>
}

/** Somebody who may answer, and answers alike when asked again. */
export interface Person {
  readonly id: string
  readonly home: Municipality
  /** A second municipality for which the same person answers too. */
  readonly alsoFor: Municipality | null
  readonly group: string
  /** null: answers for nobody but himself or herself. */
  readonly organisation: Organisation | null
  readonly weight: number | null
  readonly effect: Readonly<Record<Scale, number>>
  /** Leaning towards agreement whatever the statement, in scale points. */
  readonly acquiescence: number
  /** Probability of answering in a wave. */
  readonly loyalty: number
}

/** Places per municipality of size 1 and group. With loyalty about 0.45 this makes 10,000 answers in 12 waves. */
const PLACES: Readonly<Record<string, number>> = {
  huurders: 29.2,
  gemeente: 17.4,
  zorg_welzijn: 14.4,
  collega_corporatie: 12.5,
  overig: 14.4,
}

/** Chance that somebody has left between two waves and another person takes the place. */
const TURNOVER = 0.05

const NATIONWIDE: Readonly<Record<string, readonly string[]>> = {
  zorg_welzijn: ['Zorggroep Laagland', 'Welzijnsstichting De Brug'],
  collega_corporatie: ['Woonstichting Laagland', 'Woonbedrijf Voorbeeld', 'Corporatie De Sleutel'],
}

function regionalOrganisations(group: string, region: MarketRegion): readonly string[] {
  if (group === 'huurders')
    return [
      `Huurdersbelang ${region}`,
      `Huurdersvereniging ${region}-Oost`,
      `Huurdersvereniging ${region}-West`,
      `Bewonersraad Coöperatie ${region}`,
    ]
  if (group === 'zorg_welzijn')
    return [`Thuiszorg ${region}`, `Sociaal team ${region}`, `Ouderenzorg ${region}`]
  if (group === 'collega_corporatie') return [`Woongoed ${region}`, `Wonen in ${region}`]
  if (group === 'overig')
    return [`Scholengroep ${region}`, `Politie basisteam ${region}`, `Dorpsplatform ${region}`]
  return []
}

/** Share of a group that answers for an organisation. */
const ORGANISED: Readonly<Record<string, number>> = {
  huurders: 0.55,
  gemeente: 1,
  zorg_welzijn: 1,
  collega_corporatie: 1,
  overig: 0.7,
}

function effects(random: Random, common: number, own: number): Readonly<Record<Scale, number>> {
  const general = random.normal() * common
  const effect: Partial<Record<Scale, number>> = {}
  for (const scale of SCALES) effect[scale] = general + random.normal() * own
  return effect as Record<Scale, number>
}

/** The people and organisations behind all waves; asked once per quarter, in order. */
export class Population {
  private readonly places: Person[] = []
  private readonly organisations = new Map<string, Organisation>()
  private made = 0

  constructor(private readonly random: Random) {
    for (const home of MUNICIPALITIES)
      for (const [group, usual] of Object.entries(PLACES))
        for (let place = 0; place < Math.round(usual * home.size); place += 1)
          this.places.push(this.makePerson(home, group))
  }

  /** Who answers in a wave, in no meaningful order. Some people have been replaced since the last one. */
  answering(quarter: Quarter): readonly Person[] {
    const random = this.random.fork(`wave ${quarter}`)
    const answering: Person[] = []
    this.places.forEach((person, place) => {
      const present = random.chance(TURNOVER) ? this.makePerson(person.home, person.group) : person
      this.places[place] = present
      if (random.chance(present.loyalty)) answering.push(present)
    })
    return random.shuffled(answering)
  }

  /** Who could have answered in the last wave that was asked for. */
  everybody(): readonly Person[] {
    return [...this.places]
  }

  private makePerson(home: Municipality, group: string): Person {
    this.made += 1
    const random = this.random.fork(`person ${this.made}`)
    const organisation = random.chance(ORGANISED[group] ?? 0)
      ? this.organisationFor(home, group, random)
      : null
    const regional = MUNICIPALITIES.filter((other) => other.market === home.market)
    return {
      id: `VB-${String(this.made).padStart(5, '0')}`,
      home,
      alsoFor: organisation?.name && random.chance(0.02) ? random.pick(regional) : null,
      group,
      organisation,
      weight: group === 'huurders' ? random.pick([null, 0.8, 1, 1.25, 1.5]) : null,
      effect: effects(random, 9, 5),
      acquiescence: random.between(0, 0.35),
      loyalty: random.between(0.2, 0.7),
    }
  }

  private organisationFor(home: Municipality, group: string, random: Random): Organisation {
    if (group === 'gemeente') return this.organisation(null, `gemeente ${home.code}`)
    const wide = NATIONWIDE[group] ?? []
    const name = random.pick([...regionalOrganisations(group, home.market), ...wide])
    return this.organisation(shownName(name), `${group} ${name}`)
  }

  private organisation(name: string | null, key: string): Organisation {
    const known = this.organisations.get(key)
    if (known) return known
    const made = { name, effect: effects(this.random.fork(`organisation ${key}`), 2.5, 2) }
    this.organisations.set(key, made)
    return made
  }
}

/** Names of the organisations of a group in a region, for the stakeholder register. */
export function organisationNames(group: string, region: MarketRegion): readonly string[] {
  if (group === 'gemeente')
    return MUNICIPALITIES.filter((area) => area.market === region).map((area) =>
      shownName(`Gemeente ${area.name}`),
    )
  return regionalOrganisations(group, region).map(shownName)
}
