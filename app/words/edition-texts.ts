import type { EditionContent } from '#app/domain/edition/edition'
import type { EditionTexts } from '#app/domain/edition/edition-difference'
import type { Language } from './language'
import { overviewHeadline } from './overview-headline'
import { plainText } from './phrase'
import { regionTitle } from './region-findings'
import { statementOfRegion } from './statements'

/** What an edition says in sentences, its cover first: of each the title, then what stands below it. */
export function editionTexts(
  { overview, regions }: Pick<EditionContent, 'overview' | 'regions'>,
  language: Language,
): EditionTexts[] {
  const { title, sentences } = overviewHeadline(overview.findings, language)
  return [
    { region: null, texts: [title, ...sentences.map(plainText)] },
    ...regions.map(({ report: { region, findings } }) => ({
      region,
      texts: [
        regionTitle(findings.title, language),
        ...findings.sentences.map((statement) => statementOfRegion(statement, language)),
      ],
    })),
  ]
}
