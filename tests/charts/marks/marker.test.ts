import { describe, expect, it } from 'vitest'
import { gatheredMarkers } from '#app/charts/marks/marker'

const at = (x: number, look: 'firm' | 'provisional' | 'survey', bound: 'low' | null = null) => {
  return { x, y: 10, look, bound, radius: 2 }
}

describe('the markers of a line together', () => {
  it('draws a filled circle around each firm point', () => {
    expect(gatheredMarkers([at(5, 'firm'), at(15, 'firm')])).toEqual({
      hollow: '',
      solid: 'M3,10a2,2,0,1,0,4,0a2,2,0,1,0,-4,0ZM13,10a2,2,0,1,0,4,0a2,2,0,1,0,-4,0Z',
    })
  })

  it('puts what is hollow under what is filled', () => {
    const { hollow, solid } = gatheredMarkers([at(5, 'provisional'), at(15, 'survey')])
    expect(hollow).toBe(
      'M3.75,10a1.25,1.25,0,1,0,2.5,0a1.25,1.25,0,1,0,-2.5,0ZM13.75,10a1.25,1.25,0,1,0,2.5,0a1.25,1.25,0,1,0,-2.5,0Z',
    )
    expect(solid).toBe('M15,8A2,2,0,0,0,15,12Z')
  })

  it('keeps the pointer of a bound beside its circle', () => {
    expect(gatheredMarkers([at(5, 'firm', 'low')]).solid).toMatch(/^M3,10a.*ZM3,8L1,10L3,12Z$/)
  })

  it('draws nothing where there is no point', () => {
    expect(gatheredMarkers([])).toEqual({ hollow: '', solid: '' })
  })
})
