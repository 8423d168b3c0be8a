import { checkFramework, type CheckedFramework } from './check'
import type { Framework } from './framework'
import type { FrameworkIssue } from './framework-issue'

/** A stored framework cannot be used; `issues` says where and why. */
export class InvalidFrameworkError extends Error {
  readonly code = 'framework_invalid'

  constructor(readonly issues: readonly FrameworkIssue[]) {
    super(`framework_invalid: ${issues.map(({ path, code }) => `${path} ${code}`).join(', ')}`)
    this.name = 'InvalidFrameworkError'
  }
}

/**
 * The framework that a JSON text holds, as the database keeps it.
 * @throws InvalidFrameworkError where the text is no JSON or the framework breaks a rule of `check`
 */
export function parseFramework(json: string): Framework {
  const { data, issues } = readFrameworkText(json)
  if (data === null) throw new InvalidFrameworkError(issues)
  return data
}

/** The same of a file that somebody edited, with everything that is wrong with it. */
export function readFrameworkText(text: string): CheckedFramework {
  let value: unknown
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ''))
  } catch {
    return { data: null, issues: [{ path: '', code: 'not_json', params: {} }] }
  }
  return checkFramework(value)
}
