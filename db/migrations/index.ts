import type { Migration } from 'kysely'
import * as importAndScores from './20261123_import_and_scores'
import * as people from './20261123_people'
import * as erasureLog from './20261124_erasure_log'
import * as jobs from './20261124_jobs'
import * as scoreDifference from './20261125_score_difference'
import * as release from './20261126_release'
import * as apiToken from './20261127_api_token'
import * as periodKind from './20261128_period_kind'
import * as persons from './20261129_persons'
import * as responseContent from './20261129_response_content'
import * as period from './20261130_period'
import * as waves from './20261130_waves'
import * as items from './20261201_items'
import * as agreementUnknown from './20261202_agreement_unknown'
import * as groupRespondents from './20261202_group_respondents'
import * as quality from './20261203_quality'
import * as loops from './20261204_loops'
import * as commentPlaces from './20261205_comment_places'
import * as edition from './20261205_edition'
import * as groupOverlap from './20261206_group_overlap'
import * as areaBoundary from './20261210_area_boundary'
import * as choices from './20261211_choices'
import * as meeting from './20261211_meeting'
import * as registerColumns from './20261211_register_columns'
import * as mail from './20261214_mail'
import * as remark from './20261215_remark'
import * as meetingChange from './20261220_meeting_change'
import * as accountRole from './20261221_account_role'
import * as importSource from './20261222_import_source'
import * as waveInstrument from './20261223_wave_instrument'
import * as cooperation from './20261224_cooperation'
import * as loopTheme from './20261225_loop_theme'
import * as reflection from './20261226_reflection'
import * as packedScores from './20261227_packed_scores'
import * as packedSums from './20261228_packed_sums'

/** Every migration in order. Landed ones are never edited; a change is a new file and a new line here. */
export const migrations: Readonly<Record<string, Migration>> = {
  '20261123_import_and_scores': importAndScores,
  '20261123_people': people,
  '20261124_erasure_log': erasureLog,
  '20261124_jobs': jobs,
  '20261125_score_difference': scoreDifference,
  '20261126_release': release,
  '20261127_api_token': apiToken,
  '20261128_period_kind': periodKind,
  '20261129_persons': persons,
  '20261129_response_content': responseContent,
  '20261130_period': period,
  '20261130_waves': waves,
  '20261201_items': items,
  '20261202_agreement_unknown': agreementUnknown,
  '20261202_group_respondents': groupRespondents,
  '20261203_quality': quality,
  '20261204_loops': loops,
  '20261205_comment_places': commentPlaces,
  '20261205_edition': edition,
  '20261206_group_overlap': groupOverlap,
  '20261210_area_boundary': areaBoundary,
  '20261211_choices': choices,
  '20261211_meeting': meeting,
  '20261211_register_columns': registerColumns,
  '20261214_mail': mail,
  '20261215_remark': remark,
  '20261220_meeting_change': meetingChange,
  '20261221_account_role': accountRole,
  '20261222_import_source': importSource,
  '20261223_wave_instrument': waveInstrument,
  '20261224_cooperation': cooperation,
  '20261225_loop_theme': loopTheme,
  '20261226_reflection': reflection,
  '20261227_packed_scores': packedScores,
  '20261228_packed_sums': packedSums,
}
