import type { EditionContent } from '#app/domain/edition/edition'
import type { EditionTexts } from '#app/domain/edition/edition-difference'
import type { Language } from './language'
import { overviewHeadline } from './overview-headline'
import { plainText } from './phrase'
import { regionTitle } from './region-findings'
import { registerSentence } from './register-finding'
import { statementOfRegion } from './statements'

/** What an edition says in sentences, its cover first: of each the title, then what stands below it. */
export function editionTexts(
  { overview, regions, registers = [] }: Pick<EditionContent, 'overview' | 'regions' | 'registers'>,
  language: Language,
): EditionTexts[] {
  const { title, sentences } = overviewHeadline(overview.findings, language)
  const said = registers.map((finding) => registerSentence(finding, language))
  return [
    { region: null, texts: [title, ...[...sentences, ...said].map(plainText)] },
    ...regions.map(({ report: { region, findings } }) => ({
      region,
      texts: [
        regionTitle(findings.title, language),
        ...findings.sentences.map((statement) => statementOfRegion(statement, language)),
      ],
    })),
  ]
}
