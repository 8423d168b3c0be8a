import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { AgreementSection } from '#app/components/region/agreements/agreement-section'
import { regionViewOf } from '#app/components/region/view'
import { DEFAULT_FRAMEWORK } from '#app/domain/framework/default'
import type { AgreementRow } from '#app/domain/report/agreement-row'
import { regionAgreements } from '#app/domain/report/agreements'
import { agreementRow } from '#tests/support/agreements'
import { day } from '#tests/support/builders'

function section(rows: readonly AgreementRow[], language = 'nl'): string {
  const view = regionViewOf(new URLSearchParams({ set: 'Markt', regio: 'Noord', taal: language }))
  const today = day('2026-11-29')
  const agreements = { ...regionAgreements(rows, 'Noord', DEFAULT_FRAMEWORK), today }
  return renderToStaticMarkup(<AgreementSection agreements={agreements} view={view} />)
}

const ON_PACE = agreementRow({ id: 'B', standing: 'on_pace' })

describe('the agreements on the page of a region', () => {
  test('are those that ask for attention, out of all, with the way to all', () => {
    const html = section([agreementRow(), ON_PACE])
    expect(html).toContain('Afspraken die aandacht vragen')
    expect(html).toContain('1 van 2; eerst wat over de termijn is')
    expect(html).toContain('Stand van 29 november 2026.')
    expect(html.match(/<th scope="row">/g)).toHaveLength(1)
    expect(html).toContain(
      '<a href="/afspraken?set=Markt&amp;regio=Noord&amp;taal=nl">Alle 2 afspr',
    )
  })

  test('say how many there are besides the first five', () => {
    const many = Array.from({ length: 7 }, (_, at) => agreementRow({ id: `A-${at}` }))
    const html = section(many, 'en')
    expect(html).toContain('7 of 7, the first 5 here')
    expect(html.match(/<th scope="row">/g)).toHaveLength(5)
  })

  test('say so where none asks for attention', () => {
    const html = section([ON_PACE])
    expect(html).toContain('Geen afspraak vraagt aandacht')
    expect(html).not.toContain('<table')
    expect(html).toContain('De enige afspraak')
  })

  test('are not there without agreements, nor for somebody who may not see them', () => {
    expect(section([agreementRow({ region: 'Zuid' })])).toBe('')
    const view = regionViewOf(new URLSearchParams())
    expect(renderToStaticMarkup(<AgreementSection agreements={null} view={view} />)).toBe('')
  })
})
