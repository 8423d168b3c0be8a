import type { SourceProfile } from './profile'

/** Alchemer, earlier SurveyGizmo. */
export const ALCHEMER: SourceProfile = {
  format: 'alchemer',
  signature: [['Response ID'], ['Time Started'], ['Date Submitted']],
  completed: ['Date Submitted', 'Time Started'],
  number: ['Response ID'],
  leftOut: [
    {
      headings: ['Status'],
      code: 'responses_unfinished',
      isOut: (text) => /^partial$/i.test(text),
    },
    {
      headings: ['Status'],
      code: 'responses_disqualified',
      isOut: (text) => /^(disqualified|deleted)$/i.test(text),
    },
  ],
  own: [
    ...['Legacy Comments', 'Language', 'Referer', 'Extended Referer', 'SessionID'],
    ...['Country', 'State/Region'],
  ],
}
