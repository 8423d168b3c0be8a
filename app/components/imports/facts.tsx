import type { ReactNode } from 'react'

interface FactsProps {
  /** Name and value, in order. */
  readonly facts: readonly (readonly [name: string, value: ReactNode])[]
  /** Figures stand large beside one another. */
  readonly large?: boolean
}

/** A short list of facts. */
export function Facts({ facts, large = false }: FactsProps) {
  return (
    <dl className={large ? 'facts facts-large' : 'facts'}>
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
