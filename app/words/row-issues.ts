import { bilingual } from './language'

/** About a row or a cell. {name} is a parameter of the issue. What happened, then what to do. */
const DUTCH = {
  row_too_long:
    'de rij heeft meer cellen ({found}) dan de kop ({expected}). Controleer op een los scheidingsteken of aanhalingsteken.',
  row_too_short:
    'de rij heeft minder cellen ({found}) dan de kop ({expected}). Vul de ontbrekende cellen aan; leeg mag, weglaten niet.',
  value_missing: 'hier moet iets staan. Vul het in.',
  place_unknown:
    '“{value}” is geen bekend gebied of bekende regio. Verbeter de schrijfwijze of importeer eerst de regio-indeling.',
  place_ambiguous:
    '“{value}” bestaat in meer dan één regio-indeling. Geef de indeling mee, of gebruik de gebiedscode.',
  area_spelled:
    '“{value}” is geen bekend gebied; {code} lijkt bedoeld. Verbeter het, of neem die schrijfwijze over bij de vraag over gebieden.',
  place_conflict:
    'gebied “{value}” hoort op die dag niet bij regio “{region}”. Verbeter een van de twee of laat de regio leeg.',
  group_unknown: '“{value}” is geen bekende belanghoudersgroep. Kies uit: {alternatives}.',
  answer_outside_scale:
    'het antwoord “{value}” valt buiten de schaal van {minimum} tot {maximum}. Verbeter het of laat de cel leeg.',
  answer_between_points:
    'het antwoord “{value}” ligt tussen twee punten van de schaal van {minimum} tot {maximum}. Alleen een heel punt is een antwoord: lever van een gemiddelde de losse antwoorden aan, en laat de cel anders leeg.',
  answer_not_understood:
    'het antwoord “{value}” is niet te lezen. Gebruik een getal van {minimum} tot {maximum} of het label uit de enquête.',
  date_impossible: 'de datum “{value}” bestaat niet. Verbeter de dag of de maand.',
  date_year_impossible: 'de datum “{value}” ligt niet tussen {first} en {last}. Verbeter het jaar.',
  date_ambiguous:
    'de datum “{value}” kan op twee manieren worden gelezen. Schrijf hem als 30-09-2026 of 2026-09-30.',
  date_not_understood:
    '“{value}” is niet als datum te lezen. Schrijf hem als 30-09-2026 of 2026-09-30.',
  date_without_day:
    '“{value}” is een maand zonder dag. Schrijf er een dag bij, zoals 30-09-2026. Van antwoorden kan in plaats daarvan het kwartaal bij het bestand worden opgegeven, zonder deze kolom.',
  date_outside_period:
    '“{value}” valt buiten de periode {period} van deze import. Verbeter het of importeer de rij bij haar eigen periode.',
  date_in_future: 'de datum “{value}” ligt in de toekomst. Verbeter het jaar, de maand of de dag.',
  date_too_early: 'de datum “{value}” ligt voor het jaar 2000. Verbeter het jaar.',
  number_not_understood:
    '“{value}” is niet als getal te lezen. Schrijf alleen cijfers, zoals 12,5.',
  number_ambiguous:
    '“{value}” kan {one} of {other} betekenen. Schrijf het zonder duizendtal-teken of met een ander aantal decimalen.',
  number_loose: '“{value}” is gelezen als {read}. Klopt dat niet, schrijf dan alleen het getal.',
  date_of_period: '“{value}” is gelezen als {read}. Klopt dat niet, schrijf dan de dag.',
  number_out_of_range: 'het getal “{value}” valt buiten de grenzen. Controleer de waarde.',
  weight_not_positive:
    'het gewicht “{value}” is niet groter dan 0. Verbeter het of laat de cel leeg (dan telt 1).',
  choice_unknown: '“{value}” is hier geen bekende keuze. Kies uit: {alternatives}.',
  yes_no_not_understood: '“{value}” is niet als ja of nee te lezen. Schrijf ja, nee of niets.',
  no_answers: 'er is geen enkele stelling beantwoord. De rij telt niet mee; u hoeft niets te doen.',
  responses_not_submitted:
    'weggelaten, want zonder inzenddatum: {count}. Wie de enquête niet heeft ingestuurd, telt niet mee.',
  respondent_erased:
    'weggelaten, want van respondenten die op verzoek zijn gewist: {count}. U hoeft niets te doen.',
  period_not_understood: '“{value}” is niet als kwartaal te lezen. Schrijf het als 2026-Q3.',
  dates_reversed:
    'het begin “{value}” ligt na het einde “{other}”. Verbeter een van de twee datums.',
  area_twice_in_set:
    'gebied “{area}” hoort in indeling “{set}” tegelijk bij “{region}” en “{other}” (vanaf {day}). Laat de ene geldigheid eindigen voor de andere begint.',
  duplicate_row: 'deze rij herhaalt rij {first}. Verwijder een van de twee.',
  rows_conflict:
    'deze rij en rij {other} gaan over {same}, maar verschillen; geen van beide telt mee. Verwijder de verkeerde.',
  percentage_conflict:
    'het doel {target} en de realisatie {realised} lijken een factor 100 te verschillen: de ene is een percentage, de andere een fractie. Zet ze gelijk.',
  measures_differ:
    'het doel {target} en de realisatie {realised} lijken in verschillende maten te staan. Schrijf ze in dezelfde maat; tot dan is de realisatie onbekend.',
  direction_of_target:
    'het doel “{value}” is een bovengrens; daarom telt lager als beter. Vul de richting in als dat niet klopt.',
  id_alike:
    '“{value}” lijkt op “{other}” in rij {first}, over dezelfde plaats en periode; beide tellen mee. Is het dezelfde afspraak, verwijder er dan een.',
  value_too_long: 'de tekst is te lang (ten hoogste {maximum} tekens). Kort hem in.',
  control_characters: 'de tekst bevat onzichtbare stuurtekens. Typ de waarde opnieuw.',
  area_without_region:
    'rijen die nergens meetellen: {count}. Gebied “{value}” hoort op hun dag bij geen enkele regio (wel bij: {known}). Controleer de datums of de regio-indeling.',
  reason_missing: 'bij deels en nee hoort een reden. Vul in waarom ervan is afgeweken.',
  decision_missing:
    'er staat wanneer is besloten, maar niet wat. Vul ja, deels of nee in, of haal de datum weg.',
  step_too_early:
    '“{value}” ligt vóór een stap die eraan voorafgaat, op “{other}”. Verbeter een van de twee datums.',
  audience_unknown: '“{value}” is niet te lezen als voor wie de stap is. Kies uit: {alternatives}.',
  council_unknown:
    'de raad van “{area}” is niet bekend: dat gebied is er niet. Verbeter de code of importeer eerst de regio-indeling.',
  choice_differs:
    '“{value}” is anders dan in rij {first}, over hetzelfde besluit. Wat over het hele besluit gaat, moet in al zijn rijen gelijk zijn; maak ze gelijk.',
  choice_incomplete:
    'rij {first}, over hetzelfde besluit, is niet te gebruiken. Een besluit telt met al zijn stappen mee of niet; verbeter die rij.',
  partner_twice:
    'deze rij en rij {other} zijn van dezelfde partner, over dezelfde samenwerking en peildatum, maar verschillen; geen van beide telt mee. Verwijder de verkeerde of verbeter de peildatum.',
  cooperation_differs:
    '“{value}” is anders dan in rij {first}, over dezelfde samenwerking en peildatum. Wat over de hele samenwerking gaat, moet in al haar rijen gelijk zijn; maak ze gelijk.',
  phase_back:
    'met fase “{value}” en die van rij {first} gaat deze partner op de latere peildatum terug. Klopt dat, dan hoeft u niets te doen; verbeter anders de fase of de peildatum.',
  cooperation_unknown:
    'er is geen samenwerking met nummer “{value}”. Verbeter het nummer of importeer eerst de samenwerkingen.',
  numeric_status_conflict:
    'de status “{status}” en de cijfers (doel {target}, realisatie {realised}) spreken elkaar tegen; de cijfers gaan voor. Controleer beide.',
}

const ENGLISH: typeof DUTCH = {
  row_too_long:
    'the row has more cells ({found}) than the header ({expected}). Look for a stray delimiter or quotation mark.',
  row_too_short:
    'the row has fewer cells ({found}) than the header ({expected}). Add the missing cells; they may be blank, not absent.',
  value_missing: 'something must stand here. Fill it in.',
  place_unknown:
    '“{value}” is not a known area or region. Mend the spelling or import the regions first.',
  place_ambiguous:
    '“{value}” exists in more than one region set. Name the region set, or use the area code.',
  area_spelled:
    '“{value}” is not a known area; {code} seems to be meant. Mend it, or accept that spelling at the question about areas.',
  place_conflict:
    'area “{value}” does not belong to region “{region}” on that day. Mend one of the two or leave the region blank.',
  group_unknown: '“{value}” is not a known stakeholder group. Choose from: {alternatives}.',
  answer_outside_scale:
    'the answer “{value}” is outside the scale from {minimum} to {maximum}. Mend it or leave the cell blank.',
  answer_between_points:
    'the answer “{value}” lies between two points of the scale from {minimum} to {maximum}. Only a whole point is an answer: of a mean bring the single answers, and else leave the cell blank.',
  answer_not_understood:
    'the answer “{value}” cannot be read. Use a number from {minimum} to {maximum} or the survey’s label.',
  date_impossible: 'the date “{value}” does not exist. Mend the day or the month.',
  date_year_impossible: 'the date “{value}” is not between {first} and {last}. Mend the year.',
  date_ambiguous:
    'the date “{value}” can be read in two ways. Write it as 30-09-2026 or 2026-09-30.',
  date_not_understood: '“{value}” cannot be read as a date. Write it as 30-09-2026 or 2026-09-30.',
  date_without_day:
    '“{value}” is a month without a day. Add a day, as in 30-09-2026. Of answers the quarter may be given with the file instead, without this column.',
  date_outside_period:
    '“{value}” is outside this import’s period {period}. Mend it or import the row with its own period.',
  date_in_future: 'the date “{value}” is in the future. Mend the year, the month or the day.',
  date_too_early: 'the date “{value}” is before the year 2000. Mend the year.',
  number_not_understood: '“{value}” cannot be read as a number. Write digits only, such as 12.5.',
  number_ambiguous:
    '“{value}” can mean {one} or {other}. Write it without a thousands mark or with another number of decimals.',
  number_loose: '“{value}” was read as {read}. If that is wrong, write the number alone.',
  date_of_period: '“{value}” was read as {read}. If that is wrong, write the day.',
  number_out_of_range: 'the number “{value}” is out of range. Check the value.',
  weight_not_positive:
    'the weight “{value}” is not greater than 0. Mend it or leave the cell blank (which counts as 1).',
  choice_unknown: '“{value}” is not a known choice here. Choose from: {alternatives}.',
  yes_no_not_understood: '“{value}” cannot be read as yes or no. Write yes, no or nothing.',
  no_answers:
    'not a single statement was answered. The row does not count; there is nothing to do.',
  responses_not_submitted:
    'left out, as without a submit date: {count}. Who did not send in the survey does not count.',
  respondent_erased:
    'left out, as of respondents who were erased at their request: {count}. There is nothing to do.',
  period_not_understood: '“{value}” cannot be read as a quarter. Write it as 2026-Q3.',
  dates_reversed: 'the start “{value}” is after the end “{other}”. Mend one of the two dates.',
  area_twice_in_set:
    'area “{area}” belongs to both “{region}” and “{other}” in set “{set}” (from {day}). Let one membership end before the other begins.',
  duplicate_row: 'this row repeats row {first}. Remove one of the two.',
  rows_conflict:
    'this row and row {other} are about {same}, but differ; neither counts. Remove the wrong one.',
  percentage_conflict:
    'the target {target} and the realised {realised} seem to differ by a factor of 100: one is a percentage, the other a fraction. Write both alike.',
  measures_differ:
    'the target {target} and the realised {realised} seem to be in different measures. Write both in the same one; until then what was realised is unknown.',
  direction_of_target:
    'the target “{value}” is a ceiling; so lower counts as better. Fill in the direction if that is wrong.',
  id_alike:
    '“{value}” resembles “{other}” in row {first}, about the same place and period; both count. If it is the same agreement, remove one of them.',
  value_too_long: 'the text is too long (at most {maximum} characters). Shorten it.',
  control_characters: 'the text holds invisible control characters. Type the value again.',
  area_without_region:
    'rows that count nowhere: {count}. Area “{value}” belongs to no region on their day (it does to: {known}). Check the dates or the regions.',
  reason_missing: 'partly and no need a reason. Say why it was not, or not wholly, done.',
  decision_missing:
    'it says when it was decided, but not what. Fill in yes, partly or no, or remove the date.',
  step_too_early:
    '“{value}” is before a step that precedes it, on “{other}”. Mend one of the two dates.',
  audience_unknown:
    '“{value}” cannot be read as whom the step is for. Choose from: {alternatives}.',
  council_unknown:
    'the council of “{area}” is not known: there is no such area. Mend the code or import the regions first.',
  choice_differs:
    '“{value}” differs from row {first}, about the same choice. What is about the whole choice must be the same in all its rows; make them alike.',
  choice_incomplete:
    'row {first}, about the same choice, cannot be used. A choice counts with all its steps or not at all; mend that row.',
  partner_twice:
    'this row and row {other} are of the same partner, about the same cooperation and reference date, but differ; neither counts. Remove the wrong one or mend the reference date.',
  cooperation_differs:
    '“{value}” differs from row {first}, about the same cooperation and reference date. What is about the whole cooperation must be the same in all its rows; make them alike.',
  phase_back:
    'with phase “{value}” and that of row {first} this partner goes back on the later reference date. If that is right, there is nothing to do; otherwise mend the phase or the reference date.',
  cooperation_unknown:
    'there is no cooperation with number “{value}”. Mend the number or import the cooperations first.',
  numeric_status_conflict:
    'the status “{status}” and the figures (target {target}, realised {realised}) contradict each other; the figures go first. Check both.',
}

export const rowMessages = bilingual(DUTCH, ENGLISH)
