import type { Framework } from '../../framework/framework'
import { detached, wordKey } from '../text/text-key'

/** Other words for the groups of the default framework, as survey tools and people write them. */
const SYNONYMS: Readonly<Record<string, readonly string[]>> = {
  huurders: [
    'huurder',
    'huurdersorganisatie',
    'huurdersorganisaties',
    'huurdersvereniging',
    'huurders en hun organisaties',
    'tenant',
    'tenants',
    'tenant organisation',
    'tenants and their organisations',
  ],
  gemeente: [
    'gemeenten',
    'gemeentes',
    'raad, college, ambtenaren',
    'municipality',
    'municipalities',
  ],
  zorg_welzijn: ['zorg en welzijn', 'zorg & welzijn', 'care and welfare', 'care & welfare'],
  collega_corporatie: [
    'collega-corporaties',
    'collegacorporaties',
    'corporatie',
    'corporaties',
    'woningcorporatie',
    'woningcorporaties',
    'fellow association',
    'fellow associations',
    'housing association',
    'housing associations',
  ],
  // What LimeSurvey writes where somebody filled in a group of his own
  overig: ['overige', 'overigen', 'anders', 'other', 'others', '-oth-'],
}

const MAXIMUM_REMEMBERED = 10_000

/** Stakeholder groups by code, by name in either language, or by a usual synonym. */
export class GroupReader {
  private readonly indices = new Map<string, number>()
  private readonly remembered = new Map<string, number>()
  /** What a message offers. */
  readonly alternatives: string

  constructor(framework: Framework) {
    framework.groups.forEach((group, index) => {
      for (const word of SYNONYMS[group.code] ?? []) this.indices.set(wordKey(word), index)
    })
    framework.groups.forEach((group, index) => {
      for (const word of [group.name.nl, group.name.en, group.code]) {
        this.indices.set(wordKey(word), index)
      }
    })
    this.alternatives = framework.groups.map((group) => group.code).join(', ')
  }

  /** Index into framework.groups; −1 if unknown. */
  read(text: string): number {
    const known = this.remembered.get(text)
    if (known !== undefined) return known
    const index = this.indices.get(wordKey(text)) ?? -1
    if (this.remembered.size < MAXIMUM_REMEMBERED) this.remembered.set(detached(text), index)
    return index
  }
}
