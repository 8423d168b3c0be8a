import { councilOf, type Audience } from '../../choices/choice'
import type { Framework } from '../../framework/framework'
import { Choices } from './choice'
import { GroupReader } from './group'
import { nameKey } from '../text/text-key'
import { bad, type Read } from './value'

const WORDS = new Choices<Audience>([
  ['council', ['raad', 'raden', 'gemeenteraad', 'gemeenteraden', 'council', 'councils']],
  [
    'tenants',
    ['huurders', 'tenants', 'huurdersorganisatie', 'huurdersorganisaties', 'huurdersvereniging'],
  ],
  ['residents', ['inwoners', 'residents', 'bewoners']],
  ['partners', ['partners']],
])
/** `raad:GM0034`, `raad van Almere`; `gemeenteraad GM0034` is none. */
const NAMED = /^(?:raad|gemeenteraad|council)(?:\s*:\s*|\s+(?:van|of)\s+)(.+)$/i

/** To whom a step is open: a word of ours, the council of one area, or a group of the framework. */
export class AudienceReader {
  private readonly groups: GroupReader

  /**
   * @param areas by code, in upper case
   * @param codesByName nameKey of an area → its code
   */
  constructor(
    private readonly framework: Framework,
    private readonly areas: ReadonlyMap<string, number>,
    private readonly codesByName: ReadonlyMap<string, string>,
  ) {
    this.groups = new GroupReader(framework)
  }

  /** council_unknown, or audience_unknown with the alternatives. */
  read(text: string): Read<Audience> {
    const area = NAMED.exec(text)?.[1]?.trim()
    if (area !== undefined) {
      const code = this.codesByName.get(nameKey(area)) ?? area.toUpperCase()
      return this.areas.has(code) ? { value: councilOf(code) } : bad('council_unknown', { area })
    }
    const word = WORDS.read(text)
    if ('value' in word) return word
    const group = this.framework.groups[this.groups.read(text)]
    if (group !== undefined) return { value: group.code }
    const codes = this.groups.alternatives
    return bad('audience_unknown', {
      alternatives: `raad, raad:GM0000, huurders, inwoners, partners, ${codes}`,
    })
  }
}
