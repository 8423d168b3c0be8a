import { DIMENSIONS, type Dimension, type Framework } from '../framework/framework'
import type { ExpectedWeight } from '../scoring/expected-weights'
import {
  silenceVerdict,
  silentWeight,
  type GroupResponse,
  type SilenceVerdict,
} from '../stakeholders/silence'
import type { RegionForm, RegionGroup, RegionSilence } from './region-model'

interface SilenceContext {
  readonly framework: Pick<Framework, 'bands' | 'groups'>
  readonly expected: readonly ExpectedWeight[]
  readonly invited: ReadonlyMap<string, number>
}

/** Made of figures on show and of who was invited, so it tells nothing more. */
export function silenceIn(
  groups: Readonly<Record<Dimension, readonly RegionGroup[]>>,
  forms: Readonly<Record<Dimension, RegionForm>> | null,
  context: SilenceContext,
): RegionSilence {
  const { expected, invited } = context
  const named = new Map(context.framework.groups.map(({ code, name }) => [code, name]))
  const known = expected.map(({ group }) => ({
    name: named.get(group) ?? { nl: group, en: group },
    isInvited: invited.has(group),
    response: largestResponse(
      DIMENSIONS.flatMap((form) => groups[form]),
      group,
    ),
  }))
  return {
    groups: known
      .flatMap(({ name, response }) => (response ? [{ ...response, name }] : []))
      .sort((a, b) => b.invited - b.respondents - (a.invited - a.respondents)),
    unknown: known.flatMap(({ name, isInvited }) => (isInvited ? [] : [name])),
    assumed: known.flatMap(({ name, isInvited, response }) =>
      isInvited && response === null ? [name] : [],
    ),
    forms: DIMENSIONS.flatMap((form) => {
      const told = forms && verdictOf(forms[form], groups[form], context)
      return told ? [{ form, ...told }] : []
    }),
  }
}

/** A wave need not have asked every form. */
function largestResponse(rows: readonly RegionGroup[], code: string): GroupResponse | null {
  const known = rows.flatMap((row) => (row.code === code ? (row.response ?? []) : []))
  return known.reduce<GroupResponse | null>(
    (most, each) => (most === null || each.respondents > most.respondents ? each : most),
    null,
  )
}

/** Only where survey score and score are told exactly, λ is known, and all is of today. */
function verdictOf(
  { chosen: { score, surveyScore, recordWeight, waiting } }: RegionForm,
  groups: readonly RegionGroup[],
  { framework, expected, invited }: SilenceContext,
): { readonly score: number; readonly verdict: SilenceVerdict } | null {
  if (typeof score !== 'number' || typeof surveyScore !== 'number') return null
  if (recordWeight === null || waiting || groups.some((group) => group.waiting)) return null
  const heard = expected.flatMap(({ group: code, weight }) => {
    const group = groups.find((each) => each.code === code && each.status !== 'unheard')
    return group === undefined ? [] : [{ group, weight }]
  })
  const total = heard.reduce((sum, { weight }) => sum + weight, 0)
  const silent = silentWeight(
    heard.map(({ group, weight }) => ({
      weight: weight / total,
      invited: invited.get(group.code) ?? null,
      respondents: group.response?.respondents ?? null,
    })),
  )
  const verdict = silenceVerdict(score, (1 - recordWeight) * silent, framework.bands)
  return verdict && { score, verdict }
}
