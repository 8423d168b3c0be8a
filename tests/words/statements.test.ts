import { describe, expect, test } from 'vitest'
import type { Statement, StatementPart } from '#app/domain/report/statements'
import { overviewHeadline } from '#app/words/overview-headline'
import { plainText } from '#app/words/phrase'
import {
  regionStatement,
  statementClause,
  statementDeck,
  statementOfRegion,
  statementSentence,
} from '#app/words/statements'

const CHANGE = {
  ...{ earlier: 63.9, later: 38.7, difference: -25.2, margin: 3.1 },
  ...{ constantWeights: false, surveyOnly: false },
}
const PART: StatementPart = { form: 'feedback', score: 38.7, margin: 2.5, change: CHANGE }
const FELL: Statement = {
  kind: 'falling',
  region: 'Plassenland',
  since: { against: 'two_years_ago', quarter: '2024-Q3' },
  parts: [PART],
}
const rise = (form: StatementPart['form']): StatementPart => ({
  ...PART,
  form,
  change: { ...CHANGE, earlier: 41.3, later: 74.4, difference: 33.1 },
})
const ROSE: Statement = {
  ...FELL,
  kind: 'rising',
  region: 'Rivierenhoek',
  parts: (['output', 'input', 'process', 'feedback'] as const).map(rise),
}
const WEAK: Statement = {
  kind: 'weak',
  region: 'Eilandkust',
  since: null,
  parts: [{ form: 'process', score: 39.2, margin: 7.4, change: null }],
}

describe('a statement of a provisional score', () => {
  const [part] = WEAK.parts as [StatementPart]
  const weak: Statement = { ...WEAK, parts: [{ ...part, provisional: true }] }
  const fell: Statement = { ...FELL, parts: [{ ...PART, provisional: true }] }

  test('says that it is', () => {
    expect(plainText(statementSentence(weak, 'nl'))).toBe(
      'Proces is zwak in Eilandkust: 39,2 (±7,4), voorlopig',
    )
    expect(statementOfRegion(fell, 'en')).toMatch(/\(−25.2\u00a0±3.1\), provisional$/)
  })

  test('says so below the title, too', () => {
    expect(statementDeck(weak, 'nl')).toBe('De marge is ±7,4. Het cijfer is voorlopig.')
    expect(statementDeck(fell, 'nl')).toBe('Dat is 25,2 punten lager (±3,1), voorlopig.')
  })
})

describe('a statement', () => {
  test.each([
    [
      FELL,
      'Feedback zakte in Plassenland in twee jaar van 63,9 naar 38,7 (−25,2\u00a0±3,1)',
      'Feedback fell in Plassenland in two years from 63.9 to 38.7 (−25.2\u00a0±3.1)',
    ],
    [
      ROSE,
      'Rivierenhoek: alle vier de vormen stegen in twee jaar, output het meest: van 41,3 naar 74,4 (+33,1\u00a0±3,1)',
      'Rivierenhoek: all four forms rose in two years, output the most: from 41.3 to 74.4 (+33.1\u00a0±3.1)',
    ],
    [
      {
        ...ROSE,
        parts: ROSE.parts.slice(0, 2),
        since: { against: 'previous_year', quarter: null },
      },
      'Rivierenhoek: output en input stegen in een jaar, output het meest: van 41,3 naar 74,4 (+33,1\u00a0±3,1)',
      'Rivierenhoek: output and input rose in a year, output the most: from 41.3 to 74.4 (+33.1\u00a0±3.1)',
    ],
    [
      WEAK,
      'Proces is zwak in Eilandkust: 39,2 (±7,4)',
      'Process is weak in Eilandkust: 39.2 (±7.4)',
    ],
    [
      { ...FELL, kind: 'weak_and_falling', since: { against: 'previous_quarter', quarter: null } },
      'Feedback is zwak in Plassenland en zakte sinds vorig kwartaal van 63,9 naar 38,7 (−25,2\u00a0±3,1)',
      'Feedback is weak in Plassenland and fell since the previous quarter from 63.9 to 38.7 (−25.2\u00a0±3.1)',
    ],
    [
      { ...FELL, parts: [{ ...PART, change: { ...CHANGE, constantWeights: true } }] },
      'Feedback zakte in Plassenland in twee jaar van 63,9 naar 38,7 (−25,2\u00a0±3,1), bij gelijke weging',
      'Feedback fell in Plassenland in two years from 63.9 to 38.7 (−25.2\u00a0±3.1), at equal weights',
    ],
    [
      { ...WEAK, parts: [...WEAK.parts, { ...PART, form: 'index', change: null }] },
      'Eilandkust: proces en de index zijn zwak, proces het laagst: 39,2 (±7,4)',
      'Eilandkust: process and the index are weak, process the lowest: 39.2 (±7.4)',
    ],
  ] as const)('%#: %s', (statement, dutch, english) => {
    expect(plainText(statementSentence(statement, 'nl'))).toBe(dutch)
    expect(plainText(statementSentence(statement, 'en'))).toBe(english)
  })

  test('as a title leaves its margin to the line below', () => {
    expect(statementClause(FELL, 'nl')).toBe(
      'feedback zakte in Plassenland in twee jaar van 63,9 naar 38,7',
    )
    expect(statementDeck(FELL, 'nl')).toBe('Dat is 25,2 punten lager (±3,1).')
    expect(statementDeck(ROSE, 'en')).toBe('That is 33.1 points higher (±3.1).')
    expect(statementDeck(WEAK, 'nl')).toBe('De marge is ±7,4.')
  })
})

describe('a headline', () => {
  const headline = (...statements: readonly Statement[]) => {
    const [title, ...sentences] = statements.map(
      (values) => ({ key: 'statement', values }) as const,
    )
    return overviewHeadline({ title: title!, sentences }, 'nl')
  }

  test('is what is said first, with at most three sentences below it', () => {
    const { title, deck, sentences } = headline(FELL, ROSE, ROSE, ROSE, ROSE)
    expect(title).toBe('Feedback zakte in Plassenland in twee jaar van 63,9 naar 38,7')
    expect(deck).toBe('Dat is 25,2 punten lager (±3,1).')
    expect(sentences).toHaveLength(3)
  })

  test('says below a fall what rose in that region meanwhile', () => {
    const title = { key: 'statement', values: FELL } as const
    const { deck } = overviewHeadline({ title, sentences: [], meanwhile: ROSE }, 'nl')
    expect(deck).toBe(
      'Dat is 25,2 punten lager (±3,1). Intussen steeg output er van 41,3 naar 74,4 (+33,1\u00a0±3,1).',
    )
  })

  test('says once on what both rest', () => {
    const atEqualWeights = (of: Statement): Statement => {
      const [part] = of.parts as [StatementPart]
      const change = part.change && { ...part.change, constantWeights: true }
      return { ...of, parts: [{ ...part, change }] }
    }
    const title = { key: 'statement', values: atEqualWeights(FELL) } as const
    const told = (meanwhile: Statement) =>
      overviewHeadline({ title, sentences: [], meanwhile }, 'nl').deck
    expect(told(atEqualWeights(ROSE))).toBe(
      'Dat is 25,2 punten lager (±3,1). Intussen steeg output er van 41,3 naar 74,4 (+33,1\u00a0±3,1), beide bij gelijke weging.',
    )
    expect(told(ROSE)).toBe(
      'Dat is 25,2 punten lager (±3,1), bij gelijke weging. Intussen steeg output er van 41,3 naar 74,4 (+33,1\u00a0±3,1).',
    )
  })

  test('takes what is said next along where both fit in 90 characters', () => {
    const [part] = WEAK.parts as [StatementPart]
    const short = { ...WEAK, region: 'Oost', parts: [{ ...part, margin: 2 }] }
    const { title, deck, sentences } = headline(WEAK, short, ROSE)
    expect(title).toBe('Proces is zwak in Eilandkust: 39,2; proces is zwak in Oost: 39,2')
    expect(deck).toBe('De marge is ±7,4. De marge is ±2,0.')
    expect(sentences).toHaveLength(1)
  })

  test('without statements is what there is to say', () => {
    const { title, deck } = overviewHeadline(
      { title: { key: 'steady', values: {} }, sentences: [] },
      'nl',
    )
    expect([title, deck]).toEqual(['Nergens een aantoonbare verandering', null])
  })
})

test('on the page of its region a statement names that first, or not at all', () => {
  const fell = 'eedback zakte in twee jaar van 63,9 naar 38,7'
  expect(regionStatement(FELL, 'nl')).toBe(`Plassenland: f${fell}`)
  expect(statementOfRegion(FELL, 'nl')).toBe(`F${fell} (−25,2\u00a0±3,1)`)
  expect(regionStatement(WEAK, 'en')).toBe('Eilandkust: process is weak, at 39.2')
  expect(statementOfRegion(WEAK, 'en')).toBe('Process is weak, at 39.2 (±7.4)')
  expect(statementOfRegion(ROSE, 'nl')).toBe(
    'Alle vier de vormen stegen in twee jaar, output het meest: van 41,3 naar 74,4 (+33,1\u00a0±3,1)',
  )
})
