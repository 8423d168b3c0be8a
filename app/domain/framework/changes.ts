import type { Framework } from './framework'

export type FrameworkPart = Exclude<keyof Framework, 'version'>

/** Parts that no stored figure is made of: they change without a new version. */
const FREE: readonly FrameworkPart[] = [
  'themes',
  'discussion',
  'bands',
  'statements',
  'cooperation',
]

/** The parts in which two frameworks differ, versions aside. */
export function changedParts(one: Framework, other: Framework): FrameworkPart[] {
  const parts = Object.keys(other).filter((key): key is FrameworkPart => key !== 'version')
  return parts.filter((part) => JSON.stringify(one[part]) !== JSON.stringify(other[part]))
}

/** How two versions of a framework differ. */
export interface FrameworkDifference {
  readonly parts: readonly FrameworkPart[]
  /** Codes of the statements that differ, or that only one of them has. */
  readonly statements: readonly string[]
}

export function differenceBetween(one: Framework, other: Framework): FrameworkDifference {
  const textOf = (framework: Framework) =>
    new Map(framework.items.map((item) => [item.code, JSON.stringify(item)]))
  const [before, after] = [textOf(one), textOf(other)]
  const codes = [...new Set([...before.keys(), ...after.keys()])]
  const statements = codes.filter((code) => before.get(code) !== after.get(code))
  return { parts: changedParts(one, other), statements }
}

/** Those of them that scores are made of: the same version must not mean two things. */
export function scoringParts(parts: readonly FrameworkPart[]): FrameworkPart[] {
  return parts.filter((part) => !FREE.includes(part))
}

/**
 * Whether stored answers would mean something else: they are kept by the order of the statements, on the
 * answer scale that was asked, under the codes of groups.
 */
export function answersDiffer(one: Framework, other: Framework): boolean {
  return answersOf(one) !== answersOf(other)
}

function answersOf({ items, answerScale, groups }: Framework): string {
  return JSON.stringify([
    items.map(({ code, scale, reversed }) => [code, scale, reversed]),
    [answerScale.min, answerScale.max],
    groups.map(({ code }) => code),
  ])
}
