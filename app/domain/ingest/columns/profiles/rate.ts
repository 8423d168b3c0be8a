import type { SourceProfile } from './profile'

/** rate.nl: a row per answer. What it marks as invalid, or as put aside, is nobody's answer. */
export const RATE: SourceProfile = {
  format: 'rate',
  signature: [['ResultID'], ['ResultDate']],
  completed: ['ResultDate'],
  number: ['ResultID'],
  leftOut: [
    {
      headings: ['ConfirmStatus'],
      code: 'responses_disqualified',
      isOut: (text) => text === '2',
    },
    {
      headings: ['ResultIgnoredWhen'],
      code: 'responses_disqualified',
      isOut: (text) => text !== '',
    },
  ],
}
