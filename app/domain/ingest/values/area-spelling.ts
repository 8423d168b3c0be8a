import { detached, nameKey, wordKey } from '../text/text-key'

/** Letters that people put before the number of a municipality, or leave out. */
const LOOSE_LETTERS: ReadonlySet<string> = new Set([
  ...['', 'GM', 'NL', 'GEM', 'CBS', 'NLGM', 'CODE', 'GMCODE', 'GEMEENTECODE'],
])

/** `Gem. Súdwest-Fryslân`, `Gemeente: Bunnik`, `Bunnik, gemeente` */
const MUNICIPALITY =
  /^(?:gem\.\s*|(?:gem|gemeente:?|municipality(?: of)?)\s+)|,?\s\(?(?:gem\.?|gemeente|municipality)\)?$/i
/** `GM0301 Aalderveen`, `0301 - Aalderveen` */
const CODE_AND_NAME = /^([A-Z]{0,3}\s?\d{2,6})(?:\s*[-–:,]?\s+|\s*[/|]\s*)(\D+)$/i
/** `Aalderveen (0301)`, `Aalderveen - GM0301` */
const NAME_AND_CODE = /^(\D*[^\d\s,:([|/–-])[\s,:([|/–-]+([A-Z]{0,3}\s?\d{2,6})[)\]]?$/i
/** A neighbourhood, or a district, of a municipality: `BU03010102`, `WK030101`. */
const PART = /^(?:BU(\d{4})\d{4}|WK(\d{4})\d{2})$/i
/** `Hengelo (O.)`, `Utrecht (stad)` */
const ASIDE = /\s\((?:[a-z]{1,2}\.?|stad)\)$/i
/** What everybody calls them: word key of both. */
const USUAL = new Map([
  ['denhaag', 'sgravenhage'],
  ['denbosch', 'shertogenbosch'],
])

/** Finds the area that was meant, where its code is written otherwise: 301, gm 0301, `="0301"`, 0301.0. */
export class AreaSpelling {
  /** Number without leading zeros → codes. */
  private readonly byNumber = new Map<string, string[]>()
  private readonly names: ReadonlyMap<string, string>
  /** wordKey of a name → its code; null where several are called so. */
  private readonly byWord = new Map<string, string | null>()
  /** The same of names without the aside that tells them from others: `Hengelo` of `Hengelo (O.)`. */
  private readonly byShortWord = new Map<string, string | null>()

  /**
   * @param codes upper case
   * @param names nameKey of an area → its code, where one area alone is called so
   */
  constructor(codes: Iterable<string>, names: ReadonlyMap<string, string>) {
    this.names = names
    for (const [name, code] of names) {
      const word = wordKey(name)
      this.byWord.set(word, this.byWord.has(word) ? null : code)
      const short = wordKey(name.replace(ASIDE, ''))
      this.byShortWord.set(short, this.byShortWord.has(short) ? null : code)
    }
    for (const code of codes) {
      const parts = partsOf(code)
      if (parts === null) continue
      this.byNumber.set(parts.number, [...(this.byNumber.get(parts.number) ?? []), code])
    }
  }

  /** null where none, or more than one, may be meant. */
  meant(text: string): string | null {
    const [, code, name] = CODE_AND_NAME.exec(text) ?? []
    if (code !== undefined && name !== undefined) return this.meantByBoth(code, name)
    const [, before, behind] = NAME_AND_CODE.exec(text) ?? []
    const isNamed = before !== undefined && this.meant(before) !== null
    if (isNamed && behind !== undefined) return this.meantByBoth(behind, before)
    const bare = text.replace(MUNICIPALITY, '')
    const named = this.names.get(nameKey(text)) ?? this.byWord.get(wordKey(bare))
    if (named !== undefined && named !== null) return named
    const word = wordKey(bare.replace(ASIDE, ''))
    const shorter = ASIDE.test(bare) ? null : this.byShortWord.get(word)
    const usual = this.byWord.get(USUAL.get(word) ?? word) ?? shorter
    if (usual !== undefined && usual !== null) return usual
    const [, neighbourhood, district = neighbourhood] = PART.exec(text) ?? []
    const parts = partsOf(district ?? text)
    if (parts === null) return null
    const codes = (this.byNumber.get(parts.number) ?? []).filter((code) => {
      return LOOSE_LETTERS.has(parts.letters) || partsOf(code)?.letters === parts.letters
    })
    return codes.length === 1 ? (codes[0] ?? null) : null
  }

  /** A name that is not known tells nothing; one of another area takes the code back. */
  private meantByBoth(code: string, name: string): string | null {
    const [byCode, byName] = [this.meant(code), this.meant(name)]
    return byCode === byName || byName === null ? byCode : null
  }
}

/** `GM0301` → GM and 301; null where it is no code of letters and then digits. */
function partsOf(text: string): { letters: string; number: string } | null {
  const bare = text.replace(/^="?(.*?)"?$|^'/s, '$1').replace(/[.,]0+$/, '')
  const match = /^([A-Z]*)0*(\d{1,6})$/.exec(bare.toUpperCase().replace(/[\s.\-_]/g, ''))
  return match === null ? null : { letters: match[1] ?? '', number: detached(match[2] ?? '') }
}
