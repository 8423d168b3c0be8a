import { domainOf } from '#app/charts/overview-figures'
import type { ShownEdition } from '#app/domain/edition/shown-edition'
import { editionHistory, editionName, editionWords, signOffText } from '#app/words/edition'
import { fill } from '#app/words/fill'
import type { Language } from '#app/words/language'
import { registerSentence } from '#app/words/register-finding'
import { overviewHeadline } from '#app/words/overview-headline'
import { overviewTable } from '#app/words/overview-table'
import { overviewWords } from '#app/words/overview-page'
import { referenceName } from '#app/words/references'
import { regionTitle } from '#app/words/region-findings'
import { boundsText } from '#app/words/terms'
import { DataTable } from '../page/data-table'
import { SentenceText } from '../page/sentence'
import { EditionLoops } from './edition-loops'
import { EditionMatrix } from './edition-matrix'
import { EditionTiles } from './edition-tiles'

interface EditionCoverProps {
  readonly shown: ShownEdition
  readonly hrefOf: (region: string | null) => string
  readonly language: Language
}

/** The cover of an edition: what it says first, three sentences beside the map, the matrix, who signed. */
export function EditionCover({ shown, hrefOf, language }: EditionCoverProps) {
  const { overview, head, loops, registers } = shown
  const words = editionWords(language)
  const { title, deck, sentences } = overviewHeadline(overview.findings, language)
  const said = registers.map((finding) => registerSentence(finding, language))
  return (
    <>
      <h1>{title}</h1>
      {deck && <p className="deck">{deck}</p>}
      <div className="edition-opening">
        <ol className="edition-sentences">
          {[...sentences, ...said].map((sentence, at) => (
            <li key={at}>
              <SentenceText sentence={sentence} />.
            </li>
          ))}
        </ol>
        <EditionTiles overview={overview} hrefOf={hrefOf} language={language} />
      </div>
      <section aria-labelledby="matrix-title" className="edition-matrix">
        <h2 id="matrix-title">{words.matrix}</h2>
        <p className="soft">
          {fill(words.matrixCaption, {
            quarter: head.quarter,
            floor: domainOf(overview)[0],
            bounds: boundsText(overview.framework.bands, language),
            reference: referenceName(overview.reference, language),
          })}
        </p>
        <EditionMatrix overview={overview} hrefOf={hrefOf} language={language} />
        <DataTable
          id="table"
          title={overviewWords(language).table}
          caption={`${head.regionSet}, ${head.quarter}`}
          table={overviewTable(overview, language)}
          headings={2}
        />
      </section>
      <EditionLoops loops={loops} language={language} />
      <SignedBy shown={shown} hrefOf={hrefOf} language={language} />
    </>
  )
}

/** The edition, who answers for it, and what else is in it. */
function SignedBy({ shown: { head, told }, hrefOf, language }: EditionCoverProps) {
  const words = editionWords(language)
  const { by, at, note, seen } = signOffText(head, language)
  return (
    <div className="edition-signed">
      <section>
        <h2>{editionName(head, language)}</h2>
        {editionHistory(head, language).map((line) => (
          <p key={line}>{line}</p>
        ))}
      </section>
      <section>
        {by !== null && <h2>{by}</h2>}
        <p>
          {at !== null && `${at}. `}
          {seen}
        </p>
        {note !== null && <p className="note">{note}</p>}
      </section>
      <section>
        <h2>{words.inside}</h2>
        <ol>
          {told.map(({ region, findings }) => (
            <li key={region}>
              <a href={hrefOf(region)}>{regionTitle(findings.title, language)}</a>
            </li>
          ))}
        </ol>
      </section>
    </div>
  )
}
