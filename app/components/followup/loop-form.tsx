import { DECISIONS, LOOP_SOURCES } from '#app/domain/followup/loop'
import { DIMENSIONS } from '#app/domain/framework/framework'
import type { LoopColumn } from '#app/domain/ingest/columns/columns'
import type { LoopPageReport } from '#app/domain/report/loop-page'
import { followupWords } from '#app/words/followup'
import { loopFormWords } from '#app/words/loop-form'
import { formName } from '#app/words/terms'
import { ChoiceField, DayField, TextField, TickField, type RowFieldProps } from '../form/row-fields'
import { COMMENT, loopHref, type LoopView } from './loop-view'

interface LoopFormProps {
  readonly report: LoopPageReport
  readonly view: LoopView
  /** As sent, else as kept. */
  readonly values: RowFieldProps['values']
  readonly errors: RowFieldProps['errors']
}

/** An expectation to write down or change, step by step; its fields are named as the columns of its file. */
export function LoopForm({ report, view, values, errors }: LoopFormProps) {
  const { language } = view
  const { row, basedOn, regions, groups, themes, regionSet, cells } = report
  const words = loopFormWords(language)
  // A small group would say whose comment it was.
  const isOfComment = row === null && view.about === COMMENT
  const offered = isOfComment ? groups.filter(({ code }) => view.from.includes(code)) : groups
  const { sources, decisions } = followupWords(language)
  const shared = (name: LoopColumn) => ({ name, label: words.columns[name], values, errors })
  const unchosen = { value: '', text: words.unchosen }
  const isOfArea = cells.area_code !== ''
  const named = regions.includes(cells.region) || cells.region === '' ? [] : [cells.region]
  const themeOptions = themes.map(({ code, name }) => ({ value: code, text: name[language] }))
  const isKnown = cells.theme === '' || themes.some(({ code }) => code === cells.theme)
  const ownTheme = isKnown ? [] : [{ value: cells.theme, text: cells.theme }]
  const option = (value: string) => ({ value, text: value })
  return (
    <form method="post" action={loopHref(view)} className="loop-form" noValidate>
      {row !== null && <input type="hidden" name="loop_id" value={row.loop.loopId} />}
      <input type="hidden" name="based_on" value={basedOn ?? ''} />
      {isOfArea && <input type="hidden" name="area_code" value={cells.area_code} />}
      {!isOfArea && (
        <input type="hidden" name="region_set" value={cells.region_set || (regionSet ?? '')} />
      )}
      <Step title={words.steps.heard}>
        <TextField {...shared('heard')} long />
        {!isOfArea && (
          <ChoiceField
            {...shared('region')}
            options={[unchosen, ...[...named, ...regions].map(option)]}
          />
        )}
        <DayField {...shared('heard_on')} hint={words.hints.heard_on} />
        {offered.length > 0 && (
          <TickField
            {...shared('heard_from')}
            options={offered.map(({ code, name }) => ({ value: code, text: name[language] }))}
          />
        )}
        <ChoiceField
          {...shared('form')}
          options={[
            unchosen,
            ...DIMENSIONS.map((form) => ({ value: form, text: formName(form, language) })),
          ]}
        />
        <ChoiceField {...shared('theme')} options={[unchosen, ...ownTheme, ...themeOptions]} />
        <ChoiceField
          {...shared('source')}
          options={[
            unchosen,
            ...LOOP_SOURCES.map((each) => ({ value: each, text: sources[each] })),
          ]}
        />
        <TextField {...shared('owner')} />
      </Step>
      <Step title={words.steps.decided}>
        <ChoiceField
          {...shared('decision')}
          options={[...DECISIONS].reverse().map((each) => ({ value: each, text: decisions[each] }))}
        />
        <TextField {...shared('reason')} hint={words.hints.reason} long />
        <DayField {...shared('decided_on')} unknown={words.hints.unknown} />
      </Step>
      <Step title={words.steps.done}>
        <TextField {...shared('action')} long />
        <DayField {...shared('due')} />
        <DayField {...shared('done_on')} unknown={words.hints.unknown} />
      </Step>
      <Step title={words.steps.told_back}>
        <DayField {...shared('told_back_on')} unknown={words.hints.unknown} />
        <TextField {...shared('told_back_how')} />
        <TextField {...shared('told_back_to')} />
      </Step>
      <button type="submit">{words.save}</button>
    </form>
  )
}

function Step({ title, children }: { readonly title: string; readonly children: React.ReactNode }) {
  return (
    <fieldset className="loop-step">
      <legend>{title}</legend>
      {children}
    </fieldset>
  )
}
