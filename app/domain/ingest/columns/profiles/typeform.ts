import type { SourceProfile } from './profile'

/** Typeform. Older files do not say whether a response was completed: all in them were. */
export const TYPEFORM: SourceProfile = {
  format: 'typeform',
  signature: [['#'], ['Submit Date (UTC)']],
  completed: ['Submit Date (UTC)', 'Stage Date (UTC)'],
  respondent: ['#'],
  leftOut: [
    {
      headings: ['Response Type'],
      code: 'responses_unfinished',
      isOut: (text) => /^(started|partial|gestart|gedeeltelijk)$/i.test(text),
    },
  ],
  own: ['Start Date (UTC)', 'Tags', 'Ending'],
  zone: 'UTC',
}
