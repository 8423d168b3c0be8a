const TOTAL =
  /^(eind|sub|grand )?(totaal|total|totals|totalen)( generaal| aantal| respondenten| antwoorden| afspraken)?[ :=\d.,%]*(\(.*\))?$/
/** Not `GEM1`, `SD 2`: ids. */
const STATISTIC =
  /^(gemiddelde?|gem\.?|average|mean|som|sum|mediaan|median|minimum|maximum|max|min|score|norm|benchmark|standaard ?deviatie|standaardafwijking|standaardfout|standard (?:deviation|error)|std?\.? ?dev\.?|std\.?|variantie|variance|modus|gewogen gemiddelde)(?!\d)( score| waarde| totaal| per \w+)?[ :=\d.,%]*(\(.*\))?$|^s\.?d\.?:?$/
const COUNT =
  /^(aantal|count|number of)( (respon|antwoord|deelnem|reactie|rij|afspra|ingevuld|geldig|ontbrek|answer|participant|row|agreement|valid|missing)\w*){0,2} ?[:=]? ?\d*$|^n( ?= ?\d+)?$/
const SHARE = /^% ?\(?(helemaal|zeer|geheel)?\)? ?\(?(mee )?(on)?eens\)?$/

/** What stands before the totals that a spreadsheet or a report puts below its rows, in full: one pattern, as many rows meet it. */
const SUMMARY = new RegExp(
  [TOTAL, STATISTIC, COUNT, SHARE].map(({ source }) => source).join('|'),
  'i',
)

/** Words that may be a person's id, too. */
const BARE =
  /^(som|sum|n|s\.?d\.?|modus|totaal|total|totals|aantal|count|max|min|score|norm|benchmark)$/i

/** What an agreement may be called after: `Norm per woning`. */
const NAME = /^(max|min|score|norm|benchmark)\b/i

/** What is summed up, money too; days and codes are not. */
export const NUMBER = /^\s*(?:€\s*)?-?[\d.,]*\d(?:[.,]-+)?\s*(?:%\s*)?$/

/**
 * Whether a row sums up others: it begins with such a word, and has a number or nothing else. What begins
 * so and goes on otherwise, an organisation `Totaal Wonen`, the areas of a region `Totaal`, is an ordinary
 * row.
 */
export function isSummaryRow(record: readonly string[]): boolean {
  const first = record.find((cell) => cell.trim() !== '')?.trim() ?? ''
  // A million rows begin with anything but a letter or with an id: look at those letters only
  if (!/^[a-z%]/i.test(first) || !SUMMARY.test(first)) return false
  const others = record.filter((cell) => cell.trim() !== '').slice(1)
  return others.length === 0 || others.some((cell) => NUMBER.test(cell))
}

/** Whether a row begins with no more than such a word. */
export function isSummaryWord(record: readonly string[]): boolean {
  return BARE.test(record.find((cell) => cell.trim() !== '')?.trim() ?? '')
}

/** Whether the word with which a row begins may be what it is called. */
export function mayBeName(record: readonly string[]): boolean {
  return NAME.test(record.find((cell) => cell.trim() !== '')?.trim() ?? '')
}
