import { COOPERATION_FORMS } from '#app/domain/cooperation/cooperation'
import type { FormFact } from '#app/domain/cooperation/lightest-form'
import type { CooperationRow } from '#app/domain/report/cooperation-row'
import { cooperationWords, costText, rangeText } from '#app/words/cooperation'
import { formTitle, formWords } from '#app/words/cooperation-form'
import { fill } from '#app/words/fill'
import type { Language } from '#app/words/language'

interface FormSectionProps {
  readonly row: Pick<CooperationRow, 'facts' | 'advice' | 'mirror'>
  readonly language: Language
}

const at = (index: number) => 6 + index * (88 / (COOPERATION_FORMS.length - 1))

/** The seven forms from light to heavy: which it is, which is proposed, and what pleads for it. */
export function FormSection({ row, language }: FormSectionProps) {
  const words = formWords(language)
  const { forms } = cooperationWords(language)
  const { form, proposal, direction, pleas } = row.advice
  return (
    <section>
      <h2>{formTitle(row.advice, language)}</h2>
      <details className="rule">
        <summary>
          {words.caption} <u>{words.rule}</u>
        </summary>
        <p>{words.ruleText}</p>
      </details>
      <FormLine advice={row.advice} language={language} />
      <p className="form-narrow">
        {words.now}: <b>{forms[form]}</b>
        {proposal !== null && (
          <>
            {' · '}
            {words.proposal}: <b>{forms[proposal]}</b>
          </>
        )}
      </p>
      <dl className="form-facts">
        {(Object.keys(pleas) as FormFact[]).map((fact) => {
          const plea = pleas[fact]
          return (
            <div key={fact}>
              <dt>{words.facts[fact]}</dt>
              <dd>{factText(fact, row, language)}</dd>
              {plea !== null && (
                <dd className={plea === 'none' ? 'soft' : 'plea'}>{words.pleas[plea]}</dd>
              )}
            </div>
          )
        })}
      </dl>
      {(direction === 'lighter' || direction === 'heavier') && (
        <p className="soft">{words.voids[direction]}</p>
      )}
    </section>
  )
}

function factText(fact: FormFact, { facts, mirror }: FormSectionProps['row'], language: Language) {
  const words = formWords(language)
  const own = mirror?.own ?? null
  const said: Readonly<Record<FormFact, string | null>> = {
    scope: facts.scope && words.scopes[facts.scope],
    predictability: facts.predictability && words.predictabilities[facts.predictability],
    partners: mirror && cooperationWords(language).partners(mirror.rows.length),
    cost: mirror && costText(mirror, language),
    yield: own && rangeText(own, language),
  }
  return said[fact] ?? words.unknown
}

function FormLine({
  advice: { form, proposal },
  language,
}: {
  readonly advice: CooperationRow['advice']
  readonly language: Language
}) {
  const words = formWords(language)
  const { forms } = cooperationWords(language)
  const now = COOPERATION_FORMS.indexOf(form)
  const next = proposal === null ? now : COOPERATION_FORMS.indexOf(proposal)
  const last = COOPERATION_FORMS.length - 1
  const x = (index: number) => `${at(index).toFixed(2)}%`
  const label = fill(words.drawn, {
    form: forms[form],
    proposal: proposal === null ? words.noProposal : forms[proposal],
  })
  return (
    <svg className="form-line" width="100%" height="104" role="img" aria-label={label}>
      <line x1={x(0)} x2={x(last - 1)} y1="54" y2="54" />
      <line className="is-dotted" x1={x(last - 1)} x2={x(last)} y1="54" y2="54" />
      {COOPERATION_FORMS.map((each, index) => {
        const isNow = index === now
        const isNext = index === next && !isNow
        const name = isNow ? 'is-now' : isNext ? 'is-next' : undefined
        return (
          <g key={each} className={name}>
            <circle cx={x(index)} cy="54" r={name === undefined ? 5 : 9} />
            <text className="name" x={x(index)} y="84" textAnchor="middle">
              {forms[each]}
            </text>
            {name !== undefined && (
              <text className="name" x={x(index)} y="34" textAnchor="middle">
                {isNow ? words.now : words.proposal}
              </text>
            )}
          </g>
        )
      })}
      {next !== now && (
        <svg x={`${((at(now) + at(next)) / 2).toFixed(2)}%`} y="54" overflow="visible">
          <path
            className="arrow"
            d={next < now ? 'M13 0H-13M-6-6l-7 6 7 6' : 'M-13 0H13M6-6l7 6-7 6'}
          />
        </svg>
      )}
      <text x={x(0)} y="14" textAnchor="middle">
        {words.light}
      </text>
      <text x={x(last)} y="14" textAnchor="middle">
        {words.heavy}
      </text>
      <text x={x(last)} y="101" textAnchor="middle">
        {words.noMerger}
      </text>
    </svg>
  )
}
