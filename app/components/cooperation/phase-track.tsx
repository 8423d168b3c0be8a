import { Fragment } from 'react'
import { PHASES, type Phase } from '#app/domain/cooperation/cooperation'
import type { Depth, EvidenceState } from '#app/domain/cooperation/depth'
import { cooperationWords } from '#app/words/cooperation'
import { depthTitle, depthWords, evidenceText, stallText } from '#app/words/cooperation-depth'
import { fill } from '#app/words/fill'
import { capitalised } from '#app/words/phrase'
import { ChartFiles } from '../page/chart-files'
import { agendaHref, cooperationFileHref, type CooperationView } from './cooperation-view'

interface PhaseTrackProps {
  readonly depth: Depth
  /** Where whoever may adds evidence, or what has to be settled by the steering group. */
  readonly edit: { readonly evidence: string; readonly friction: string } | null
  readonly view: CooperationView
}

/** Behind these phases cooperations typically stall. */
const BREAKS: Readonly<Partial<Record<Phase, 'practice' | 'broadening'>>> = {
  2: 'practice',
  4: 'broadening',
}

/** The five phases: as far as evidence reaches, and where each partner places the cooperation. */
export function PhaseTrack({ depth, edit, view }: PhaseTrackProps) {
  const { language } = view
  const words = depthWords(language)
  const { phases } = cooperationWords(language)
  const { phase: reached, steps, said, stall } = depth
  return (
    <section id="fasen">
      <h2>{depthTitle(depth, language)}</h2>
      <p className="soft">{words.caption}</p>
      <ol className="track">
        {PHASES.map((phase) => {
          const stopsHere = BREAKS[phase]
          const holds = stall !== null && stall.at === stopsHere
          return (
            <Fragment key={phase}>
              <li className={phase <= reached ? 'phase is-done' : 'phase'}>
                <ul className="placed">
                  {said
                    .filter((each) => each.phase === phase)
                    .map(({ partner }) => (
                      <li key={partner} dir="auto" title={fill(words.placed, { partner })}>
                        {partner}
                      </li>
                    ))}
                </ul>
                <span
                  className={phase === reached ? 'track-bar is-end' : 'track-bar'}
                  aria-hidden="true"
                />
                <div className="phase-text">
                  <b>
                    {phase}. {capitalised(phases[phase])}
                  </b>
                  <ul>
                    {steps
                      .filter((step) => step.phase === phase)
                      .map((step) => (
                        <li key={step.name} className={`evidence is-${step.state}`}>
                          <Mark state={step.state} />
                          {evidenceText(step, language)}
                        </li>
                      ))}
                  </ul>
                </div>
              </li>
              {stopsHere !== undefined && (
                <li className={holds ? 'break is-held' : 'break'}>
                  <span className="break-mark" aria-hidden="true">
                    {'//'}
                  </span>
                  <small>{holds ? words.here : words.often}</small>
                </li>
              )}
            </Fragment>
          )
        })}
      </ol>
      <ChartFiles
        id="fasen"
        title={depthTitle(depth, language)}
        table={null}
        hrefOf={(type) => cooperationFileHref(view, 'fasen', type)}
        isText
        language={language}
      />
      {stall !== null && (
        <div className="three">
          <div>
            <h3 className="late">{words.headings[0]}</h3>
            <p>{stallText(stall, language)}</p>
          </div>
          <div>
            <h3>{words.headings[1]}</h3>
            <p>
              {words.disproof[stall.at]} {edit && <a href={edit.evidence}>{words.add}</a>}
            </p>
          </div>
          <div>
            <h3>{words.headings[2]}</h3>
            <p>
              {words.help[stall.at]} <a href="#knelpunten">{words.bottlenecks}</a>
            </p>
            <p className="tools">
              {edit && <a href={edit.friction}>{words.raise}</a>}
              <a href={agendaHref(view)}>{words.agenda}</a>
            </p>
          </div>
        </div>
      )}
    </section>
  )
}

const SHAPES: Readonly<Record<EvidenceState, string>> = {
  there: 'M1 6l3.5 3.5L12 1.5',
  missing: 'M2 1l8 9M10 1L2 10',
  later: 'M9 6a3.5 3.5 0 1 1-7 0a3.5 3.5 0 1 1 7 0',
  unknown: 'M2 6h8',
}

function Mark({ state }: { readonly state: EvidenceState }) {
  return (
    <svg width="13" height="12" aria-hidden="true" focusable="false">
      <path d={SHAPES[state]} />
    </svg>
  )
}
