import { Buffer } from 'node:buffer'
import type { Quarter } from '#app/domain/calendar/quarter'
import { ANSWERS_ALONE } from '#app/domain/ingest/content-hash'
import { FileRefused } from '#app/domain/ingest/file-refused'
import type { IngestIssue } from '#app/domain/ingest/issue'
import { answerTo, ask, type Answers } from '#app/domain/ingest/question'
import type { Database } from '#db/client.server'
import * as responses from '#db/repositories/responses.server'
import { eachRepeatable } from '../responses/each-response.server'
import type { Settlement } from '../responses/settle.server'
import type { ContentKinds } from './content-kinds'
import { countMetElsewhere } from './met-elsewhere.server'
import type { Preparation } from './put-in-force.server'
import { findResemblance } from './resemblance.server'

/** What of a file was in earlier files already. */
export interface Repeats {
  /** The same response again: it counts once. */
  readonly doubles: number
  readonly issues: readonly IngestIssue[]
}

interface Counts {
  /** All that are counted below. */
  readonly rows: Set<number>
  /** Without an id, known by their moment or number; with one, in nothing different. */
  doubles: number
  /** Without an id, known by their answers alone. */
  alike: number
  /** Of respondents with other answers than before; all counts below are of these. */
  replaced: number
  ofOtherGroup: number
  /** With another answer to most statements that were answered both times. */
  different: number
}

/**
 * Finds the responses of a staged import that take the place of earlier ones.
 * @param prepared the settlement of this import with the others
 * @throws FileRefused id_reused, same_answers: what nobody has said about them yet
 */
export async function findRepeats(
  db: Database,
  importId: number,
  quarters: readonly Quarter[],
  { settlement, others }: Pick<Preparation, 'settlement' | 'others'>,
  kinds: ContentKinds,
  answers: Answers | undefined,
): Promise<Repeats> {
  const counts = await count(db, importId, quarters, settlement, kinds)
  const elsewhere = await countMetElsewhere(db, importId, quarters, others)
  const issues = questionsOf(counts, elsewhere, answers)
  if (issues.some(({ severity }) => severity === 'refused')) throw new FileRefused(issues)
  const { doubles, alike, replaced } = counts
  const told = replaced > 0 && issues.length === 0 ? [replacedAnswers(replaced)] : issues
  const isKnownAgain = (row: number) => counts.rows.has(row)
  const resemblance = await findResemblance(db, importId, others, isKnownAgain)
  return { doubles: doubles + alike, issues: [...told, ...resemblance] }
}

async function count(
  db: Database,
  importId: number,
  quarters: readonly Quarter[],
  settlement: Settlement,
  kinds: ContentKinds,
): Promise<Counts> {
  const rows = new Set<number>()
  const counts = { rows, doubles: 0, alike: 0, replaced: 0, ofOtherGroup: 0, different: 0 }
  const earlier = new Map<string, responses.StoredResponse>()
  for (const [other, { superseded }] of settlement) {
    if (other === importId) continue
    for (const row of await responses.findAllByRows(db, other, superseded)) {
      const hash = row.respondent ?? row.content
      if (hash !== null) earlier.set(keyOf({ ...hash, ...row }), row)
    }
  }
  if (earlier.size === 0) return counts
  const named: number[] = []
  await eachRepeatable(db, importId, quarters, (row) => {
    if (!row.counts || !earlier.has(keyOf(row))) return
    rows.add(row.rowNumber)
    if (row.hasRespondent) named.push(row.rowNumber)
    else if (kinds.of(row.rowNumber) === ANSWERS_ALONE) counts.alike += 1
    else counts.doubles += 1
  })
  for (const row of await responses.findAllByRows(db, importId, named)) {
    const before = row.respondent && earlier.get(keyOf({ ...row.respondent, ...row }))
    if (before) compare(row, before, counts)
  }
  return counts
}

function compare(
  row: responses.StoredResponse,
  before: responses.StoredResponse,
  counts: Counts,
): void {
  const isSameGroup = row.group === before.group
  const isSaidAgain = Buffer.from(row.answers).equals(before.answers)
  if (isSameGroup && isSaidAgain && row.completedAt === before.completedAt) {
    counts.doubles += 1
    return
  }
  counts.replaced += 1
  if (!isSameGroup) counts.ofOtherGroup += 1
  const isAnsweredTwice = (byte: number, item: number) => byte !== 0 && before.answers[item] !== 0
  const both = [...row.answers.keys()].filter((item) => isAnsweredTwice(row.answers[item]!, item))
  const changed = both.filter((item) => row.answers[item] !== before.answers[item])
  if (2 * changed.length > both.length) counts.different += 1
}

/**
 * Ids that come back with another group keep the file out. Where they come back with mostly other answers,
 * or for another place, the newest counts and one person is one (method section 1), and it is said.
 */
function questionsOf(counts: Counts, elsewhere: number, answers: Answers | undefined) {
  const { alike, replaced, ofOtherGroup, different } = counts
  const choices = ['same_people', 'other_people']
  const questions: IngestIssue[] = []
  const isDoubtful = 2 * different > replaced || elsewhere > 0
  if ((ofOtherGroup > 0 || isDoubtful) && answerTo(answers, 'id_reused', null) === null) {
    const severity = ofOtherGroup > 0 ? 'refused' : 'warning'
    const asked = { code: 'id_reused', about: null, count: replaced + elsewhere, choices } as const
    questions.push(ask(asked, severity, { others: ofOtherGroup, different, elsewhere }))
  }
  if (alike > 0 && answerTo(answers, 'same_answers', null) === null) {
    questions.push(ask({ code: 'same_answers', about: null, count: alike, choices }, 'refused'))
  }
  return questions
}

function replacedAnswers(count: number): IngestIssue {
  const params = { count }
  return { row: null, column: null, code: 'answers_replaced', severity: 'warning', params }
}

interface Key {
  readonly high: number
  readonly low: number
  readonly placeId: number
  readonly quarter: Quarter
}

function keyOf({ high, low, placeId, quarter }: Key): string {
  return `${high} ${low} ${placeId} ${quarter}`
}
