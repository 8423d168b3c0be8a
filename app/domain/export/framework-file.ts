import type { Framework } from '../framework/framework'

/** A framework as the file that the import of frameworks reads, unchanged. */
export function frameworkFile(framework: Framework): string {
  return `${JSON.stringify(framework, null, 2)}\n`
}
