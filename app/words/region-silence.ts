import type { RegionSilence } from '#app/domain/report/region-model'
import { MOST_POINTS, silentShare } from '#app/domain/stakeholders/silence'
import { fill } from './fill'
import { bilingual, type Language } from './language'
import { formatNumber } from './numbers'
import { capitalised, enumerate, inSentence } from './phrase'
import { groupList } from './region-findings'
import { bandNames, formName } from './terms'

const DUTCH = {
  who: 'Wie is niet gehoord?',
  whether: 'Zou dat het oordeel veranderen?',
  most: 'Vooral {groups}.',
  share: '{group} ({silent} van {invited})',
  everyone: 'Van elke groep waarvan dat bekend is, antwoordde iedereen die was uitgenodigd.',
  more: 'Meer antwoorden dan uitnodigingen: {groups}.',
  surplus: '{group} ({respondents} op {invited})',
  unknown:
    'Hoeveel mensen zijn uitgenodigd, is niet bekend van {groups}; zij tellen hier als gehoord.',
  nothing:
    'Hoeveel mensen zijn uitgenodigd, is niet bekend: zet het in een bestand met peilingen of in het belanghoudersregister.',
  assumed: 'Voor {groups} is gerekend met de respons van de andere groepen samen.',
  stays:
    'ook als wie zweeg {points} lager oordeelt, blijft {form} {band} ({then} in plaats van {now})',
  falls: 'oordeelt wie zweeg {points} lager, dan is {form} {band}',
  rises: 'pas als wie zweeg {points} hoger oordeelt dan wie antwoordde, is {form} niet meer {band}',
  holds: 'voor {forms} verandert het oordeel ook niet als wie zweeg {points} anders oordeelt',
  points: ['punt', 'punten'],
  perhaps: 'Of zij dat doen, weten we niet.',
}

const ENGLISH: typeof DUTCH = {
  who: 'Who was not heard?',
  whether: 'Would that change the verdict?',
  most: 'Mostly {groups}.',
  share: '{group} ({silent} of {invited})',
  everyone: 'In every group of which it is known, everybody who was invited answered.',
  more: 'More answers than invitations: {groups}.',
  surplus: '{group} ({respondents} to {invited})',
  unknown: 'How many were invited is not known of {groups}; here they count as heard.',
  nothing:
    'How many people were invited is not known: put it in a file of waves or in the stakeholder register.',
  assumed: 'For {groups} the response of the other groups together was taken.',
  stays:
    'even if those who were silent judge {points} lower, {form} stays {band} ({then} instead of {now})',
  falls: 'if those who were silent judge {points} lower, {form} is {band}',
  rises:
    'only if those who were silent judge {points} higher than those who answered is {form} no longer {band}',
  holds:
    'for {forms} the verdict does not change even if those who were silent judge {points} differently',
  points: ['point', 'points'],
  perhaps: 'Whether they do, we do not know.',
}

const wordsIn = bilingual(DUTCH, ENGLISH)

/** Of so many groups it is said that they were silent. */
const MOST_NAMED = 2

/** A question with the sentences that answer it. */
export interface Answered {
  readonly question: string
  readonly answer: string
}

/** Who did not answer, and at which difference a verdict would change (method section 12). */
export function silenceText(silence: RegionSilence, language: Language): readonly Answered[] {
  const words = wordsIn(language)
  const verdicts = verdictsOf(silence, language)
  return [
    { question: words.who, answer: whoOf(silence, language).join(' ') },
    ...(verdicts.length > 0 ? [{ question: words.whether, answer: verdicts.join(' ') }] : []),
  ]
}

function whoOf({ groups, unknown, assumed, forms }: RegionSilence, language: Language): string[] {
  const words = wordsIn(language)
  const number = (value: number) => formatNumber(value, 0, language)
  if (groups.length === 0 && assumed.length === 0) return [words.nothing]
  const silent = groups.filter((group) => silentShare(group) > 0).slice(0, MOST_NAMED)
  const surplus = groups.filter(({ respondents, invited }) => respondents > invited)
  const listed = (sentence: string, names: readonly string[]) =>
    names.length === 0 ? [] : [fill(sentence, { groups: enumerate(names, language) })]
  const named = (sentence: string, names: RegionSilence['unknown']) =>
    names.length === 0 ? [] : [fill(sentence, { groups: groupList(names, language) })]
  return [
    ...listed(
      words.most,
      silent.map(({ name, respondents, invited }) =>
        fill(words.share, {
          group: inSentence(name[language]),
          silent: number(invited - respondents),
          invited: number(invited),
        }),
      ),
    ),
    ...(silent.length === 0 && groups.length > 0 ? [words.everyone] : []),
    ...listed(
      words.more,
      surplus.map(({ name, respondents, invited }) =>
        fill(words.surplus, {
          group: inSentence(name[language]),
          respondents: number(respondents),
          invited: number(invited),
        }),
      ),
    ),
    ...named(words.unknown, unknown),
    ...(forms.length > 0 ? named(words.assumed, assumed) : []),
  ]
}

function verdictsOf({ forms }: RegionSilence, language: Language): string[] {
  if (forms.length === 0) return []
  const told = forms.filter(({ verdict }) => verdict.key !== 'holds')
  const holding = forms.filter(({ verdict }) => verdict.key === 'holds')
  const holds = holding.length === 0 ? [] : [holdsText(holding, language)]
  return [...verdictTexts(told, language), ...holds, wordsIn(language).perhaps]
}

/** Of each form a sentence: at which difference its verdict would change. */
export function verdictTexts(forms: RegionSilence['forms'], language: Language): string[] {
  const words = wordsIn(language)
  const bands = bandNames(language)
  return forms.map((form) => {
    const { score, verdict } = form
    if (verdict.key === 'holds') return holdsText([form], language)
    const band = bands[verdict.key === 'rises' ? 0 : verdict.band]
    const then = verdict.key === 'stays' ? formatNumber(verdict.score, 1, language) : null
    const points = pointsText(verdict.points, language)
    const now = formatNumber(score, 1, language)
    const name = formName(form.form, language)
    return `${capitalised(fill(words[verdict.key], { form: name, points, band, then, now }))}.`
  })
}

function holdsText(forms: RegionSilence['forms'], language: Language): string {
  const names = forms.map(({ form }) => formName(form, language))
  const points = pointsText(MOST_POINTS, language)
  const said = fill(wordsIn(language).holds, { forms: enumerate(names, language), points })
  return `${capitalised(said)}.`
}

function pointsText(points: number, language: Language): string {
  const [one, more] = wordsIn(language).points
  return `${formatNumber(points, 0, language)} ${points === 1 ? one : more}`
}
