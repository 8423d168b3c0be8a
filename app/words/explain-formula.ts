import type { ReleasedMean } from '#app/domain/disclosure/released'
import type {
  Explanation,
  ExplainedSurvey,
  FormFormula,
  IndexFormula,
} from '#app/domain/report/explanation-model'
import { bilingual, type Language } from './language'
import { formatNumber, formatScore, formatShare } from './numbers'
import { formName, statusName } from './terms'

const DUTCH = {
  equalWeights:
    'Alle groepen van het raamwerk wegen even zwaar: voor dit kwartaal is er geen belanghoudersregister',
  register: (period: string, importId: number) =>
    `het belanghoudersregister van ${period} (import ${importId})`,
  weightsFrom: (register: string) => `De gewichten komen uit ${register}`,
  groupsFrom: (register: string) =>
    `De groepen uit ${register} wegen even zwaar: het geeft zelf geen gewichten`,
  coverage: 'dekking',
  respondents: 'respondenten',
  coverageNote:
    'W_g is hier het bedoelde gewicht; respondenten zijn alle personen van deze groepen die iets hebben beantwoord, ieder één keer',
  noRecord: 'λ = 0: de afspraken tellen niet mee',
  recordOnly: 'λ = 1: niemand gaf antwoord',
  floor: (bound: string) => `elke vorm telt voor minstens ${bound}`,
  arithmeticMean: (mean: string) => `rekenkundig gemiddelde van de vier vormen: ${mean}`,
  rounding: (value: string) =>
    `met de afgeronde delen hier: ${value}; gerekend met onafgeronde getallen`,
  wholeMeans: (value: string) => `met de gemiddelden in hele getallen: ${value}`,
  oldSum:
    'er wachten nieuwe antwoorden: de score en de gemiddelden hieronder zijn niet alle van dezelfde stand, dus de som gaat niet op',
  oldIndex:
    'er wachten nieuwe antwoorden: de index en de vormen hieronder zijn niet alle van dezelfde stand, dus de formule gaat niet op',
  hidden: 'van ten minste één groep staat er geen getal, dus deze som is hier niet na te rekenen',
}

const ENGLISH: typeof DUTCH = {
  equalWeights:
    'All groups of the framework weigh the same: there is no stakeholder register for this quarter',
  register: (period, importId) => `the stakeholder register of ${period} (import ${importId})`,
  weightsFrom: (register) => `The weights come from ${register}`,
  groupsFrom: (register) => `The groups in ${register} weigh the same: it gives no weights itself`,
  coverage: 'coverage',
  respondents: 'respondents',
  coverageNote:
    'W_g is the weight meant here; respondents are all persons of these groups who answered anything, each once',
  noRecord: 'λ = 0: the agreements do not count',
  recordOnly: 'λ = 1: nobody answered',
  floor: (bound) => `each form counts for at least ${bound}`,
  arithmeticMean: (mean) => `arithmetic mean of the four forms: ${mean}`,
  rounding: (value) => `with the rounded parts here: ${value}; worked out with unrounded numbers`,
  wholeMeans: (value) => `with the means in whole numbers: ${value}`,
  oldSum:
    'new answers are waiting: the score and the means below are not all of the same moment, so the sum does not hold',
  oldIndex:
    'new answers are waiting: the index and the forms below are not all of the same moment, so the formula does not hold',
  hidden: 'at least one group has no number here, so this sum cannot be checked here',
}

const wordsIn = bilingual(DUTCH, ENGLISH)

/** A formula in symbols, then with its numbers, then what there is to say of them. */
export interface FormulaText {
  readonly symbols: string
  readonly numbers: string
  /** Sentences without full stops. */
  readonly notes: readonly string[]
}

/** D = (1−λ)·Ŝ + λ·R, or L = (I·P·O·F)^¼, with the numbers of this score. */
export function formulaText({ formula }: Explanation, language: Language): FormulaText {
  return formula.kind === 'form' ? formText(formula, language) : indexText(formula, language)
}

/** Ŝ = Σ W_g·ȳ_g with the means of the groups; null where nobody was heard. */
export function surveyText(survey: ExplainedSurvey, language: Language): FormulaText | null {
  const heard = survey.groups.filter(({ status }) => status !== 'unheard')
  if (heard.length === 0) return null
  const terms = heard.map(({ weight, mean }) => {
    return `${formatNumber(weight, 3, language)} × ${mean === null ? '?' : meanText(mean, language)}`
  })
  return {
    symbols: 'Ŝ = Σ W_g · ȳ_g',
    numbers: survey.holds
      ? `${shown(survey.score, language)} ≈ ${terms.join(' + ')}`
      : `Ŝ = ${shown(survey.score, language)}`,
    notes: [
      !survey.holds
        ? wordsIn(language).oldSum
        : survey.fromGroups === null
          ? wordsIn(language).hidden
          : wordsIn(language).wholeMeans(formatNumber(survey.fromGroups, 1, language)),
    ],
  }
}

/** Where the weights of the groups come from, without full stop. */
export function weightsText({ weights }: ExplainedSurvey, language: Language): string {
  const words = wordsIn(language)
  if (weights.source === 'framework') return words.equalWeights
  const register = words.register(weights.period, weights.importId)
  return weights.hasWeights ? words.weightsFrom(register) : words.groupsFrom(register)
}

/** Coverage with its formula. @param personsPerGroup that make a group fully heard */
export function coverageText(
  { coverage, n }: ExplainedSurvey,
  personsPerGroup: number,
  language: Language,
): FormulaText {
  const isHidden = n === null
  const words = wordsIn(language)
  const value =
    coverage === null
      ? isHidden
        ? statusName('suppressed', language)
        : '–'
      : formatShare(coverage, language)
  return {
    symbols: `${words.coverage} = Σ W_g · min(1, n_g/${personsPerGroup}) · n / ${words.respondents}`,
    numbers: value,
    notes: [words.coverageNote],
  }
}

function formText(formula: FormFormula, language: Language): FormulaText {
  const { score, surveyScore, recordScore, recordWeight, fromParts } = formula
  const symbols = 'D = (1 − λ) · Ŝ + λ · R'
  if (recordWeight === null) return { symbols, numbers: '–', notes: [] }
  const weight = formatNumber(recordWeight, 2, language)
  const survey = recordWeight === 1 ? [] : [`(1 − ${weight}) × ${shown(surveyScore, language)}`]
  const record = recordWeight === 0 ? [] : [`${weight} × ${shown(recordScore, language)}`]
  return {
    symbols,
    numbers: `${shown(score, language)} = ${[...survey, ...record].join(' + ')}`,
    notes: [...weightNotes(recordWeight, language), ...roundingNote(fromParts, language)],
  }
}

function weightNotes(weight: number, language: Language): string[] {
  if (weight === 0) return [wordsIn(language).noRecord]
  return weight < 1 ? [] : [wordsIn(language).recordOnly]
}

function indexText(formula: IndexFormula, language: Language): FormulaText {
  const { score, forms, floor, holds, fromParts, arithmeticMean } = formula
  const factors = forms.map((form) => {
    const name = formName(form.dimension, language)
    return `${form.score === null ? statusName(form.status, language) : shown(form.score, language)} (${name})`
  })
  const words = wordsIn(language)
  return {
    symbols: 'L = (I · P · O · F)^¼',
    numbers: holds
      ? `${shown(score, language)} = (${factors.join(' × ')})^¼`
      : `L = ${shown(score, language)}`,
    notes: [
      ...(holds ? [] : [words.oldIndex]),
      words.floor(formatNumber(floor, 0, language)),
      ...roundingNote(fromParts, language),
      ...(arithmeticMean === null
        ? []
        : [words.arithmeticMean(formatNumber(arithmeticMean, 1, language))]),
    ],
  }
}

function roundingNote(fromParts: number | null, language: Language): string[] {
  if (fromParts === null) return []
  return [wordsIn(language).rounding(formatNumber(fromParts, 2, language))]
}

function shown(score: ReleasedMean, language: Language): string {
  return score === null ? '?' : formatScore(score, language)
}

function meanText(mean: NonNullable<ReleasedMean>, language: Language): string {
  return typeof mean === 'number' ? formatNumber(mean, 0, language) : mean
}
