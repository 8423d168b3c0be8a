import type { Bilingual, Dimension } from '#app/domain/framework/framework'
import type { FormFinding, GroupFinding, RegionFinding } from '#app/domain/report/region-findings'
import { differenceText } from './differences'
import { sinceText } from './references'
import type { Language } from './language'
import { formatScore } from './numbers'
import { capitalised, enumerate } from './phrase'
import { bandNames, formName, statusName } from './terms'

/** The title of a region's page, without full stop. */
export function regionTitle({ key, values }: RegionFinding, language: Language): string {
  const say = (dutch: string, english: string) => (language === 'nl' ? dutch : english)
  switch (key) {
    case 'no_scores': {
      const { region, quarter } = values
      if (region === null) return say('Er zijn nog geen scores', 'There are no scores yet')
      return quarter === null
        ? say(`${region}: er zijn nog geen scores`, `${region}: there are no scores yet`)
        : say(
            `${region}: voor ${quarter} zijn er geen scores`,
            `${region}: there are no scores for ${quarter}`,
          )
    }
    case 'nothing_shown':
      return say(
        `${values.region}: geen enkele score van ${values.quarter} kan worden getoond`,
        `${values.region}: no score of ${values.quarter} can be shown`,
      )
    case 'only_records':
      return say(
        `${values.region}: van ${values.quarter} is alleen de stand van de afspraken te tonen`,
        `${values.region}: of ${values.quarter} only the state of the agreements can be shown`,
      )
    case 'scores_shown':
      return say(
        `${values.region}: de scores van ${values.quarter}`,
        `${values.region}: the scores of ${values.quarter}`,
      )
    case 'moved':
      return `${values.region}: ${movesText(values, language)}`
    case 'weakest_form': {
      const forms = listOf(values.forms, language)
      const score = formatScore(values.score, language)
      return values.forms.length === 1
        ? say(
            `${values.region}: ${forms} is met ${score} de zwakste vorm`,
            `${values.region}: ${forms} is the weakest form, at ${score}`,
          )
        : say(
            `${values.region}: ${forms} zijn met ${score} de zwakste vormen`,
            `${values.region}: ${forms} are the weakest forms, at ${score}`,
          )
    }
  }
}

function movesText(
  { reference, lower, higher }: Extract<RegionFinding, { key: 'moved' }>['values'],
  language: Language,
): string {
  const part = (forms: readonly Dimension[], [one, several]: readonly [string, string]) =>
    forms.length === 0 ? [] : [`${listOf(forms, language)} ${forms.length === 1 ? one : several}`]
  const { down, up } = VERBS[language][reference.against === 'others' ? 'others' : 'quarter']
  const text = [...part(lower, down), ...part(higher, up)].join(', ')
  const { against } = reference
  return against === 'previous_quarter' || against === 'others'
    ? text
    : `${text} ${sinceText(reference, language)}`
}

/** Of one form and of several. */
type Verb = readonly [string, string]

const VERBS: Readonly<
  Record<Language, Readonly<Record<'quarter' | 'others', { down: Verb; up: Verb }>>>
> = {
  nl: {
    quarter: {
      down: ['daalt aantoonbaar', 'dalen aantoonbaar'],
      up: ['stijgt aantoonbaar', 'stijgen aantoonbaar'],
    },
    others: {
      down: [
        'ligt aantoonbaar onder de andere regio’s',
        'liggen aantoonbaar onder de andere regio’s',
      ],
      up: [
        'ligt aantoonbaar boven de andere regio’s',
        'liggen aantoonbaar boven de andere regio’s',
      ],
    },
  },
  en: {
    quarter: {
      down: ['falls demonstrably', 'fall demonstrably'],
      up: ['rises demonstrably', 'rise demonstrably'],
    },
    others: {
      down: [
        'lies demonstrably below the other regions',
        'lie demonstrably below the other regions',
      ],
      up: ['lies demonstrably above the other regions', 'lie demonstrably above the other regions'],
    },
  },
}

/** The title of a form's panel, without full stop. */
export function formTitle({ key, values }: FormFinding, language: Language): string {
  const form = capitalised(formName(values.form, language))
  const say = (dutch: string, english: string) => (language === 'nl' ? dutch : english)
  switch (key) {
    case 'moved': {
      const { reference } = values
      const isChange = reference.against !== 'others'
      const text = differenceText(values, language)
      const told =
        reference.against === 'previous_quarter'
          ? text
          : `${text} ${sinceText(reference, language)}`
      return isChange ? `${form} is ${told}` : `${form}: ${told}`
    }
    case 'level': {
      const names = bandNames(language)
      const bands = [...new Set([names[values.lower], names[values.upper]])]
      const level = bands.join(say(' tot ', ' to '))
      const firm = say(`${form} is ${level}`, `${form} is ${level}`)
      return values.provisional ? `${firm} (${statusName('provisional', language)})` : firm
    }
    case 'score_only': {
      const score = formatScore(values.score, language)
      return say(`${form}: ${score}, zonder interval`, `${form}: ${score}, without interval`)
    }
    case 'lacking': {
      const status = statusName(values.status, language)
      return say(
        `${form} in ${values.quarter}: ${status}`,
        `${form} in ${values.quarter}: ${status}`,
      )
    }
  }
}

/** The title of a form's dot plot of stakeholder groups, without full stop. */
export function groupTitle({ key, values }: GroupFinding, language: Language): string {
  const form = capitalised(formName(values.form, language))
  const say = (dutch: string, english: string) => (language === 'nl' ? dutch : english)
  switch (key) {
    case 'lowest_group': {
      const names = groupList(values.groups, language)
      const { score } = values
      return say(
        `${form}: laagst bij ${names} (${score})`,
        `${form}: lowest with ${names} (${score})`,
      )
    }
    case 'groups_equal':
      return say(`${form}: de getoonde groepen zijn gelijk`, `${form}: the groups shown are equal`)
    case 'one_group':
      return say(`${form}: van één groep te tonen`, `${form}: one group can be shown`)
    case 'no_group':
      return say(`${form}: van geen groep te tonen`, `${form}: no group can be shown`)
  }
}

/** Names of groups inside a sentence. */
export function groupList(groups: readonly Bilingual[], language: Language): string {
  const names = groups.map(({ [language]: name }) => name.charAt(0).toLowerCase() + name.slice(1))
  return enumerate(names, language === 'nl' ? 'en' : 'and')
}

function listOf(forms: readonly Dimension[], language: Language): string {
  const names = forms.map((form) => formName(form, language))
  return enumerate(names, language === 'nl' ? 'en' : 'and')
}
