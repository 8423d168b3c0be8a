import type { Column } from '#app/domain/report/columns'
import type { OverviewFinding, OverviewFindings } from '#app/domain/report/overview-finding'
import { overviewSentence } from './overview-findings'
import type { Language } from './language'
import { capitalised, plainText, type Sentence } from './phrase'
import { deckAndMeanwhile, statementClause, statementDeck } from './statements'

/** What stands above the matrix. */
export interface Headline {
  readonly title: string
  /** How sure the title is; null where nothing is to be said of that. */
  readonly deck: string | null
  /** Without full stop; at most three. */
  readonly sentences: readonly Sentence[]
  /** Which form each of them is about; null where that is none or more than one. */
  readonly forms: readonly (Column | null)[]
}

/** A title of two statements is not longer than this. */
const LONGEST_TITLE = 90
const MOST_SENTENCES = 3

/** The title is what is said first, with the second where both fit; then the next three. */
export function overviewHeadline(
  { title: finding, sentences: findings, meanwhile }: OverviewFindings,
  language: Language,
): Headline {
  const sentencesFrom = (at: number) => {
    const said = findings.slice(at, at + MOST_SENTENCES)
    return {
      sentences: said.map((each) => overviewSentence(each, language)),
      forms: said.map(formOf),
    }
  }
  if (finding.key !== 'statement') {
    const title = plainText(overviewSentence(finding, language))
    return { title, deck: null, ...sentencesFrom(0) }
  }
  const first = capitalised(statementClause(finding.values, language))
  const [second] = findings
  if (second?.key === 'statement') {
    const both = `${first}; ${statementClause(second.values, language)}`
    if (both.length <= LONGEST_TITLE) {
      const decks = [finding, second].map(({ values }) => statementDeck(values, language))
      return { title: both, deck: [...new Set(decks)].join(' '), ...sentencesFrom(1) }
    }
  }
  const deck =
    meanwhile === undefined
      ? statementDeck(finding.values, language)
      : deckAndMeanwhile(finding.values, meanwhile, language)
  return { title: first, deck, ...sentencesFrom(0) }
}

function formOf(finding: OverviewFinding): Column | null {
  if (finding.key !== 'statement') return null
  const [first, ...others] = finding.values.parts
  return first === undefined || others.length > 0 ? null : first.form
}
