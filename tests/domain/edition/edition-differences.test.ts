import { describe, expect, test } from 'vitest'
import type { EditionContent, EditionLoop } from '#app/domain/edition/edition'
import { editionDifferences } from '#app/domain/edition/edition-differences'
import type { ExportRow } from '#app/domain/export/score-columns'
import { changeText } from '#app/words/edition-changes'
import { day, loop } from '#tests/domain/followup/loops'
import { editionOf } from '#tests/support/edition'

const row = (overrides: Partial<ExportRow>): ExportRow => ({
  ...{ region: 'Noord', period: '2026-Q3', dimension: 'input', score: 60, status: 'final' },
  ...{ ci_low: 55, ci_high: 65, n: 40, change: null },
  ...overrides,
})

const heard = (overrides: Partial<EditionLoop> = {}): EditionLoop => ({
  ...loop(),
  ...{ region: 'Noord', place: 'Noord', status: 'silent', isLate: true },
  ...overrides,
})

const EDITION = editionOf([{ name: 'Noord' }])
const FILE = { id: 7, kind: 'survey', sha256: 'a', committedAt: null, rows: 12 } as const

function told(
  before: Partial<EditionContent>,
  after: Partial<EditionContent>,
  texts: readonly (readonly string[])[] = [[], []],
) {
  const [earlier, later] = [
    { ...EDITION, ...before },
    { ...EDITION, ...after },
  ]
  return editionDifferences(earlier, later, (content) => [
    { region: 'Noord', texts: texts[content === earlier ? 0 : 1] ?? [] },
  ])
}

const textsOf = (...args: Parameters<typeof told>) =>
  told(...args).map((difference) => changeText(difference, 'nl'))

describe('differences of editions', () => {
  test('are told figure by figure, the newest quarter first; what is new or gone as well', () => {
    const before = { scores: [row({ period: '2026-Q2' }), row({}), row({ region: 'Weg' })] }
    const after = { scores: [row({ period: '2026-Q2', n: 41 }), row({ score: null, n: null })] }
    const texts = textsOf(before, after)
    expect(texts.slice(0, 2)).toEqual([
      'Noord, 2026-Q3, input: score 60 → niet getoond',
      'Noord, 2026-Q3, input: gehoord 40 → niet getoond',
    ])
    expect(texts.filter((text) => text.startsWith('Weg'))).toHaveLength(5)
    expect(texts.at(-1)).toBe('Noord, 2026-Q2, input: gehoord 40 → 41')
    expect(told(before, before)).toEqual([])
  })

  test('are told of groups', () => {
    const group = (score: number) => ({
      groupScores: [row({ stakeholder_group: 'huurders', score })],
    })
    expect(textsOf(group(60), group(61))).toEqual([
      'Noord, 2026-Q3, input, Huurders: score 60 → 61',
    ])
  })

  test('are told of what is said: a title in the place of another, sentences that came or went', () => {
    const texts = [
      ['Input zakte', 'Output steeg', 'Feedback is zwak'],
      ['Input steeg', 'Feedback is zwak', 'Proces steeg'],
    ]
    expect(textsOf({}, {}, texts)).toEqual([
      'Noord: “Input zakte” → “Input steeg”',
      'Noord: niet meer “Output steeg”',
      'Noord: nieuw “Proces steeg”',
    ])
  })

  test('are told of expectations, step by step, in words', () => {
    const answer = {
      ...{ decision: 'no', reason: 'Te duur', decidedOn: day('2026-08-01') },
      ...{ toldBackOn: day('2026-08-20'), status: 'explained', isLate: false },
    } satisfies Partial<EditionLoop>
    const gone = heard({ loopId: 'L9', heard: 'Te laat.' })
    const decided = heard({ loopId: 'B-0f', source: 'meeting', action: 'Wij bellen terug' })
    expect(textsOf({ loops: [] }, { loops: [decided] })).toEqual([
      'Noord, “Wij bellen terug”: nieuw, stil',
    ])
    expect(textsOf({ loops: [heard(), gone] }, { loops: [heard(answer)] })).toEqual([
      'Noord, “Wij horen niets terug.”: besluit: nog open → nee',
      'Noord, “Wij horen niets terug.”: reden: leeg → Te duur',
      'Noord, “Wij horen niets terug.”: besloten op: leeg → 1 augustus 2026',
      'Noord, “Wij horen niets terug.”: teruggekoppeld op: leeg → 20 augustus 2026',
      'Noord, “Wij horen niets terug.”: stand: stil → toegelicht afgeweken',
      'Noord, “Te laat.”: niet meer, was stil',
    ])
  })

  test('are told of method, framework, files and who signed', () => {
    const { head } = EDITION
    const changed = {
      ...{ ...head, methodVersion: '3' },
      framework: { version: '2', fingerprint: 'a'.repeat(64) },
      signOff: { name: 'B. Bos', role: 'voorzitter', note: 'Hersteld', at: '2026-11-01' },
    }
    const after = { head: changed, imports: [{ ...FILE, id: 8 }] }
    expect(textsOf({ imports: [FILE] }, after)).toEqual([
      'methode: 2 → 3',
      'raamwerk: 1 (ffffffff) → 2 (aaaaaaaa)',
      'Nieuw: antwoorden op de enquête, import 8 (12 rijen)',
      'Niet meer: antwoorden op de enquête, import 7 (12 rijen)',
      'vastgesteld door: A. de Vries → B. Bos',
      'toelichting: geen → Hersteld',
    ])
    expect(told({}, { head: { ...head, signOff: null } })).toEqual([])
  })
})
