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
