import type { AgreementsPageReport } from '#app/domain/report/agreements-page'
import { agreementWords, chosenText, themeText } from '#app/words/agreements'
import { Choice } from '../page/choice'
import { ChoiceLine } from '../page/choice-line'
import { ThemeLink } from '../themes/theme-link'
import { AGREEMENT_PARAMETERS, ASKED_STANDINGS, STANDING_NAMES, type AgreementsView } from './view'

interface FiltersProps {
  readonly report: AgreementsPageReport
  readonly view: AgreementsView
}

/** What is listed, in one line that opens to choose: a plain GET form, so the choice is in the URL. */
export function Filters({ report, view }: FiltersProps) {
  const { language, theme, partner } = view
  const words = agreementWords(language)
  const { filter, regionSet, regionSets, regions, themes, partners } = report
  const all = { value: '', text: words.all }
  const option = (name: string) => ({ value: name, text: name })
  const asked = themes.some(({ code }) => code === theme) || theme === null ? [] : [option(theme)]
  const met = partner === null || partners.includes(partner) ? [] : [option(partner)]
  return (
    <ChoiceLine
      shown={[chosenText(report, language)]}
      form={
        <form method="get" action="/afspraken" className="controls" aria-label={words.filter}>
          <Choice name={AGREEMENT_PARAMETERS.theme} label={words.theme} value={theme}>
            {[
              all,
              ...asked,
              ...themes.map((each) => ({ value: each.code, text: themeText(each, language) })),
            ]}
          </Choice>
          {regionSets.length > 1 && (
            <Choice name={AGREEMENT_PARAMETERS.regionSet} label={words.regionSet} value={regionSet}>
              {regionSets.map(option)}
            </Choice>
          )}
          <Choice name={AGREEMENT_PARAMETERS.region} label={words.region} value={filter.region}>
            {[all, ...regions.map(option)]}
          </Choice>
          <Choice name={AGREEMENT_PARAMETERS.partner} label={words.partner} value={partner}>
            {[all, ...met, ...partners.map(option)]}
          </Choice>
          <Choice
            name={AGREEMENT_PARAMETERS.standing}
            label={words.standing}
            value={view.standing === null ? '' : STANDING_NAMES[view.standing]}
          >
            {[
              all,
              ...ASKED_STANDINGS.map((each) => ({
                value: STANDING_NAMES[each],
                text: words.standings[each],
              })),
            ]}
          </Choice>
          <input type="hidden" name={AGREEMENT_PARAMETERS.language} value={language} />
          <button type="submit">{words.apply}</button>
        </form>
      }
    >
      <ThemeLink theme={theme} regionSet={regionSet} language={language} />
    </ChoiceLine>
  )
}
