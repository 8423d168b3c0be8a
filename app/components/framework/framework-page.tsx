import type { ReactNode } from 'react'
import type { Framework } from '#app/domain/framework/framework'
import { SCALES } from '#app/domain/framework/framework'
import type { FrameworkVersion } from '#app/domain/framework/history'
import type { MenuItem } from '#app/domain/people/person'
import { formatInstant } from '#app/words/dates'
import { fill } from '#app/words/fill'
import { frameworkWords, scaleName } from '#app/words/framework'
import { differenceText } from '#app/words/framework-change'
import { frameworkSettings } from '#app/words/framework-settings'
import type { Language } from '#app/words/language'
import { formatShare } from '#app/words/numbers'
import { PlainTable } from '../page/plain-table'
import { navigationItems } from '../page/navigation'
import { PageFrame } from '../page/page-frame'
import { frameworkHref } from './framework-href'
import { FrameworkChange, type FrameworkChangeProps } from './framework-change'
import { QuestionnaireLinks } from './questionnaire-links'

interface FrameworkPageProps extends Partial<Pick<FrameworkChangeProps, 'job' | 'problem'>> {
  readonly framework: Framework
  /** The newest first. */
  readonly history: readonly FrameworkVersion[]
  readonly menu: readonly MenuItem[]
  readonly language: Language
}

type Part = Pick<FrameworkPageProps, 'framework' | 'language'>

/** The page Raamwerk: what is asked, how it counts, and how to change it. */
export function FrameworkPage(props: FrameworkPageProps) {
  const { framework, history, menu, language, job = null, problem } = props
  const words = frameworkWords(language)
  return (
    <PageFrame
      language={language}
      languageHref={(other) => frameworkHref(other, job?.id)}
      items={navigationItems(menu, '/beheer/raamwerk', language)}
    >
      <article className="explain">
        <h1>{fill(words.title, { version: framework.version })}</h1>
        <p>{words.intro}</p>
        <p className="downloads">
          <a href="/beheer/raamwerk.json" download>
            {words.file}
          </a>
        </p>
        <FrameworkChange job={job} problem={problem} language={language} />
        <Versions history={history} language={language} />
        <QuestionnaireLinks language={language} />
        <Items framework={framework} language={language} />
        <Groups framework={framework} language={language} />
        <Settings framework={framework} language={language} />
        <Themes framework={framework} language={language} />
        <Discussions framework={framework} language={language} />
      </article>
    </PageFrame>
  )
}

function Versions({ history, language }: Pick<FrameworkPageProps, 'history' | 'language'>) {
  const words = frameworkWords(language)
  if (history.length < 2) return null
  return (
    <Section id="versions" title={words.versions}>
      <PlainTable
        label={words.versions}
        columns={words.versionColumns.map((name) => ({ name }))}
        rows={history.map(({ version, isCurrent, createdAt, askedFrom, difference }) => ({
          key: version,
          cells: [
            isCurrent ? fill(words.current, { version }) : version,
            formatInstant(createdAt, language),
            askedFrom ?? '–',
            difference === null ? '–' : differenceText(difference, language),
          ],
        }))}
      />
      <p className="hint">{words.versionNote}</p>
    </Section>
  )
}

function Items({ framework, language }: Part) {
  const words = frameworkWords(language)
  const { labels, min } = framework.answerScale
  const answers = labels[language].map((label, at) => `${min + at} ${label}`).join(', ')
  return (
    <Section id="items" title={words.items}>
      <p>
        {words.answers}: {answers}
      </p>
      <PlainTable
        label={words.items}
        columns={words.itemColumns.map((name) => ({ name }))}
        rows={framework.items.map(({ code, scale, text, reversed }) => ({
          key: code,
          cells: [code, scaleName(scale, language), text[language], reversed && words.reversed],
        }))}
      />
    </Section>
  )
}

function Groups({ framework: { groups }, language }: Part) {
  const words = frameworkWords(language)
  return (
    <Section id="groups" title={words.groups}>
      <PlainTable
        label={words.groups}
        columns={words.groupColumns.map((name, at) => ({ name, numeric: at === 2 }))}
        rows={groups.map(({ code, name, description }) => ({
          key: code,
          cells: [name[language], description[language], formatShare(1 / groups.length, language)],
        }))}
      />
      <p className="hint">{words.groupNote}</p>
    </Section>
  )
}

function Settings({ framework, language }: Part) {
  const words = frameworkWords(language)
  return (
    <Section id="settings" title={words.settings}>
      <PlainTable
        label={words.settings}
        columns={words.settingColumns.map((name, at) => ({ name, numeric: at === 1 }))}
        rows={frameworkSettings(framework, language).map(([name, value]) => ({
          key: name,
          cells: [name, value],
        }))}
      />
    </Section>
  )
}

function Themes({ framework, language }: Part) {
  const words = frameworkWords(language)
  return (
    <Section id="themes" title={words.themes}>
      <PlainTable
        label={words.themes}
        columns={words.themeColumns.map((name) => ({ name }))}
        rows={framework.themes.map(({ code, name, also }) => ({
          key: code,
          cells: [name[language], code, also.join(', ')],
        }))}
      />
    </Section>
  )
}

function Discussions({ framework: { discussion }, language }: Part) {
  const words = frameworkWords(language)
  return (
    <Section id="discussion" title={words.discussion}>
      <PlainTable
        label={words.discussion}
        columns={words.discussionColumns.map((name) => ({ name }))}
        rows={SCALES.map((scale) => ({
          key: scale,
          cells: [
            scaleName(scale, language),
            <List
              key="questions"
              texts={discussion[scale].questions.map((text) => text[language])}
            />,
            <List key="actions" texts={discussion[scale].actions.map((text) => text[language])} />,
          ],
        }))}
      />
    </Section>
  )
}

function List({ texts }: { readonly texts: readonly string[] }) {
  return (
    <ul className="explain-items">
      {texts.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  )
}

interface SectionProps {
  readonly id: string
  readonly title: string
  readonly children: ReactNode
}

function Section({ id, title, children }: SectionProps) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  )
}
