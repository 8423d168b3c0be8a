import type { OverviewFinding } from '../report/overview-finding'
import type { Overview } from '../report/overview-model'
import type { EditionContent, EditionHead, EditionLoop, EditionRegion } from './edition'

/** What a page shows of an edition: its cover, or one of its regions. */
export interface ShownEdition {
  readonly head: EditionHead
  readonly overview: Overview
  readonly loops: readonly EditionLoop[]
  /** What the registers say after the scores. */
  readonly registers: NonNullable<EditionContent['registers']>
  /** Regions of which something is said first, in that order: each has a page. */
  readonly told: readonly Pick<EditionRegion['report'], 'region' | 'findings'>[]
  /** null: the cover. */
  readonly region: EditionRegion | null
}

/** @param region name of the region to look at; null, or one that is not in it: the cover */
export function shownEdition(
  { head, overview, regions, loops, registers = [] }: EditionContent,
  region: string | null,
): ShownEdition {
  const order = saidFirst([overview.findings.title, ...overview.findings.sentences])
  const place = ({ report }: EditionRegion) => {
    const at = order.indexOf(report.region ?? '')
    return at < 0 ? order.length : at
  }
  const told = regions.filter(({ report }) => report.findings.title.key === 'statement')
  return {
    head,
    overview,
    registers,
    loops: region === null ? loops : loops.filter((loop) => loop.region === region),
    told: [...told]
      .sort((one, other) => place(one) - place(other))
      .map(({ report }) => ({ region: report.region, findings: report.findings })),
    region: regions.find(({ report }) => report.region === region) ?? null,
  }
}

function saidFirst(findings: readonly OverviewFinding[]): string[] {
  return findings.flatMap(({ key, values }) => (key === 'statement' ? [values.region] : []))
}
