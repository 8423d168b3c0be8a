/** A heading without something that a survey tool may have put around it. */
export interface HeadingReading {
  readonly text: string
  /** Too short to be trusted for anything but the code of a statement. */
  readonly isCode: boolean
  /** The words behind a code without a mark between: `Wensen van …` of `I1 Wensen van …`. */
  readonly behind?: string
}

const MARKUP = /<[^>]*>|&nbsp;/g
/** `G1Q1[I1]. Wensen van …`: a code, a part, and text behind a space, without a part behind a mark too. */
const CODED = /^([A-Za-z]\w*)(?:\s*\[([^\]]*)\](?:\s*[.:|–—-]?\s.*)?|[.:|–-]\s.*)?$/s
/** `In hoeverre bent u het eens met … [Wensen van …]`, its spaces perhaps underscores */
const BRACKETED = /[\s_].*\[([^[\]]*)\]$/s
/** `3. Wensen van …` */
const NUMBERED = /^\d+[.)]\s+(.*)$/s
/** `group/statement`, `group.statement`: names without spaces, joined by a mark. */
const PATH = /^[A-Za-z]\w*(?:[./:-][A-Za-z]\w*)+$/
/** `SI_I1`, `SI_I1 - Wensen van …`, `I1 Wensen van …`, `Wensen van … (I1)` */
const ITEM_CODES = [
  ...[/_([A-Za-z0-9]+)$/, /^[A-Za-z]\w*_([A-Za-z]+\d+)\b/, /^([A-Za-z]+\d+)\b(?:\s+(.*))?/s],
  /[([]([A-Za-z]+\d+)[)\]]$/,
  /^(?:stelling|vraag|item|statement|question)\s+([A-Za-z]+\d+)$/i,
]
/** `I01` for I1 */
const LEADING_NOUGHTS = /(?<=^[A-Za-z]+)0+(?=\d)/
/** Between a question and a statement below it; Alchemer has `statement:question`. */
const JOINTS = [' - ', ' – ', '/', ': ', ' > ', '::', '|', '__']
/**
 * `(1-5)`, `(1 = helemaal oneens, 5 = helemaal eens)` behind a statement: not where 1 is for agreeing, as what the
 * answers mean would be another thing.
 */
const SCALE_BEHIND =
  /\s*\((?:(?:op een )?(?:schaal|scale)(?: van| of| from)? )?1\s*(?:(?:-|–|tot|tot en met|t\/m|to)\s*\d{1,2}|[=:]?[^(),;]{0,60}\b(?:oneens|niet (?:mee )?eens|disagree)\b[^(),;]{0,60}[,;][^()]{0,60}\d{1,2}\s*[=:]?(?![^()]{0,60}\b(?:oneens|niet|disagree)\b)[^()]{0,60})\)\s*\*?$/i
/** Free text beside a choice: never the choice itself. */
const BESIDE = /^(other|comment|anders|text)$/i

/** What is longer is no heading, and costs time. Characters. */
export const LONGEST_HEADING = 1_000

/** Ways to read a heading, plainest first. */
export function headingReadings(heading: string): readonly HeadingReading[] {
  if (heading.length > LONGEST_HEADING) return []
  const bare = heading.replace(MARKUP, ' ').trim()
  const unnumbered = NUMBERED.exec(bare)?.[1] ?? bare
  const coded = CODED.exec(unnumbered)
  const bracketed = BRACKETED.exec(unnumbered)?.[1]
  const part = coded?.[2] ?? bracketed
  if (part !== undefined && BESIDE.test(part)) return [{ text: bare, isCode: false }]
  const words = [
    ...[bare, unnumbered, unnumbered.replace(SCALE_BEHIND, '')],
    ...(part === undefined ? [coded?.[1]] : [part, bracketed]),
    ...(PATH.test(unnumbered) ? [unnumbered.split(/[./:-]/).at(-1)] : []),
    ...JOINTS.flatMap((joint) => behind(unnumbered, joint)),
    ...(unnumbered.includes(':') ? [unnumbered.slice(0, unnumbered.lastIndexOf(':'))] : []),
  ]
  const filled = words.filter((text): text is string => text !== undefined && text !== '')
  return [
    ...[...new Set(filled)].map((text) => ({ text, isCode: false })),
    ...ITEM_CODES.flatMap((pattern) => {
      const [, text, behind] = pattern.exec(unnumbered) ?? []
      if (text === undefined) return []
      // A framework may have the code with its noughts: as it stands goes first.
      const texts = new Set([text, text.replace(LEADING_NOUGHTS, '')])
      return [...texts].map((each) => ({ text: each, isCode: true, behind }))
    }),
  ]
}

/** What stands behind the first and behind the last joint. */
function behind(text: string, joint: string): string[] {
  const [first, last] = [text.indexOf(joint), text.lastIndexOf(joint)]
  return first < 0 ? [] : [first, last].map((at) => text.slice(at + joint.length).trim())
}
