import { FORMULA_GUARD, saysNo, type SourceProfile } from './profile'

/** Formbricks. Times name their zone; older exports do not, and mean UTC. */
export const FORMBRICKS: SourceProfile = {
  format: 'formbricks',
  signature: [['No.'], ['Response ID'], ['Survey ID', 'Formbricks ID (internal)']],
  completed: ['Timestamp'],
  respondent: ['Response ID'],
  leftOut: [{ headings: ['Finished'], code: 'responses_unfinished', isOut: saysNo }],
  own: ['No.', 'Survey ID', 'Formbricks ID (internal)', 'Tags', 'Quotas', 'source', 'url'],
  ownPattern: / - Option ID$/i,
  zone: 'UTC',
  guard: FORMULA_GUARD,
}
