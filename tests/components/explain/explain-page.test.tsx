import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { ExplainPage } from '#app/components/explain/explain-page'
import { explainHref, explainViewOf } from '#app/components/explain/explain-view'
import type { ReleasedBand } from '#app/domain/disclosure/band-door'
import type { ReleasedGroupScore, ReleasedScore } from '#app/domain/disclosure/released'
import { explanationOf, type ExplanationFacts } from '#app/domain/report/explanation'
import type { Language } from '#app/words/language'
import { explanationFacts, groupScore, GROUPS, recordPartsOf } from '#tests/support/explanation'
import { regionRows, releasedScore, suppressedScore } from '#tests/support/released-score'

const MENU = [{ page: 'overview', path: '/' }] as const

interface Shown {
  readonly facts?: Partial<ExplanationFacts>
  readonly groups?: readonly ReleasedGroupScore[]
  readonly bands?: readonly ReleasedBand[]
  readonly language?: Language
}

function page(scores: readonly ReleasedScore[], shown: Shown = {}): string {
  const {
    facts,
    groups = GROUPS.map((code) => groupScore(code)),
    bands = [],
    language = 'nl',
  } = shown
  const given = explanationFacts(facts)
  const records = recordPartsOf(scores, given)
  const explanation = explanationOf({ scores, groups, records, bands }, given)
  return renderToStaticMarkup(
    <ExplainPage explanation={explanation} language={language} menu={MENU} />,
  )
}

const ROW = releasedScore({ score: 60, surveyScore: 58, recordScore: 66 })

test('whoever may write down what they heard is led there from the score', () => {
  const given = explanationFacts()
  const scores = [ROW]
  const records = recordPartsOf(scores, given)
  const explanation = explanationOf({ scores, groups: [], records, bands: [] }, given)
  const shown = { explanation, language: 'nl', menu: MENU } as const
  const { region, quarter } = explanation
  expect(renderToStaticMarkup(<ExplainPage {...shown} />)).not.toContain('/opvolging/verwachting')
  const page = renderToStaticMarkup(<ExplainPage {...shown} mayWriteDown />)
  expect(page).toContain(`regio=${region}&amp;vorm=${ROW.dimension}&amp;kwartaal=${quarter}`)
})

test('tells with what else was asked than what the score was made with', () => {
  const difference = { parts: ['items'], statements: ['P4'] } as const
  const askedWith = [
    {
      ...{ version: '0', difference },
      wordings: [
        { code: 'I2', text: { nl: 'Toen anders gezegd', en: 'Said otherwise then' } },
        { code: 'P4', text: { nl: 'Van een andere vorm', en: 'Of another form' } },
      ],
    },
    { version: 'proef', difference: null, wordings: [] },
  ]
  const html = page([ROW], { facts: { askedWith } })
  expect(html).toContain('Gevraagd met raamwerk 0, gescoord met raamwerk 1.')
  expect(html).toContain('Anders daarin: stellingen (P4).')
  expect(html).toContain('Gevraagd met raamwerk proef')
  expect(html).toMatch(/<span>I2<\/span>[^<]*<small> Gevraagd met raamwerk 0: “Toen anders gezegd”/)
  expect(html).not.toContain('Van een andere vorm')
})

describe('the page that explains a score', () => {
  test.each([
    [
      'nl',
      [
        'Zo is de score voor input van Noord gemaakt: 60,0',
        '60,0 = (1 − 0,25) × 58,0 + 0,25 × 66,0',
        'met de afgeronde delen hier: 60,00',
        'Alle groepen van het raamwerk wegen even zwaar',
        '95 %-interval 55,0–65,0 · n = 40',
        'raad betrokken: ja, huurders ondertekend: ja',
        'antwoorden.csv',
        '14 oktober 2026',
      ],
    ],
    [
      'en',
      [
        'How the score for input of Noord was made: 60.0',
        '60.0 = (1 − 0.25) × 58.0 + 0.25 × 66.0',
        'with the rounded parts here: 60.00',
        'All groups of the framework weigh the same',
        '95% interval 55.0–65.0 · n = 40',
        'council involved: yes, tenants signed: yes',
        'antwoorden.csv',
        '14 October 2026',
      ],
    ],
  ] as const)('says it in %s', (language, expected) => {
    const text = page([ROW], { language })
    for (const piece of expected) expect(text).toContain(piece)
  })

  test('a hidden score stays hidden, in the same words', () => {
    const groups = GROUPS.map((code) => groupScore(code, null, null))
    const text = page([suppressedScore({ recordScore: 66 })], { groups })
    expect(text).toContain('Waarom er geen cijfer staat: de score voor input van Noord')
    expect(text).toContain('Te weinig antwoorden, of met andere cijfers samen af te leiden.')
    expect(text).not.toMatch(/&lt;5|n = /)
    expect(text.match(/niet getoond: [^<]* af te leiden<\/td>/g)).toHaveLength(GROUPS.length)
    expect(text).not.toMatch(/NaN|undefined|null/)
  })

  test.each([
    ['≤5', 'survey_only', 'het cijfer staat er als grens'],
    [66, 'records_only', 'afspraken zijn geen steekproef'],
    [60, 'provisional', 'daarvoor moet minstens één groep groot genoeg zijn'],
  ] as const)('says why %s (%s) has no interval', (score, status, why) => {
    const lacking = { se: null, df: null, ciLow: null, ciHigh: null }
    expect(page([releasedScore({ score, status, ...lacking })])).toContain(why)
    expect(page([ROW])).not.toContain('geen interval')
  })

  test('a figure that waits for newer answers says so', () => {
    expect(page([releasedScore({ waiting: true })])).toContain('Nieuwe antwoorden wachten')
    expect(page([ROW])).not.toContain('Nieuwe antwoorden wachten')
  })

  test('the index leads to the forms that it is made of', () => {
    const text = page(regionRows([60, 50, 70, 40, 54]), { facts: { dimension: 'index' } })
    expect(text).toContain('Zo is de index van Noord gemaakt: 54,0')
    expect(text).toContain('(60,0 (input) × 50,0 (proces) × 70,0 (output) × 40,0 (feedback))^¼')
    expect(text).toContain(
      '/uitleg?set=Markt&amp;regio=Noord&amp;kwartaal=2026-Q3&amp;vorm=feedback&amp;taal=nl',
    )
  })

  test('offers all of it as JSON', () => {
    expect(page([ROW])).toContain('href="/uitleg.json?set=Markt')
  })
})

describe('the address', () => {
  test('holds everything that is asked for', () => {
    const asked = 'set=Markt+%28A%29&regio=Noord&kwartaal=2026-Q3&vorm=feedback&taal=en'
    expect(explainHref(explainViewOf(new URLSearchParams(asked)))).toBe(`/uitleg?${asked}`)
  })

  test.each(['', 'vorm=x&kwartaal=2026&taal=de&set=&regio='])('%j asks for nothing', (asked) => {
    expect(explainViewOf(new URLSearchParams(asked))).toEqual({
      language: 'nl',
      regionSet: null,
      region: null,
      quarter: null,
      dimension: 'index',
    })
  })

  test('tells whether the conclusion hangs on our own choices, where that can be told', () => {
    const asked = 'Hangt de conclusie aan onze eigen keuzes?'
    const bands = [{ dimension: 'input', low: 55.2, high: 66.4 }] as const
    expect(page([ROW], { bands })).toContain(asked)
    expect(page([ROW], { bands })).toContain('tussen 55,2 en 66,4')
    expect(page([ROW])).not.toContain(asked)
  })
})
