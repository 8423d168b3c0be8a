import { dayOf, type Day } from '#app/domain/calendar/day'
import { quarterOfDay } from '#app/domain/calendar/quarter'
import type { Dimension } from '#app/domain/framework/framework'
import { AGREEMENT_TEMPLATES, type AgreementTemplate } from './agreement-templates'
import {
  MARKET_REGIONS,
  MERGER,
  MUNICIPALITIES,
  municipalityOn,
  type MarketRegion,
  type Municipality,
} from './geography'
import type { Random } from './random'
import { levelOf, storyOf } from './stories'

/** An agreement as it was made, and how it will end; reports are drawn from it. */
export interface Agreement {
  readonly id: string
  readonly template: AgreementTemplate
  readonly region: MarketRegion
  /** null: made for the region as a whole. */
  readonly home: Municipality | null
  readonly target: number | null
  readonly establishedOn: Day
  readonly startOn: Day
  readonly deadline: Day
  readonly publishedOn: Day | null
  readonly council: boolean | null
  readonly tenants: boolean | null
  readonly weight: number | null
  /** Share of the target reached at the deadline; 1 and more is achieved. */
  readonly ending: number
  /** Uniform in [0,1): account is given where the region's feedback level allows this much. */
  readonly reticence: number
  readonly cancelled: { readonly on: Day; readonly withReason: boolean } | null
}

const YEARS = [2024, 2025, 2026] as const
const LONG_RUNNING = 10
/** One in so many is cancelled, some of them without a recorded reason. */
const CANCEL_EVERY = 23

/** Chance that something is done well where its level is 0…100. */
export function chanceAt(region: MarketRegion, dimension: Dimension, day: Day): number {
  const level = levelOf(storyOf(region), dimension, quarterOfDay(day))
  return Math.min(0.95, Math.max(0.05, (level - 22) / 56))
}

function day(year: number, month: number, dayOfMonth: number): Day {
  return dayOf(year, month, dayOfMonth) as Day
}

interface Term {
  readonly startOn: Day
  readonly deadline: Day
}

function yearTerm(year: number, random: Random): Term {
  const startOn = random.chance(0.2) ? day(year, 4, 1) : day(year, 1, 1)
  const draw = random.next()
  if (draw < 0.12) return { startOn, deadline: day(year, 6, 30) }
  return { startOn, deadline: draw < 0.27 ? day(year, 9, 30) : day(year, 12, 31) }
}

/** All agreements: two or three per municipality and year, two per region and year, and ten longer ones. */
export function makeAgreements(random: Random): readonly Agreement[] {
  const agreements: Agreement[] = []

  const make = (
    id: string,
    region: MarketRegion,
    home: Municipality | null,
    termOf: (random: Random) => Term,
  ) => {
    const own = random.fork(`agreement ${id}`)
    const { startOn, deadline } = termOf(own)
    const position = agreements.length
    const template = AGREEMENT_TEMPLATES[
      (position * 7 + own.integer(0, 2)) % AGREEMENT_TEMPLATES.length
    ] as AgreementTemplate
    const { measure } = template
    const steps = measure ? Math.round((measure.high - measure.low) / measure.step) : 0
    const inTime = own.chance(chanceAt(region, 'process', startOn))
    const establishedOn = inTime ? startOn - own.integer(12, 60) : startOn + own.integer(3, 45)
    const cancelled = position % CANCEL_EVERY === CANCEL_EVERY - 1
    agreements.push({
      id,
      template,
      region,
      home,
      target: measure ? measure.low + own.integer(0, steps) * measure.step : null,
      establishedOn,
      startOn,
      deadline,
      publishedOn: own.chance(chanceAt(region, 'process', startOn))
        ? establishedOn + own.integer(7, 40)
        : null,
      council: own.chance(0.05) ? null : own.chance(chanceAt(region, 'input', startOn)),
      tenants: own.chance(0.05) ? null : own.chance(chanceAt(region, 'input', startOn)),
      weight: own.pick([null, null, null, 2]),
      ending: own.chance(chanceAt(region, 'output', deadline))
        ? own.between(1, 1.12)
        : own.between(0.15, 0.8),
      reticence: own.next(),
      cancelled: cancelled
        ? {
            on: Math.min(startOn + own.integer(100, 160), deadline - 20),
            withReason: position % 3 !== 0,
          }
        : null,
    })
  }

  for (const year of YEARS) {
    const homes = new Map(
      MUNICIPALITIES.map((home) => municipalityOn(home, day(year, 1, 1))).map((home) => [
        home.code,
        home,
      ]),
    )
    const third = random
      .fork(`third ${year}`)
      .shuffled([...homes.keys()])
      .slice(0, 10)
    for (const home of homes.values()) {
      const count = third.includes(home.code) ? 3 : 2
      for (let number = 1; number <= count; number += 1)
        make(`PA-${year}-${home.code}-${number}`, home.market, home, (own) => yearTerm(year, own))
    }
    for (const region of MARKET_REGIONS)
      for (let number = 1; number <= 2; number += 1)
        make(`PA-${year}-${region}-${number}`, region, null, (own) => yearTerm(year, own))
  }
  const lasting = MUNICIPALITIES.filter((home) => !MERGER.parts.includes(home.code))
  for (const home of random.fork('long running').shuffled(lasting).slice(0, LONG_RUNNING))
    make(`MJ-${home.code}`, home.market, home, (own) => ({
      startOn: own.chance(0.4) ? day(2024, 7, 1) : day(2024, 1, 1),
      deadline: own.chance(0.5) ? day(2026, 12, 31) : day(2027, 12, 31),
    }))
  return agreements
}
