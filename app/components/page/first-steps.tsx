import type { MenuItem, MenuPage } from '#app/domain/people/person'
import { firstStepWords } from '#app/words/first-steps'
import type { Language } from '#app/words/language'
import { useMayImport } from './visitor'

interface FirstStepsProps {
  /** Whether regions were imported already. */
  readonly hasRegions: boolean
  /** What the person may open. */
  readonly menu: readonly MenuItem[]
  readonly language: Language
}

/** What there is to do before there are scores, with links for whoever may do it. */
export function FirstSteps({ hasRegions, menu, language }: FirstStepsProps) {
  const words = firstStepWords(language)
  const pathOf = (page: MenuPage) => menu.find((item) => item.page === page)?.path
  const importPath = useMayImport() ? pathOf('import') : undefined
  const steps = [
    { ...words.regions, path: importPath, others: words.byImporters, isDone: hasRegions },
    { ...words.answers, path: importPath, others: words.byImporters, isDone: false },
    { ...words.people, path: pathOf('people'), others: words.byOffice, isDone: false },
  ]
  return (
    <section className="first-steps" aria-labelledby="first-steps">
      <h2 id="first-steps">{words.heading}</h2>
      <ol>
        {steps.map(({ link, text, path, others, isDone }) => (
          <li key={link}>
            {path === undefined || isDone ? (
              <b>{link}</b>
            ) : (
              <a href={`${path}?taal=${language}`}>{link}</a>
            )}
            {`: ${text}`}
            {isDone && ` (${words.done})`}
            {path === undefined && !isDone && ` (${others})`}
          </li>
        ))}
      </ol>
    </section>
  )
}
