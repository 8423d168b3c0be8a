import type { SourceProfile } from './profile'

/** SurveyMonkey. Responses that were broken off are not marked: too few answered items tell of them. */
export const SURVEYMONKEY: SourceProfile = {
  format: 'surveymonkey',
  signature: [['Respondent ID'], ['Collector ID']],
  completed: ['End Date', 'Date Modified', 'Start Date', 'Date Created'],
  respondent: ['Respondent ID'],
  own: ['Collector ID', 'Custom Data 1'],
}
