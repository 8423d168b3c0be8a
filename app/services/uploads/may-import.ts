import { may } from '#app/access/policy'
import type { Person } from '#app/domain/people/person'

/** Whether somebody brings data in and takes it back, or only sees what others did. */
export function mayImport({ roles }: Pick<Person, 'roles'>): boolean {
  return may(roles, 'import_data')
}
