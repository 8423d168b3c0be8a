import { answerCodes } from '../../export/questionnaire'
import type { Framework } from '../../framework/framework'
import type { IngestIssue } from '../issue'
import { answerTo, type Answers } from '../question'
import { detached, wordKey } from '../text/text-key'
import { askedWord, UnknownWords } from './unknown-words'

/** What LimeSurvey writes where somebody filled in a group of his own. */
export const WRITTEN_GROUP = '-oth-'

/** Other words for the groups of the default framework, as survey tools and people write them. */
const SYNONYMS: Readonly<Record<string, readonly string[]>> = {
  huurders: [
    'huurder',
    'huurdersorganisatie',
    'huurdersorganisaties',
    'huurdersvereniging',
    'huurdersvertegenwoordiger',
    'huurdersvertegenwoordigers',
    'huurdersbelangenvereniging',
    'huurdersraad',
    'bewonerscommissie',
    'huurders en hun organisaties',
    'tenant',
    'tenants',
    'tenant organisation',
    'tenants and their organisations',
  ],
  gemeente: [
    ...['gemeenten', 'gemeentes', 'raad, college, ambtenaren', 'municipality', 'municipalities'],
    ...['gemeenteraad', 'gemeenteraadslid', 'gemeenteraadsleden', 'raad', 'raadslid', 'raadsleden'],
    ...['wethouder', 'wethouders', 'college', 'college van B&W', 'B&W', 'ambtenaar', 'ambtenaren'],
  ],
  zorg_welzijn: [
    ...['zorgorganisatie', 'zorgorganisaties', 'zorgpartij', 'zorgpartijen', 'zorg', 'welzijn'],
    ...['welzijnsorganisatie', 'welzijnsorganisaties', 'zorg- en welzijnsorganisaties'],
    ...['zorg en welzijn', 'zorg & welzijn', 'care and welfare', 'care & welfare'],
    ...['zorgaanbieder', 'zorgaanbieders', 'zorginstelling', 'zorginstellingen'],
    ...['welzijnsinstelling', 'welzijnsinstellingen'],
  ],
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
  overig: ['overige', 'overigen', 'anders', 'other', 'others', WRITTEN_GROUP],
}

/** `Anders, namelijk: VvE`, `Other (please specify)` */
const OTHER = /^\s*(?:anders|overig|other)\b\s*(?:[,:;(]|\s-)/i

/** Whether an option asks to write what is not among the others. */
export function asksToWrite(option: string): boolean {
  return OTHER.test(option)
}

const MAXIMUM_REMEMBERED = 10_000

/** Stakeholder groups by code, by name in either language, or by a usual synonym. */
export class GroupReader {
  private readonly indices = new Map<string, number>()
  private readonly remembered = new Map<string, number>()
  /** What a message offers. */
  readonly alternatives: string
  private readonly codes: readonly string[]
  private readonly unknown: UnknownWords

  constructor(
    framework: Framework,
    private readonly answers?: Answers,
  ) {
    this.codes = framework.groups.map(({ code }) => code)
    framework.groups.forEach((group, index) => {
      for (const word of SYNONYMS[group.code] ?? []) this.indices.set(wordKey(word), index)
    })
    // As our own questionnaires have them, where a tool takes short codes alone
    answerCodes(this.codes).forEach((code, index) => this.indices.set(wordKey(code), index))
    framework.groups.forEach((group, index) => {
      for (const word of [group.name.nl, group.name.en, group.code]) {
        this.indices.set(wordKey(word), index)
      }
    })
    this.alternatives = this.codes.join(', ')
    this.unknown = new UnknownWords({ code: 'group_word', choices: this.codes })
  }

  /** Index into framework.groups; −1 if unknown. */
  read(text: string): number {
    const known = this.remembered.get(text)
    if (known !== undefined) return known
    const index = this.find(text)
    if (this.remembered.size < MAXIMUM_REMEMBERED) this.remembered.set(detached(text), index)
    return index
  }

  /** Counts a word that was not read, to be asked. */
  note(text: string): void {
    this.unknown.note(text)
  }

  /** Which group each of these words means. */
  questions(): IngestIssue[] {
    return this.unknown.questions()
  }

  /** By the word, by what stands behind a colon (`Rol: huurder`), as a person said, or as one of others. */
  private find(text: string): number {
    const behind = text.slice(text.lastIndexOf(':') + 1)
    const known = this.indices.get(wordKey(text)) ?? this.indices.get(wordKey(behind))
    if (known !== undefined) return known
    const answer = answerTo(this.answers, 'group_word', askedWord(text))
    if (answer !== null) return this.codes.indexOf(answer)
    return OTHER.test(text) ? this.codes.indexOf('overig') : -1
  }
}
