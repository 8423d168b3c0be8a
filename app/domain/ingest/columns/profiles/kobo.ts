import type { SourceProfile } from './profile'

/** KoboToolbox. The moment of arrival is in UTC without saying so; that of finishing names its offset. */
export const KOBO: SourceProfile = {
  format: 'kobo',
  signature: [['_uuid', '_id'], ['_submission_time']],
  completed: ['end', '_submission_time'],
  respondent: ['_uuid'],
  number: ['_id'],
  leftOut: [
    {
      headings: ['_validation_status'],
      code: 'responses_not_approved',
      isOut: (text) => /not.?approved|niet.?goedgekeurd/i.test(text),
    },
  ],
  own: [
    ...['start', 'today', 'deviceid', 'formhub/uuid', '__version__', '_notes', '_status'],
    ...['_tags', '_index', 'meta/instanceID', 'meta/rootUuid', '_parent_index'],
    ...['_parent_table_name', '_geolocation', '_xform_id_string', '_bamboo_dataset_id'],
  ],
  zone: 'UTC',
  hasVersions: true,
}
