import { readFileSync } from 'node:fs'
import type { Command } from 'commander'
import type { Framework } from '#app/domain/framework/framework'
import { readFrameworkText } from '#app/domain/framework/parse'
import { sentence } from '#app/words/command-line'
import { partNames } from '#app/words/framework-change'
import { frameworkIssueText } from '#app/words/framework-issues'
import type { Language } from '#app/words/language'
import { Refusal } from './failure'
import { languageOf } from './language'
import { withLongWork } from './long-work'
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
      const outcome = await withLongWork((thread) =>
        thread.run('importFramework', {
          framework,
          dryRun,
          accountId: null,
          now: new Date().toISOString(),
        }),
      )
      if (options.json) {
        process.stdout.write(`${JSON.stringify(outcome, null, 2)}\n`)
        return
      }
      const { version, parts, scoresMoved } = outcome
      const key = dryRun ? 'framework_tried' : 'framework_taken'
      const told = parts.length === 0 ? '–' : partNames(parts, language)
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
  const { data, issues } = readFrameworkText(readFileSync(file, 'utf8'))
  if (data !== null) return data
  const lines = issues.map((issue) => frameworkIssueText(issue, language))
  if (issues[0]?.code === 'not_json') throw new Refusal(lines.join('\n'))
  throw new Refusal([sentence('framework_unfit', language), ...lines].join('\n'))
}
