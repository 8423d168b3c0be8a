import { readFileSync } from 'node:fs'
import type { Command } from 'commander'
import { checkFramework } from '#app/domain/framework/check'
import type { Framework } from '#app/domain/framework/framework'
import { sentence } from '#app/words/command-line'
import { frameworkIssueText } from '#app/words/framework-issues'
import type { Language } from '#app/words/language'
import { withWriter } from './database'
import { Refusal } from './failure'
import { languageOf } from './language'
import { movedLines } from './moved-lines'
import { requireReadable } from './require-readable'

interface FrameworkOptions {
  readonly dryRun?: boolean
  readonly json?: boolean
}

/** `import framework FILE.json` */
export function addFrameworkImport(group: Command): void {
  group
    .command('framework')
    .description('statements, groups, weights, themes and what to discuss')
    .argument('<file.json>')
    .option('--dry-run', 'check and show what would move; store nothing')
    .option('--json', 'print facts as JSON')
    .action(async (file: string, options: FrameworkOptions, command: Command) => {
      const language = languageOf(command)
      const framework = readFramework(file, language)
      const dryRun = options.dryRun ?? false
      const outcome = await withWriter((writer) =>
        writer.run('importFramework', { framework, dryRun, now: new Date().toISOString() }),
      )
      if (options.json) {
        process.stdout.write(`${JSON.stringify(outcome, null, 2)}\n`)
        return
      }
      const { version, parts, scoresMoved } = outcome
      const key = dryRun ? 'framework_tried' : 'framework_taken'
      const told = parts.length === 0 ? '–' : parts.join(', ')
      const lines = [
        sentence(key, language, { version, parts: told }),
        ...movedLines(scoresMoved, language),
      ]
      process.stdout.write(`${lines.join('\n')}\n`)
    })
}

/** @throws Refusal with everything that is wrong, each where it stands */
function readFramework(file: string, language: Language): Framework {
  requireReadable(file)
  const { data, issues } = checkFramework(parse(readFileSync(file, 'utf8'), language))
  if (data !== null) return data
  const lines = issues.map((issue) => frameworkIssueText(issue, language))
  throw new Refusal([sentence('framework_unfit', language), ...lines].join('\n'))
}

function parse(text: string, language: Language): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, '')) as unknown
  } catch {
    const issue = { path: '', code: 'not_json', params: {} } as const
    throw new Refusal(frameworkIssueText(issue, language))
  }
}
