import { checkFramework } from './check'
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
  const { data, issues } = checkFramework(parseJson(json))
  if (data === null) throw new InvalidFrameworkError(issues)
  return data
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json) as unknown
  } catch {
    throw new InvalidFrameworkError([{ path: '', code: 'not_json', params: {} }])
  }
}
