import { frameworkFile } from '#app/domain/export/framework-file'
import type { Quarter } from '#app/domain/calendar/quarter'
import { DEFAULT_FRAMEWORK } from '#app/domain/framework/default'
import type { Bilingual, Framework } from '#app/domain/framework/framework'

/** From this quarter on the sample's surveys ask with the second version. */
const REWORDED_FROM: Quarter = '2025-Q3'

/** Who was not there stumbled over "buitenstaanders": the statement says the same in plainer words. */
const REWORDED: Readonly<Record<string, Bilingual>> = {
  P4: {
    nl: 'Wie er niet zelf bij zit, kan moeilijk volgen hoe er wordt besloten.',
    en: 'For those who are not at the table it is hard to follow how decisions are made.',
  },
}

/** Code, form and direction of every statement stay, so no line breaks and no score moves. */
const SECOND_VERSION: Framework = {
  ...DEFAULT_FRAMEWORK,
  version: '2',
  items: DEFAULT_FRAMEWORK.items.map((item) => {
    return { ...item, text: REWORDED[item.code] ?? item.text }
  }),
}

/** The version that a quarter's surveys asked with. */
export function versionAskedIn(quarter: Quarter): string {
  return (quarter < REWORDED_FROM ? DEFAULT_FRAMEWORK : SECOND_VERSION).version
}

/** The second version as the file that the import of frameworks reads. */
export function secondFrameworkFile(): Uint8Array {
  return Buffer.from(frameworkFile(SECOND_VERSION), 'utf8')
}
