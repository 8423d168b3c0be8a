import { groupsHeard } from '#app/domain/report/groups-heard'
import type { RegionReport } from '#app/domain/report/region-model'
import { drawnAt, type RegionItem, type RegionItems } from '#app/domain/report/region-items'
import { itemsCaption, itemsTable, itemsTitle, itemWords } from '#app/words/region-items'
import { scaleName } from '#app/words/quality'
import { loopHref } from '../../followup/loop-view'
import { DataTable } from '../../page/data-table'
import { Downloads } from '../../page/downloads'
import { regionHref, type RegionView } from '../view'
import { ItemBars } from './item-bars'

interface ItemSectionProps {
  /** Of every form of which anything is known. */
  readonly all: readonly RegionItems[]
  readonly report: Pick<RegionReport, 'forms' | 'groups' | 'cooperation'>
  readonly view: RegionView
  /** Of an edition: without files and other forms, which are of the figures as they are now. */
  readonly frozen?: true
  /** Whether the person may write down what was heard. */
  readonly mayRecord?: boolean
}

/** Statements as diverging bars: of the form or scale that was asked for, else of the weakest form shown. */
export function ItemSection({ all, report, view, frozen, mayRecord = false }: ItemSectionProps) {
  const { language } = view
  const scoreOf = ({ form }: RegionItems) =>
    drawnAt(form === 'cooperation' ? null : (report.forms?.[form].chosen.score ?? null))
  const weakestFirst = [...all].sort(
    (one, other) =>
      Number(one.form === 'cooperation') - Number(other.form === 'cooperation') ||
      Number(one.n === null) - Number(other.n === null) ||
      (scoreOf(one) ?? 100) - (scoreOf(other) ?? 100),
  )
  const chosen = all.find(({ form }) => form === view.itemForm) ?? weakestFirst[0]
  if (chosen === undefined) return null
  const words = itemWords(language)
  const title = itemsTitle(chosen, language)
  const others = all.filter(({ form }) => form !== chosen.form)
  const from = groupsHeard(report, chosen.form)
  const form = chosen.form === 'cooperation' ? null : chosen.form
  const { regionSet, region, quarter } = view
  const recordHref = ({ code }: RegionItem) =>
    loopHref({ regionSet, region, quarter, form, about: code, from, language })
  return (
    <section aria-labelledby="items" className={`items form-${chosen.form}`}>
      <h2 id="items">{title}</h2>
      <p className="soft">{itemsCaption(chosen, language)}</p>
      {chosen.items.length > 0 && (
        <>
          <ItemBars
            items={chosen.items}
            recordHref={mayRecord ? recordHref : null}
            language={language}
          />
          <DataTable
            id="stellingen"
            title={words.table}
            about={title}
            caption={title}
            table={itemsTable(chosen, language)}
            headings={1}
          />
          {!frozen && (
            <Downloads
              files={[
                { name: 'CSV', href: regionHref(view, '/regio/stellingen.csv', chosen.form) },
              ]}
              picture={regionHref(view, '/regio/stellingen.svg', chosen.form)}
              about={title}
              anchor="items"
              language={language}
            />
          )}
        </>
      )}
      {others.length > 0 && !frozen && (
        <p>
          {words.others}{' '}
          {others.map(({ form }) => (
            <a key={form} href={`${regionHref({ ...view, itemForm: form })}#items`}>
              {scaleName(form, language)}
            </a>
          ))}
        </p>
      )}
    </section>
  )
}
