import { crowd, regionLines, surveyLines } from '#tests/services/support/files'
import type { CommandLine } from './program'

/** Two sets; names that sort differently by code unit (É after Z) than by a Dutch alphabet. */
const REGIONS = regionLines([
  'Markt;Zuid;GM0002;Twee;;',
  'Markt;Éénrum;GM0001;Een;;',
  'Markt;Leeg;GM0003;Drie;;',
  'Groot;Alles;GM0001;Een;;',
  'Groot;Alles;GM0002;Twee;;',
])

/** Two quarters; in Zuid four people answer in the second, too few to be shown. */
const SURVEY = surveyLines([
  ...crowd(1, { completedAt: '2026-05-01' }),
  ...crowd(70),
  ...crowd(140, { completedAt: '2026-05-02', area: 'GM0002' }),
  ...crowd(210, { area: 'GM0002' }).slice(0, 4),
])

/** Imports regions and a survey: imports 1 and 2. @throws Error where it fails */
export async function importExample(commands: CommandLine): Promise<void> {
  for (const [kind, lines] of [
    ['regions', REGIONS],
    ['survey', SURVEY],
  ] as const) {
    const { status, stderr } = await commands.run(
      'import',
      kind,
      commands.file(`${kind}.csv`, lines),
    )
    if (status !== 0) throw new Error(stderr)
  }
}
