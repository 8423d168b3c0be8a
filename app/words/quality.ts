import type { AlphaVerdict, QualityOfScale, QualityReport } from '#app/domain/report/quality'
import { DIMENSIONS, type Scale } from '#app/domain/framework/framework'
import { fill } from './fill'
import { bilingual, type Language } from './language'
import { formatNumber } from './numbers'
import { enumerate } from './phrase'
import { formName } from './terms'

const DUTCH = {
  page: 'Kwaliteit van de vragenlijst',
  link: 'Hoe goed meet de vragenlijst?',
  nothing:
    'Nog geen jaar dat voorbij is met dertig mensen die alle stellingen van een vorm beantwoordden',
  warning: 'De stellingen over {forms} hangen in {year} te weinig samen om één ding te meten',
  caution: 'De stellingen over {forms} hangen in {year} matig samen',
  good: 'De stellingen van elke vorm hangen in {year} samen: α van {low} tot {high}',
  unknown: 'Wat de stellingen in {year} meten, is niet te zeggen',
  years: 'Een ander jaar',
  intro:
    'Over hele jaren, een kwartaal na afloop, alle regio’s samen, ongewogen; ieder telt één keer. De cijfers van een jaar worden één keer gemaakt en blijven staan. Er staat niets waar een cijfer zou rusten op het verschil van enkelen. De vragenlijst is niet wetenschappelijk gevalideerd.',
  version: 'Raamwerk {version}',
  scales: 'Meten de stellingen van een vorm hetzelfde?',
  scalesHint:
    'Cronbachs α van wie alle stellingen van de vorm beantwoordde. Onder 0,60 is een waarschuwing, van 0,60 tot 0,70 is oppassen.',
  columns: { scale: 'Vorm', alpha: 'α', verdict: 'Oordeel', persons: 'n' },
  verdicts: {
    good: 'hangt samen',
    caution: 'oppassen',
    warning: 'te weinig samenhang',
    unknown: 'niet te zeggen',
  },
  cooperation: 'samenwerking',
  waiting: 'nieuwe antwoorden wachten',
  items: 'Stellingen over {form}',
  itemColumns: { item: 'Stelling', rest: 'Samenhang met de andere', dropped: 'α zonder deze' },
  itemsHint:
    'Samenhang: correlatie met de som van de andere stellingen. Is α zonder een stelling duidelijk hoger, dan past die niet bij de andere.',
  reversed: 'omgekeerd',
  correlations: 'Hoe verschillend zijn de vier vormen?',
  correlationsHint:
    'Correlaties tussen de scores van {n} mensen met een score op alle vier. Ze zijn in zulke vragenlijsten meestal hoog: wie tevreden is, is dat vaak over alles.',
  pair: 'Vormen',
  correlation: 'Correlatie',
  reliability: 'Heeft regio’s vergelijken zin?',
  reliabilityHint:
    'Betrouwbaarheid van de jaarscores: welk deel van de verschillen tussen regio’s geen toeval is. Dit, en niet α, zegt of vergelijken zin heeft.',
  noReliability:
    'Niet te zeggen: daarvoor zijn minstens acht regio’s nodig waarvan score en marge over het jaar zijn getoond.',
  reliabilityColumns: {
    set: 'Indeling',
    form: 'Vorm',
    regions: 'Regio’s',
    value: 'Betrouwbaarheid',
  },
}

const ENGLISH: typeof DUTCH = {
  page: 'Quality of the questionnaire',
  link: 'How well does the questionnaire measure?',
  nothing: 'No year is over yet with thirty people who answered every statement of a form',
  warning: 'The statements on {forms} go together too little in {year} to measure one thing',
  caution: 'The statements on {forms} go together moderately in {year}',
  good: 'The statements of each form go together in {year}: α from {low} to {high}',
  unknown: 'What the statements measure in {year} cannot be said',
  years: 'Another year',
  intro:
    'Over whole years, a quarter after their end, all regions together, unweighted; everybody counts once. The figures of a year are made once and stay. Nothing is told where a figure would rest on the difference of a few. The questionnaire has not been validated scientifically.',
  version: 'Framework {version}',
  scales: 'Do the statements of a form measure the same?',
  scalesHint:
    'Cronbach’s α of those who answered every statement of the form. Below 0.60 is a warning, from 0.60 to 0.70 a caution.',
  columns: { scale: 'Form', alpha: 'α', verdict: 'Verdict', persons: 'n' },
  verdicts: {
    good: 'go together',
    caution: 'caution',
    warning: 'go together too little',
    unknown: 'cannot be said',
  },
  cooperation: 'cooperation',
  waiting: 'newer answers wait',
  items: 'Statements on {form}',
  itemColumns: { item: 'Statement', rest: 'Correlation with the others', dropped: 'α without it' },
  itemsHint:
    'The correlation is with the sum of the other statements. Where α is clearly higher without a statement, it does not fit the others.',
  reversed: 'reversed',
  correlations: 'How different are the four forms?',
  correlationsHint:
    'Correlations between the scores of {n} people with a score on all four. In questionnaires like this they tend to be high: who is content often is so about everything.',
  pair: 'Forms',
  correlation: 'Correlation',
  reliability: 'Does comparing regions make sense?',
  reliabilityHint:
    'Reliability of the yearly scores: which part of the differences between regions is not chance. This, and not α, says whether comparing makes sense.',
  noReliability:
    'It cannot be said: that takes at least eight regions of which score and margin over the year are shown.',
  reliabilityColumns: { set: 'Region set', form: 'Form', regions: 'Regions', value: 'Reliability' },
}

export const qualityWords = bilingual(DUTCH, ENGLISH)

/** What the page says first: the forms that measure worst, else that all do well. */
export function qualityTitle({ year, versions }: QualityReport, language: Language): string {
  const words = qualityWords(language)
  const forms = versions.flatMap(({ scales }) => scales).filter(isForm)
  if (year === null || forms.length === 0) return words.nothing
  for (const verdict of ['warning', 'caution'] as const) {
    const found = forms.filter((form) => form.verdict === verdict)
    if (found.length > 0) {
      const names = [...new Set(found.map(({ scale }) => scaleName(scale, language)))]
      return fill(words[verdict], { forms: enumerate(names, language), year })
    }
  }
  const alphas = forms.flatMap(({ alpha }) => alpha ?? [])
  if (alphas.length === 0) return fill(words.unknown, { year })
  const [low, high] = [Math.min(...alphas), Math.max(...alphas)]
  return fill(words.good, {
    year,
    low: twoDecimals(low, language),
    high: twoDecimals(high, language),
  })
}

function isForm({ scale }: QualityOfScale): boolean {
  return DIMENSIONS.some((form) => form === scale)
}

/** A form, or the cooperation scale, inside a sentence. */
export function scaleName(scale: Scale, language: Language): string {
  return scale === 'cooperation' ? qualityWords(language).cooperation : formName(scale, language)
}

/** What α says of a scale, and whether it is of today. */
export function verdictText(
  { verdict, waiting }: { readonly verdict: AlphaVerdict; readonly waiting: boolean },
  language: Language,
): string {
  const words = qualityWords(language)
  return [words.verdicts[verdict], ...(waiting ? [words.waiting] : [])].join('; ')
}

/** A correlation or α; a dash where there is none. */
export function twoDecimals(value: number | null, language: Language): string {
  return value === null ? '–' : formatNumber(value, 2, language)
}
