/** The columns that each kind of file may have, and the other headings by which they are known. */

export interface ColumnDefinition<Name extends string> {
  readonly name: Name
  /** Besides `name`; case, accents, spaces, underscores and punctuation do not count. */
  readonly synonyms: readonly string[]
  /** Headings that may mean something else: they are taken where no other column is it. */
  readonly also?: readonly string[]
}

export const SURVEY_COLUMNS = [
  { name: 'respondent_id', synonyms: ['respondent', 'respondentnummer', 'respondent nummer'] },
  {
    name: 'completed_at',
    synonyms: ['ingevuld_op', 'completed', 'ingevuld', 'datum_ingevuld'],
    also: ['invuldatum', 'datum', 'date', 'datum en tijd', 'tijdstip'],
  },
  {
    name: 'area_code',
    synonyms: ['gemeente_code', 'gebied_code', 'municipality_code'],
    also: ['gemeente', 'welke gemeente', 'in welke gemeente', 'gebied', 'municipality', 'area'],
  },
  { name: 'region', synonyms: ['regio'] },
  {
    name: 'stakeholder_group',
    synonyms: ['belanghouder', 'belanghouders', 'belanghoudersgroep'],
    also: [
      'groep',
      'stakeholder',
      'rol',
      'namens wie',
      'namens wie vult u dit in',
      'group',
      'role',
    ],
  },
  { name: 'organisation', synonyms: ['organisatie', 'organization'] },
  { name: 'weight', synonyms: ['gewicht', 'weging', 'weegfactor'] },
  { name: 'comment', synonyms: ['opmerking', 'opmerkingen', 'comments', 'toelichting'] },
] as const satisfies readonly ColumnDefinition<string>[]

export const AGREEMENT_COLUMNS = [
  { name: 'agreement_id', synonyms: ['afspraak_id', 'agreement', 'afspraaknummer'] },
  { name: 'title', synonyms: ['titel'] },
  { name: 'region', synonyms: ['regio'] },
  { name: 'area_code', synonyms: ['gemeente_code', 'gebied_code', 'municipality_code'] },
  { name: 'theme', synonyms: ['thema'] },
  { name: 'type', synonyms: ['soort'] },
  { name: 'partner', synonyms: ['partners', 'partij'] },
  { name: 'responsible', synonyms: ['verantwoordelijk', 'verantwoordelijke'] },
  { name: 'period', synonyms: ['periode', 'quarter', 'kwartaal'] },
  { name: 'established_on', synonyms: ['vastgesteld_op', 'vastgesteld'] },
  { name: 'start_on', synonyms: ['start', 'startdatum', 'start_date'] },
  { name: 'deadline', synonyms: ['einddatum', 'uiterlijk'] },
  { name: 'direction', synonyms: ['richting'] },
  { name: 'target', synonyms: ['doel', 'streefwaarde', 'doelwaarde'] },
  { name: 'realised', synonyms: ['realisatie', 'gerealiseerd', 'realized'] },
  { name: 'unit', synonyms: ['eenheid'] },
  { name: 'status', synonyms: [] },
  { name: 'council_involved', synonyms: ['raad_betrokken'] },
  { name: 'tenants_signed', synonyms: ['huurders_ondertekend'] },
  { name: 'published_on', synonyms: ['gepubliceerd_op', 'gepubliceerd'] },
  { name: 'reported_on', synonyms: ['gerapporteerd_op', 'gerapporteerd'] },
  { name: 'fed_back_on', synonyms: ['teruggekoppeld_op', 'teruggekoppeld'] },
  { name: 'follow_up', synonyms: ['vervolgactie', 'vervolg'] },
  { name: 'cancel_reason', synonyms: ['reden_vervallen'] },
  { name: 'weight', synonyms: ['gewicht', 'weging'] },
] as const satisfies readonly ColumnDefinition<string>[]

export const REGION_COLUMNS = [
  { name: 'region_set', synonyms: ['regioset', 'regio_indeling', 'indeling'] },
  { name: 'region', synonyms: ['regio'] },
  { name: 'area_code', synonyms: ['gemeente_code', 'gebied_code', 'municipality_code'] },
  { name: 'area_name', synonyms: ['gemeente', 'gemeente_naam', 'gebied', 'municipality'] },
  { name: 'valid_from', synonyms: ['geldig_van', 'geldig_vanaf', 'vanaf'] },
  { name: 'valid_to', synonyms: ['geldig_tot', 'geldig_tot_en_met', 'tot_en_met'] },
  { name: 'tile_column', synonyms: ['tegel_kolom'] },
  { name: 'tile_row', synonyms: ['tegel_rij'] },
] as const satisfies readonly ColumnDefinition<string>[]

export const STAKEHOLDER_COLUMNS = [
  { name: 'region_set', synonyms: ['regioset', 'regio_indeling', 'indeling'] },
  { name: 'region', synonyms: ['regio'] },
  { name: 'period', synonyms: ['periode', 'quarter', 'kwartaal'] },
  { name: 'stakeholder_group', synonyms: ['belanghouder', 'belanghouders', 'belanghoudersgroep'] },
  { name: 'organisation', synonyms: ['organisatie', 'organization'] },
  { name: 'interest', synonyms: ['belang'] },
  { name: 'influence', synonyms: ['invloed'] },
  { name: 'burden', synonyms: ['last'] },
  { name: 'position', synonyms: ['houding', 'positie', 'standpunt'] },
  { name: 'invited', synonyms: ['uitgenodigd', 'aantal_uitgenodigd'] },
  { name: 'weight', synonyms: ['gewicht', 'weging'] },
  { name: 'weight_reason', synonyms: ['reden_gewicht'] },
] as const satisfies readonly ColumnDefinition<string>[]

export const WAVE_COLUMNS = [
  { name: 'wave', synonyms: ['peiling', 'ronde', 'meting'] },
  { name: 'period', synonyms: ['periode', 'quarter', 'kwartaal'] },
  { name: 'opens', synonyms: ['opent', 'opent_op', 'opens_on'] },
  { name: 'closes', synonyms: ['sluit', 'sluit_op', 'closes_on'] },
  { name: 'region_set', synonyms: ['regioset', 'regio_indeling', 'indeling'] },
  { name: 'region', synonyms: ['regio'] },
  { name: 'stakeholder_group', synonyms: ['belanghouder', 'belanghouders', 'belanghoudersgroep'] },
  { name: 'invited', synonyms: ['uitgenodigd', 'aantal_uitgenodigd'] },
  { name: 'instrument', synonyms: ['vragenlijst', 'raamwerk', 'framework_version'] },
] as const satisfies readonly ColumnDefinition<string>[]

export const LOOP_COLUMNS = [
  { name: 'loop_id', synonyms: ['verwachting_id', 'lus_id', 'verwachting_nummer'] },
  { name: 'region_set', synonyms: ['regioset', 'regio_indeling', 'indeling'] },
  { name: 'region', synonyms: ['regio'] },
  { name: 'area_code', synonyms: ['gemeente_code', 'gebied_code', 'municipality_code'] },
  { name: 'heard', synonyms: ['gehoord', 'verwachting'] },
  { name: 'heard_on', synonyms: ['gehoord_op'] },
  { name: 'heard_from', synonyms: ['gehoord_van', 'belanghouders', 'belanghouder'] },
  { name: 'form', synonyms: ['vorm'] },
  { name: 'source', synonyms: ['bron'] },
  { name: 'decision', synonyms: ['besluit'] },
  { name: 'reason', synonyms: ['reden'] },
  { name: 'decided_on', synonyms: ['besloten_op'] },
  { name: 'action', synonyms: ['actie'] },
  { name: 'owner', synonyms: ['eigenaar', 'wie'] },
  { name: 'due', synonyms: ['uiterlijk', 'actie_uiterlijk'] },
  { name: 'done_on', synonyms: ['gedaan_op'] },
  { name: 'told_back_on', synonyms: ['teruggekoppeld_op'] },
  { name: 'told_back_how', synonyms: ['teruggekoppeld_hoe', 'hoe_teruggekoppeld'] },
  { name: 'told_back_to', synonyms: ['teruggekoppeld_aan', 'aan_wie_teruggekoppeld'] },
  { name: 'theme', synonyms: ['thema'] },
] as const satisfies readonly ColumnDefinition<string>[]

export const CHOICE_COLUMNS = [
  { name: 'choice_id', synonyms: ['keuze_id', 'besluit_id'] },
  { name: 'choice', synonyms: ['keuze'] },
  { name: 'region_set', synonyms: ['regioset', 'regio_indeling', 'indeling'] },
  { name: 'region', synonyms: ['regio'] },
  { name: 'area_code', synonyms: ['gemeente_code', 'gebied_code', 'municipality_code'] },
  { name: 'theme', synonyms: ['thema'] },
  { name: 'decider', synonyms: ['wie_besluit', 'besluit_door'] },
  { name: 'decision_planned_on', synonyms: ['besluit_gepland_op', 'besluit_gepland'] },
  { name: 'decided_on', synonyms: ['besloten_op'] },
  { name: 'point_of_no_return', synonyms: ['laatste_moment', 'punt_van_geen_terugkeer'] },
  { name: 'weighing_published_on', synonyms: ['weging_gepubliceerd_op', 'weging_gepubliceerd'] },
  { name: 'step', synonyms: ['stap'] },
  { name: 'kind', synonyms: ['soort'] },
  { name: 'opens', synonyms: ['opent', 'opent_op', 'opens_on'] },
  { name: 'closes', synonyms: ['sluit', 'sluit_op', 'closes_on'] },
  { name: 'audience', synonyms: ['voor_wie', 'doelgroep'] },
  { name: 'influence', synonyms: ['invloed'] },
  { name: 'announced_on', synonyms: ['aangekondigd_op', 'aangekondigd'] },
  { name: 'information_on', synonyms: ['informatie_op', 'informatie_openbaar_op'] },
  { name: 'outcome', synonyms: ['uitkomst', 'resultaat'] },
  { name: 'told_back_on', synonyms: ['teruggekoppeld_op'] },
] as const satisfies readonly ColumnDefinition<string>[]

export const COOPERATION_COLUMNS = [
  { name: 'cooperation_id', synonyms: ['samenwerking_id'] },
  { name: 'cooperation', synonyms: ['samenwerking'] },
  { name: 'region_set', synonyms: ['regioset', 'regio_indeling', 'indeling'] },
  { name: 'region', synonyms: ['regio'] },
  { name: 'area_code', synonyms: ['gemeente_code', 'gebied_code', 'municipality_code'] },
  { name: 'themes', synonyms: ['themas', 'thema', 'theme'] },
  { name: 'form', synonyms: ['vorm'] },
  { name: 'partner', synonyms: ['partij'] },
  { name: 'as_of', synonyms: ['peildatum', 'stand_op'] },
  { name: 'phase', synonyms: ['fase'] },
  { name: 'hours', synonyms: ['uren'] },
  { name: 'euros', synonyms: ['euro', 'kosten'] },
  { name: 'yield', synonyms: ['opbrengst'] },
  {
    name: 'expected_yield_of_others',
    synonyms: [
      ...(['verwachte_opbrengst_anderen', 'verwachte_opbrengst_van_anderen'] as const),
      ...(['verwachte_opbrengst', 'opbrengst_anderen'] as const),
    ],
  },
  { name: 'mandate', synonyms: ['mandaat'] },
  { name: 'teams', synonyms: ['aantal_teams'] },
  { name: 'scope', synonyms: ['reikwijdte'] },
  { name: 'predictability', synonyms: ['voorspelbaarheid'] },
  { name: 'agreed_on', synonyms: ['afgesproken_op', 'doelen_op'] },
  { name: 'team_on', synonyms: ['team_op', 'team_sinds'] },
  { name: 'first_result_on', synonyms: ['eerste_resultaat_op', 'eerste_resultaat'] },
  {
    name: 'changed_procedure_on',
    synonyms: ['gewijzigde_werkwijze_op', 'werkwijze_gewijzigd_op', 'andere_werkwijze_op'],
  },
  { name: 'other_theme_on', synonyms: ['ander_thema_op'] },
] as const satisfies readonly ColumnDefinition<string>[]

export const BOTTLENECK_COLUMNS = [
  { name: 'bottleneck_id', synonyms: ['knelpunt_id'] },
  { name: 'cooperation_id', synonyms: ['samenwerking_id'] },
  { name: 'bottleneck', synonyms: ['knelpunt'] },
  { name: 'interest', synonyms: ['belang_dat_remt', 'belang', 'remt'] },
  { name: 'raised_on', synonyms: ['ingebracht_op', 'gemeld_op'] },
  { name: 'level', synonyms: ['niveau'] },
  { name: 'level_since', synonyms: ['niveau_sinds', 'op_niveau_sinds'] },
  { name: 'settled_on', synonyms: ['geregeld_op', 'opgelost_op'] },
  { name: 'how', synonyms: ['hoe', 'hoe_geregeld'] },
  { name: 'agreement_id', synonyms: ['afspraak_id'] },
  { name: 'recurred_on', synonyms: ['teruggekomen_op', 'terug_op'] },
] as const satisfies readonly ColumnDefinition<string>[]

export type SurveyColumn = (typeof SURVEY_COLUMNS)[number]['name']
export type AgreementColumn = (typeof AGREEMENT_COLUMNS)[number]['name']
export type RegionColumn = (typeof REGION_COLUMNS)[number]['name']
export type StakeholderColumn = (typeof STAKEHOLDER_COLUMNS)[number]['name']
export type WaveColumn = (typeof WAVE_COLUMNS)[number]['name']
export type LoopColumn = (typeof LOOP_COLUMNS)[number]['name']
export type ChoiceColumn = (typeof CHOICE_COLUMNS)[number]['name']
export type CooperationColumn = (typeof COOPERATION_COLUMNS)[number]['name']
export type BottleneckColumn = (typeof BOTTLENECK_COLUMNS)[number]['name']
