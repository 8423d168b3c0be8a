import { expect, test } from 'vitest'
import { openRegisters } from '#tests/support/register-pages'

const CHOICES = [
  'choice_id;choice;region_set;region;decision_planned_on;step;kind;opens;closes;audience;influence',
  'K1;Sloop;Markt;Noord;2027-02-01;Advies;window;2027-01-01;2027-01-20;tenants;advise',
]
const STAKEHOLDERS = [
  'region_set;region;period;stakeholder_group;organisation;interest;influence;invited',
  'Markt;Noord;2026-Q3;huurders;Bewonersraad;5;1;40',
]
const COOPERATIONS = [
  'cooperation_id;cooperation;region_set;region;form;partner;as_of;phase',
  'S1;Samen inkopen;Markt;Noord;inkoop;De Wending;2026-09-30;2',
]

test('the charts of registers are files, and what is no chart is not found', async () => {
  const { bring, browser } = await openRegisters('manager')
  await bring('choices', CHOICES)
  await bring('stakeholders', STAKEHOLDERS)
  await bring('cooperation', COOPERATIONS)
  const asked = [
    ['/besluiten/vensters.csv', 'Sloop'],
    ['/besluiten/stappen.svg?besluit=K1', 'Advies'],
    ['/belanghouders/kaart.svg?set=Markt&regio=Noord&kwartaal=2026-Q3', 'Bewonersraad'],
    ['/belanghouders/gehoord.csv?set=Markt&regio=Noord&kwartaal=2026-Q3', 'Bewonersraad'],
    ['/samenwerking/overzicht.svg', 'Samen inkopen'],
    ['/samenwerking/fasen.csv?id=S1', 'De Wending'],
  ] as const
  for (const [path, text] of asked) {
    const file = await browser.get(path)
    expect([path, file.status]).toEqual([path, 200])
    expect(file.text).toContain(text)
  }
  for (const path of [
    '/besluiten/fasen.csv',
    '/samenwerking/fasen.svg?id=S1',
    '/belanghouders/x.csv',
  ]) {
    expect([path, (await browser.get(path)).status]).toEqual([path, 404])
  }
})
