import { isForSteering } from '#app/domain/cooperation/climb'
import type { BottleneckRow } from '#app/domain/report/cooperation-row'
import type { OneCooperationReport } from '#app/domain/report/cooperation-page'
import {
  bottlenecksTitle,
  bottleneckWords,
  interestText,
  standingOfBottleneck,
} from '#app/words/bottlenecks'
import { fill } from '#app/words/fill'
import { ChartFiles } from '../page/chart-files'
import { MonthAxis } from '../decisions/month-axis'
import { BottleneckPath } from './bottleneck-path'
import { bottleneckSpan } from './bottleneck-span'
import { bottleneckHref } from './bottleneck-view'
import { cooperationFileHref, type CooperationView } from './cooperation-view'

interface BottleneckSectionProps {
  readonly report: OneCooperationReport
  readonly view: CooperationView
}

/** What keeps the cooperation from working, how it climbed, and what settled it. */
export function BottleneckSection({ report, view }: BottleneckSectionProps) {
  const { language } = view
  const { row, today, framework, mayEdit } = report
  const { bottlenecks, facts } = row
  const words = bottleneckWords(language)
  const { managersAfterDays: floor, steeringAfterDays: managers } = framework.cooperation
  const span = bottleneckSpan(bottlenecks, today)
  return (
    <section className="bottlenecks" id="knelpunten">
      <h2>{bottlenecksTitle(bottlenecks, language)}</h2>
      <p className="soft">{fill(words.rule, { floor, managers })}</p>
      {bottlenecks.length === 0 && <p>{words.teach}</p>}
      {bottlenecks.length > 0 && (
        <>
          <div className="bottleneck is-head" aria-hidden="true">
            <span>{words.columns[0]}</span>
            <MonthAxis span={span} today={today} language={language} />
            <span>{words.columns[1]}</span>
            <span>{words.columns[2]}</span>
          </div>
          <ul>
            {bottlenecks.map((each) => (
              <li key={each.bottleneck.bottleneckId} className="bottleneck">
                <Told each={each} view={view} mayEdit={mayEdit} />
                <BottleneckPath row={each} span={span} language={language} />
                <Standing each={each} view={view} />
              </li>
            ))}
          </ul>
          <p className="soft">{words.key}</p>
          <ChartFiles
            id="knelpunten"
            title={bottlenecksTitle(bottlenecks, language)}
            table={null}
            hrefOf={(type) => cooperationFileHref(view, 'knelpunten', type)}
            language={language}
          />
        </>
      )}
      {mayEdit && (
        <p className="tools">
          <a href={bottleneckHref({ id: null, of: facts.cooperationId, language })}>{words.add}</a>
        </p>
      )}
    </section>
  )
}

function Told({
  each,
  view: { language },
  mayEdit,
}: {
  readonly each: BottleneckRow
  readonly view: CooperationView
  readonly mayEdit: boolean
}) {
  const { bottleneck, bottleneckId } = each.bottleneck
  return (
    <div>
      <b dir="auto">
        {mayEdit ? (
          <a href={bottleneckHref({ id: bottleneckId, of: null, language })}>{bottleneck}</a>
        ) : (
          bottleneck
        )}
      </b>
      <small dir="auto">{interestText(each, language)}</small>
    </div>
  )
}

function Standing({
  each,
  view: { language },
}: {
  readonly each: BottleneckRow
  readonly view: CooperationView
}) {
  const { age, head, detail } = standingOfBottleneck(each, language)
  return (
    <>
      <div className={isForSteering(each.climb) ? 'age late' : 'age'}>{age}</div>
      <div>
        {head}
        <small dir="auto">{detail}</small>
      </div>
    </>
  )
}
