import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { AgreementsPage } from '#app/components/agreements/agreements-page'
import { agreementsViewOf } from '#app/components/agreements/view'
import type { AgreementsPageReport } from '#app/domain/report/agreements-page'
import { agreementRow, pageReport } from '#tests/support/agreements'

function page(report: AgreementsPageReport, query = ''): string {
  const view = agreementsViewOf(new URLSearchParams(query))
  return renderToStaticMarkup(<AgreementsPage report={report} view={view} menu={[]} />)
}

describe('the page of agreements', () => {
  test('tells of each what it is, where, with whom, how far and until when', () => {
    const html = page(pageReport([agreementRow()]))
    for (const text of [
      ...['110 woningen naar label B', 'Duurzaamheid · Beek · Noord · Gemeente Beek'],
      ...['110<small>woningen</small>', '>46<', '42\u00a0% bij 75\u00a0% van de tijd'],
      ...[
        'tot <span class="whole">31-12-2026</span>; laatste melding <span class="whole">30-9-2026</span>',
        'loopt achter',
      ],
    ]) {
      expect(html).toContain(text)
    }
    expect(html).not.toContain('class="late"')
  })

  test('leads whoever may write down what they heard from an agreement to there', () => {
    const report = pageReport([agreementRow({ theme: 'duurzaamheid' })])
    expect(page(report)).not.toContain('/opvolging/verwachting')
    const html = page({ ...report, mayWriteDown: true })
    expect(html).toContain('regio=Noord&amp;bron=agreement&amp;thema=duurzaamheid&amp;taal=nl')
  })

  test('draws what was realised and marks the time that passed', () => {
    const pace = { ...agreementRow().pace, realisedShare: 0.5, elapsedShare: 0.25 }
    const html = page(pageReport([agreementRow({ pace })]))
    expect(html).toContain('<path class="done" d="M0 9h65.0"></path>')
    expect(html).toContain('<path class="elapsed" d="M33.0 1v16"></path>')
  })

  test('says in words what is overdue, and draws it in its own colour', () => {
    const html = page(pageReport([agreementRow({ standing: 'overdue' })]))
    expect(html).toContain(
      '<small class="late">termijn <span class="whole">31-12-2026</span> verstreken',
    )
    expect(html).toContain('<span class="late">over de termijn</span>')
    expect(html).toContain('class="done late"')
  })

  test('keeps the choice in its form, and a theme that nothing has too', () => {
    const filter = { theme: 'scholing', region: 'Zuid', standing: 'attention' } as const
    const html = page(
      pageReport([agreementRow()], {}, filter),
      'thema=scholing&regio=Zuid&stand=aandacht',
    )
    expect(html).toContain(
      '<summary>scholing · Zuid · alle partners · vraagt aandacht<span aria-hidden="true">\u00a0▾</span></summary>',
    )
    for (const value of ['scholing', 'Zuid', 'aandacht', 'Markt']) {
      expect(html).toContain(`<option value="${value}" selected="">`)
    }
    expect(html).toContain('Geen afspraak voldoet aan deze keuze.')
  })

  test('offers the file to those who may have it only', () => {
    expect(page(pageReport([agreementRow()]))).not.toContain('/afspraken.csv')
    expect(page(pageReport([agreementRow()], { mayExport: true }))).toContain('/afspraken.csv')
  })

  test('names what is past and left out, with a way to see it', () => {
    const past = agreementRow({ id: 'B', standing: 'missed', isPast: true })
    const html = page(pageReport([agreementRow(), past]), 'regio=Noord')
    expect(html).toContain('Eén afspraak van eerder staat er niet bij.')
    expect(html).toContain('/afspraken?regio=Noord&amp;stand=ook-van-eerder&amp;taal=nl')
  })

  test('leads on from an installation without agreements', () => {
    expect(page(pageReport([]))).toContain('Er zijn nog geen afspraken geïmporteerd.')
  })

  test('leads from page to page', () => {
    const many = Array.from({ length: 150 }, (_, at) => agreementRow({ id: `A-${at}` }))
    const html = page(pageReport(many))
    expect(html).toContain('bladzijde 1 van 2')
    expect(html).toContain('<a href="/afspraken?bladzijde=2&amp;taal=nl">Volgende</a>')
    expect(html).not.toContain('Vorige')
  })
})
