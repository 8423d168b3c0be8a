import type { MenuItem } from '#app/domain/people/person'
import type { AskOutcome } from '#app/domain/report/mirror-link'
import type { OneCooperationReport } from '#app/domain/report/cooperation-page'
import { cooperationWords } from '#app/words/cooperation'
import { oneCooperationTitle } from '#app/words/cooperation-title'
import { dataNotes } from '#app/words/data-notes'
import { formatDay } from '#app/words/dates'
import { fill } from '#app/words/fill'
import { regionFollowupWords } from '#app/words/region-followup'
import { loopHref } from '../followup/loop-view'
import { navigationItems } from '../page/navigation'
import { PageFrame } from '../page/page-frame'
import { BottleneckSection } from './bottleneck-section'
import { bottleneckHref } from './bottleneck-view'
import { ConditionsSection } from './conditions-section'
import { cooperationHref, type CooperationView } from './cooperation-view'
import { FormSection } from './form-section'
import { MirrorSection } from './mirror-section'
import { PartnerLinks } from './partner-links'
import { PhaseTrack } from './phase-track'
import { partnerHref } from './partner-view'

interface OneCooperationPageProps {
  readonly report: OneCooperationReport
  readonly view: CooperationView
  readonly menu: readonly MenuItem[]
  /** What came of asking the partners. */
  readonly asked: AskOutcome | undefined
}

/** One cooperation: how deep it goes, whether partners see the same, which form fits, and what is in its way. */
export function OneCooperationPage({ report, view, menu, asked }: OneCooperationPageProps) {
  const { language } = view
  const { row, today, conditions, mayEdit, regionSet, framework } = report
  const words = cooperationWords(language)
  const day = fill(words.asOf, { day: formatDay(today, language) })
  const { facts, region, place } = row
  const themeName = (code: string) =>
    framework.themes.find((theme) => theme.code === code)?.name[language] ?? code
  const id = facts.cooperationId
  const edit = mayEdit
    ? {
        evidence: partnerHref({ id, partner: null, asOf: null, language }),
        friction: bottleneckHref({ id: null, of: id, level: 'steering', language }),
      }
    : null
  return (
    <PageFrame
      language={language}
      languageHref={(other) => cooperationHref({ ...view, language: other })}
      items={navigationItems(menu, '/samenwerking', language)}
      subject={[region ?? place, facts.title, day]}
      footnotes={() => dataNotes(report, language)}
    >
      <article className="cooperation-page">
        <p className="tools">
          <a href={cooperationHref({ language, regionSet: view.regionSet })}>{words.back}</a>
          {mayEdit && region !== null && (
            <a href={loopHref({ regionSet, region, theme: facts.themes[0] ?? null, language })}>
              {regionFollowupWords(language).add}
            </a>
          )}
        </p>
        <p className="soft cooperation-about">
          {[region ?? place, words.forms[facts.form], ...facts.themes.map(themeName)]
            .filter(Boolean)
            .join(' · ')}
        </p>
        <h1>{oneCooperationTitle(row, language)}</h1>
        <PhaseTrack depth={row.depth} edit={edit} view={view} />
        <div className={conditions === null ? undefined : 'side-by-side'}>
          <MirrorSection row={row} view={view} />
          {conditions !== null && (
            <ConditionsSection
              conditions={conditions}
              region={region ?? place}
              regionSet={regionSet}
              language={language}
            />
          )}
        </div>
        <FormSection row={row} language={language} />
        <BottleneckSection report={report} view={view} />
        {mayEdit && <PartnerLinks row={row} today={today} outcome={asked} language={language} />}
      </article>
    </PageFrame>
  )
}
