import { Option, type Command } from 'commander'
import { exportAgreements } from '#app/services/agreements/export-agreements.server'
import { exportBottlenecks, exportCooperation } from '#app/services/cooperation/export.server'
import { exportChoices } from '#app/services/decisions/export-choices.server'
import { exportLoops } from '#app/services/followup/export-loops.server'
import { exportFramework } from '#app/services/framework/export-framework.server'
import {
  exportQuestionnaire,
  QUESTIONNAIRE_TOOLS,
  type QuestionnaireTool,
} from '#app/services/framework/export-questionnaire.server'
import { exportWaves } from '#app/services/waves/export-waves.server'
import { exportRegions, exportStakeholders } from '#app/services/registers/export-registers.server'
import type { Database } from '#db/client.server'
import { withDatabase } from './database'
import { languageOf } from './language'
import { addEditionExport } from './publish-command'

const EXPORTS: readonly (readonly [string, string, (db: Database) => Promise<string>])[] = [
  ['agreements', 'results of performance agreements', exportAgreements],
  ['bottlenecks', 'bottlenecks of cooperations', exportBottlenecks],
  ['choices', 'decision processes, a row per step', exportChoices],
  ['cooperation', 'cooperations, a row per partner and reference date', exportCooperation],
  ['framework', 'the framework in force, as JSON', exportFramework],
  ['loops', 'expectations and what became of them', exportLoops],
  ['waves', 'waves of the survey', exportWaves],
  ['regions', 'dated memberships of areas in regions', exportRegions],
  ['stakeholders', 'the stakeholder register', exportStakeholders],
]

/** `export KIND`: on stdout, the file that `import KIND` reads. */
export function addExportCommand(program: Command): void {
  const group = program.command('export').description('the file that the import of that name reads')
  for (const [kind, description, read] of EXPORTS) {
    group
      .command(kind)
      .description(description)
      .action(async () => {
        process.stdout.write(await withDatabase(({ db }) => read(db)))
      })
  }
  group
    .command('questionnaire')
    .description('what the framework asks, for a survey tool: its export maps itself')
    .addOption(
      new Option('--as <tool>', 'limesurvey: a file to import; forms: a list to take over')
        .choices(QUESTIONNAIRE_TOOLS)
        .makeOptionMandatory(),
    )
    .action(async ({ as: tool }: { readonly as: QuestionnaireTool }, called: Command) => {
      const asked = { tool, language: languageOf(called), now: new Date().toISOString() }
      process.stdout.write(await withDatabase(({ db }) => exportQuestionnaire(db, asked)))
    })
  addEditionExport(group)
}
