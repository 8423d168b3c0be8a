import { expect, test } from 'vitest'
import type { RegionSilence } from '#app/domain/report/region-model'
import { silenceText } from '#app/words/region-silence'

const group = (nl: string, respondents: number, invited: number) => ({
  name: { nl, en: nl },
  respondents,
  invited,
})

const SILENCE: RegionSilence = {
  groups: [group('Huurders', 65, 120), group('Overig', 38, 96), group('Zorg', 30, 44)],
  unknown: [],
  assumed: [],
  forms: [],
}

const textOf = (silence: Partial<RegionSilence>) =>
  silenceText({ ...SILENCE, ...silence }, 'nl').map(({ answer }) => answer)

test('names the groups in which most people were silent', () => {
  expect(textOf({})).toEqual(['Vooral huurders (55 van 120) en overig (58 van 96).'])
})

test('says that more answered than were invited, and of whom it is not known', () => {
  const unknown = [{ nl: 'Gemeente', en: 'Municipality' }]
  expect(textOf({ groups: [group('Overig', 12, 10)], unknown })).toEqual([
    'Van elke groep waarvan dat bekend is, antwoordde iedereen die was uitgenodigd. ' +
      'Meer antwoorden dan uitnodigingen: overig (12 op 10). ' +
      'Hoeveel mensen zijn uitgenodigd, is niet bekend van gemeente; zij tellen hier als gehoord.',
  ])
})

test('says where to put it where nothing is known of who was invited', () => {
  expect(textOf({ groups: [] })).toEqual([
    'Hoeveel mensen zijn uitgenodigd, is niet bekend: zet het in een bestand met peilingen of in het belanghoudersregister.',
  ])
})

test('tells each form at which difference its verdict would change', () => {
  const forms: RegionSilence['forms'] = [
    { form: 'input', score: 56.6, verdict: { key: 'falls', points: 1, band: 0 } },
    { form: 'process', score: 64.7, verdict: { key: 'holds' } },
    { form: 'output', score: 82.2, verdict: { key: 'stays', points: 12, band: 3, score: 80.04 } },
    { form: 'feedback', score: 38.7, verdict: { key: 'rises', points: 25 } },
  ]
  expect(textOf({ forms })[1]).toBe(
    'Oordeelt wie zweeg 1 punt lager, dan is input zwak. ' +
      'Ook als wie zweeg 12 punten lager oordeelt, blijft output sterk (80,0 in plaats van 82,2). ' +
      'Pas als wie zweeg 25 punten hoger oordeelt dan wie antwoordde, is feedback niet meer zwak. ' +
      'Voor proces verandert het oordeel ook niet als wie zweeg 40 punten anders oordeelt. ' +
      'Of zij dat doen, weten we niet.',
  )
})
