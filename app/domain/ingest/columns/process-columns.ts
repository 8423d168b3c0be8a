import { PLACE_NAMED, type ColumnDefinition } from './column-definition'

/** The columns of files of expectations, choices, cooperations and their bottlenecks: see columns.ts. */

export const LOOP_COLUMNS = [
  { name: 'loop_id', synonyms: ['verwachting_id', 'lus_id', 'verwachting_nummer'] },
  ...PLACE_NAMED,
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
  ...PLACE_NAMED,
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
  ...PLACE_NAMED,
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

export type LoopColumn = (typeof LOOP_COLUMNS)[number]['name']
export type ChoiceColumn = (typeof CHOICE_COLUMNS)[number]['name']
export type CooperationColumn = (typeof COOPERATION_COLUMNS)[number]['name']
export type BottleneckColumn = (typeof BOTTLENECK_COLUMNS)[number]['name']
