import { describe, expect, test } from 'vitest'
import { emptyOrganisation } from '#app/domain/sums/empty'
import { ORGANISATION_LAYOUT } from '#app/domain/sums/layout'
import { OrganisationSums } from '#app/domain/sums/organisation-sums'

const { size, sumWeights } = ORGANISATION_LAYOUT

function weighing(weight: number): Float64Array {
  const sums = emptyOrganisation()
  sums[sumWeights] = weight
  return sums
}

function weightsIn(organisations: OrganisationSums): number[] {
  return organisations.ids.map((_, place) => organisations.sums[place * size + sumWeights]!)
}

describe('the sums of organisations', () => {
  test('keep the order in which they were met, and add what comes later', () => {
    const organisations = new OrganisationSums()
    for (const [id, weight] of [
      [7, 1],
      [3, 2],
      [7, 10],
    ] as const) {
      organisations.add(id, weighing(weight))
    }
    expect(organisations.ids).toEqual([7, 3])
    expect(weightsIn(organisations)).toEqual([11, 2])
  })

  test('are kept however many there are', () => {
    const organisations = new OrganisationSums()
    const ids = Array.from({ length: 100 }, (_, index) => 1000 - index)
    for (const id of ids) organisations.add(id, weighing(id))
    expect(weightsIn(organisations)).toEqual(ids)
  })

  test('are found by id', () => {
    const organisations = new OrganisationSums()
    organisations.add(7, weighing(1))
    organisations.add(3, weighing(1))
    expect([7, 3, 5].map((id) => organisations.placeOf(id))).toEqual([0, 1, undefined])
  })

  test('take in those of another period and leave them as they are', () => {
    const [year, quarter] = [new OrganisationSums(), new OrganisationSums()]
    year.add(3, weighing(1))
    quarter.add(7, weighing(2))
    quarter.add(3, weighing(4))
    year.addAll(quarter)
    expect(year.ids).toEqual([3, 7])
    expect(weightsIn(year)).toEqual([5, 2])
    expect(weightsIn(quarter)).toEqual([2, 4])
  })
})
