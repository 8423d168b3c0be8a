import type { MenuItem } from '#app/domain/people/person'
import type { QualityReport } from '#app/domain/report/quality'
import { dataNotes } from '#app/words/data-notes'
import { fill } from '#app/words/fill'
import type { Language } from '#app/words/language'
import { qualityTitle, qualityWords } from '#app/words/quality'
import { navigationItems } from '../page/navigation'
import { PageFrame } from '../page/page-frame'
import { qualityHref } from './quality-view'
import { Correlations, Items, Reliability, Scales } from './quality-tables'

interface QualityPageProps {
  readonly report: QualityReport
  readonly language: Language
  /** What the person may open. */
  readonly menu: readonly MenuItem[]
}

/** How well the survey measures: the scales, their statements, the forms, and the regions. */
export function QualityPage({ report, language, menu }: QualityPageProps) {
  const words = qualityWords(language)
  const { year, years, versions } = report
  const version = versions.map(({ frameworkVersion }) => frameworkVersion).join(', ')
  return (
    <PageFrame
      language={language}
      languageHref={(other) => qualityHref({ year, language: other })}
      items={navigationItems(menu, '/kwaliteit', language)}
      footnotes={() =>
        version === '' ? [] : dataNotes({ ...report, framework: { version } }, language)
      }
    >
      <article className="explain">
        <h1>{qualityTitle(report, language)}</h1>
        <p className="explain-where">{[words.page, year].filter(Boolean).join(' · ')}</p>
        <p>{words.intro}</p>
        {years.length > 1 && (
          <nav className="explain-forms" aria-label={words.years}>
            <ul>
              {years.map((each) => (
                <li key={each}>
                  <a
                    href={qualityHref({ year: each, language })}
                    aria-current={each === year ? 'page' : undefined}
                  >
                    {each}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        )}
        {versions.map((each) => (
          <section key={each.frameworkVersion}>
            {versions.length > 1 && (
              <h2>{fill(words.version, { version: each.frameworkVersion })}</h2>
            )}
            <Scales scales={each.scales} language={language} />
            {each.scales.map((scale) => (
              <Items key={scale.scale} scale={scale} language={language} />
            ))}
            {each.correlations && (
              <Correlations correlations={each.correlations} language={language} />
            )}
          </section>
        ))}
        {versions.length > 0 && (
          <Reliability reliability={report.reliability} language={language} />
        )}
      </article>
    </PageFrame>
  )
}
