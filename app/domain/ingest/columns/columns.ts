/** The columns that each kind of file may have, and the other headings by which they are known. */

import { ASKED_AREA, ASKED_GROUP } from './asked-columns'
import { REGION_NAMED, type ColumnDefinition } from './column-definition'

export type { ColumnDefinition } from './column-definition'
export * from './process-columns'

export const SURVEY_COLUMNS = [
  { name: 'respondent_id', synonyms: ['respondent', 'respondentnummer', 'respondent nummer'] },
  {
    name: 'completed_at',
    synonyms: ['ingevuld_op', 'completed', 'ingevuld', 'datum_ingevuld'],
    also: [
      ...['invuldatum', 'datum', 'date', 'datum en tijd', 'tijdstip', 'datum invullen'],
      ...['afgerond op', 'voltooid op', 'einddatum', 'completed on'],
    ],
  },
  {
    name: 'area_code',
    synonyms: ['gemeente_code', 'gebied_code', 'municipality_code'],
    also: [
      ...['gemeente', 'gemeentes', 'gemeentenaam', 'naam gemeente', 'uw gemeente', 'woongemeente'],
      ...['welke gemeente', 'in welke gemeente', 'wat is uw gemeente', 'voor welke gemeente'],
      ...['in welke gemeente woont u', 'in welke gemeente werkt u', 'gemeentenummer', 'cbs code'],
      ...['gebied', 'municipality', 'area', 'which municipality'],
    ],
    asked: ASKED_AREA,
    toldBy: ['region'],
  },
  { name: 'region', synonyms: ['regio'] },
  {
    name: 'stakeholder_group',
    synonyms: ['belanghouder', 'belanghouders', 'belanghoudersgroep'],
    also: [
      ...['groep', 'doelgroep', 'stakeholder', 'stakeholdergroep', 'type belanghouder', 'rol'],
      ...['soort belanghouder', 'namens wie', 'namens wie vult u dit in', 'uw rol', 'hoedanigheid'],
      ...['wat is uw rol', 'in welke rol vult u dit in', 'tot welke groep behoort u'],
      ...['group', 'role', 'your role', 'what is your role'],
    ],
    asked: ASKED_GROUP,
  },
  {
    name: 'organisation',
    synonyms: ['organisatie', 'organization'],
    also: ['naam organisatie', 'uw organisatie', 'namens welke organisatie', 'welke organisatie'],
  },
  {
    name: 'weight',
    synonyms: ['gewicht', 'weging', 'weegfactor'],
    also: [
      'gewichten',
      'wegingsfactor',
      'weegfactoren',
      'weights',
      'weight factor',
      'design weight',
    ],
  },
  {
    name: 'comment',
    synonyms: ['opmerking', 'opmerkingen', 'comments', 'toelichting'],
    mayRepeat: true,
  },
] as const satisfies readonly ColumnDefinition<string>[]

export const AGREEMENT_COLUMNS = [
  {
    name: 'agreement_id',
    synonyms: ['afspraak_id', 'agreement', 'afspraaknummer'],
    also: ['nr', 'nummer', 'afspraaknr', 'afspraak nr', 'id', 'volgnummer', 'number'],
  },
  {
    name: 'title',
    synonyms: ['titel'],
    also: ['afspraak', 'omschrijving', 'prestatieafspraak', 'beschrijving', 'description'],
  },
  { name: 'region', synonyms: ['regio'] },
  {
    name: 'area_code',
    synonyms: ['gemeente_code', 'gebied_code', 'municipality_code'],
    also: ['gemeente', 'gemeentenaam', 'gebied', 'municipality', 'area'],
  },
  { name: 'theme', synonyms: ['thema'] },
  { name: 'type', synonyms: ['soort'] },
  { name: 'partner', synonyms: ['partners', 'partij'] },
  {
    name: 'responsible',
    synonyms: ['verantwoordelijk', 'verantwoordelijke'],
    also: ['trekker', 'eigenaar', 'actiehouder', 'owner'],
  },
  { name: 'period', synonyms: ['periode', 'quarter', 'kwartaal'] },
  {
    name: 'established_on',
    synonyms: ['vastgesteld_op', 'vastgesteld'],
    also: ['datum vastgesteld', 'vaststelling', 'ondertekend op'],
  },
  {
    name: 'start_on',
    synonyms: ['start', 'startdatum', 'start_date'],
    also: ['begindatum', 'ingangsdatum', 'aanvang', 'startdatum afspraak'],
  },
  {
    name: 'deadline',
    synonyms: ['einddatum', 'uiterlijk'],
    also: [
      'streefdatum',
      'gereed op',
      'opleverdatum',
      'uiterste datum',
      'eind',
      'einde',
      'due date',
    ],
  },
  { name: 'direction', synonyms: ['richting'] },
  {
    name: 'target',
    synonyms: ['doel', 'streefwaarde', 'doelwaarde'],
    also: ['doelstelling', 'norm', 'ambitie', 'streefgetal', 'beoogd', 'goal'],
  },
  {
    name: 'realised',
    synonyms: ['realisatie', 'gerealiseerd', 'realized'],
    also: ['stand', 'bereikt', 'resultaat tot nu toe', 'realisatie tot nu toe', 'actual'],
  },
  { name: 'unit', synonyms: ['eenheid'] },
  { name: 'status', synonyms: [], also: ['voortgang', 'stand van zaken', 'progress'] },
  {
    name: 'council_involved',
    synonyms: ['raad_betrokken'],
    also: ['raad', 'gemeenteraad betrokken', 'betrokkenheid raad'],
  },
  {
    name: 'tenants_signed',
    synonyms: ['huurders_ondertekend'],
    also: ['getekend door huurders', 'ondertekend door huurders', 'huurders getekend'],
  },
  { name: 'published_on', synonyms: ['gepubliceerd_op', 'gepubliceerd'] },
  { name: 'reported_on', synonyms: ['gerapporteerd_op', 'gerapporteerd'] },
  { name: 'fed_back_on', synonyms: ['teruggekoppeld_op', 'teruggekoppeld'] },
  {
    name: 'follow_up',
    synonyms: ['vervolgactie', 'vervolg'],
    also: ['vervolgacties', 'vervolgstap'],
  },
  { name: 'cancel_reason', synonyms: ['reden_vervallen'], also: ['reden', 'reden van vervallen'] },
  { name: 'weight', synonyms: ['gewicht', 'weging'] },
] as const satisfies readonly ColumnDefinition<string>[]

export const REGION_COLUMNS = [
  {
    name: 'region_set',
    synonyms: ['regioset', 'regio_indeling', 'indeling'],
    also: ['regio indeling naam', 'set'],
  },
  { name: 'region', synonyms: ['regio'] },
  {
    name: 'area_code',
    synonyms: ['gemeente_code', 'gebied_code', 'municipality_code'],
    also: ['code', 'gemeentenummer', 'cbs code', 'gm code'],
  },
  {
    name: 'area_name',
    synonyms: ['gemeente', 'gemeente_naam', 'gebied', 'municipality'],
    also: ['naam', 'gemeentenaam', 'name'],
  },
  {
    name: 'valid_from',
    synonyms: ['geldig_van', 'geldig_vanaf', 'vanaf'],
    also: ['van', 'ingangsdatum', 'begindatum', 'start', 'from'],
  },
  {
    name: 'valid_to',
    synonyms: ['geldig_tot', 'geldig_tot_en_met', 'tot_en_met'],
    also: ['tot', 'einddatum', 'eind', 'end', 'to', 'until'],
  },
  { name: 'tile_column', synonyms: ['tegel_kolom'] },
  { name: 'tile_row', synonyms: ['tegel_rij'] },
] as const satisfies readonly ColumnDefinition<string>[]

export const STAKEHOLDER_COLUMNS = [
  ...REGION_NAMED,
  { name: 'period', synonyms: ['periode', 'quarter', 'kwartaal'] },
  {
    name: 'stakeholder_group',
    synonyms: ['belanghouder', 'belanghouders', 'belanghoudersgroep'],
    also: ['groep', 'rol', 'type', 'stakeholder', 'group'],
  },
  {
    name: 'organisation',
    synonyms: ['organisatie', 'organization'],
    also: ['naam', 'naam organisatie', 'partij', 'name'],
  },
  { name: 'interest', synonyms: ['belang'] },
  { name: 'influence', synonyms: ['invloed'] },
  { name: 'burden', synonyms: ['last'] },
  { name: 'position', synonyms: ['houding', 'positie', 'standpunt'] },
  {
    name: 'invited',
    synonyms: ['uitgenodigd', 'aantal_uitgenodigd'],
    also: ['aantal', 'uitgenodigden', 'aantal genodigden'],
  },
  { name: 'weight', synonyms: ['gewicht', 'weging'] },
  { name: 'weight_reason', synonyms: ['reden_gewicht'] },
] as const satisfies readonly ColumnDefinition<string>[]

export const WAVE_COLUMNS = [
  {
    name: 'wave',
    synonyms: ['peiling', 'ronde', 'meting'],
    also: ['naam', 'naam peiling', 'enquete', 'survey', 'name'],
  },
  { name: 'period', synonyms: ['periode', 'quarter', 'kwartaal'] },
  {
    name: 'opens',
    synonyms: ['opent', 'opent_op', 'opens_on'],
    also: ['van', 'start', 'startdatum', 'begindatum', 'from'],
  },
  {
    name: 'closes',
    synonyms: ['sluit', 'sluit_op', 'closes_on'],
    also: ['tot', 'einddatum', 'eind', 'tot en met', 'to', 'until'],
  },
  ...REGION_NAMED,
  {
    name: 'stakeholder_group',
    synonyms: ['belanghouder', 'belanghouders', 'belanghoudersgroep'],
    also: ['groep', 'rol', 'group'],
  },
  {
    name: 'invited',
    synonyms: ['uitgenodigd', 'aantal_uitgenodigd'],
    also: ['aantal', 'uitgenodigden', 'aantal genodigden'],
  },
  { name: 'instrument', synonyms: ['vragenlijst', 'raamwerk', 'framework_version'] },
] as const satisfies readonly ColumnDefinition<string>[]

export type SurveyColumn = (typeof SURVEY_COLUMNS)[number]['name']
export type AgreementColumn = (typeof AGREEMENT_COLUMNS)[number]['name']
export type RegionColumn = (typeof REGION_COLUMNS)[number]['name']
export type StakeholderColumn = (typeof STAKEHOLDER_COLUMNS)[number]['name']
export type WaveColumn = (typeof WAVE_COLUMNS)[number]['name']
