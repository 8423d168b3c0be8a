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
const LOOPS = [
  'loop_id;region_set;region;heard;heard_on;heard_from;form;decision;decided_on;told_back_on',
  'L1;Markt;Noord;Lift stuk;2026-01-10;huurders;feedback;ja;2026-02-01;2026-02-10',
  'L2;Markt;Noord;Tocht;2026-01-12;huurders;feedback;;;',
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
  await bring('loops', LOOPS)
  const asked = [
    ['/besluiten/vensters.csv', 'Sloop'],
    ['/besluiten/stappen.svg?besluit=K1', 'Advies'],
    ['/belanghouders/kaart.svg?set=Markt&regio=Noord&kwartaal=2026-Q3', 'Bewonersraad'],
    ['/belanghouders/gehoord.csv?set=Markt&regio=Noord&kwartaal=2026-Q3', 'Bewonersraad'],
    ['/opvolging/vierkantjes.csv', 'Noord;1;2;1;0;0;1'],
    ['/opvolging/vierkantjes.svg?taal=en', '1 of 2'],
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
    '/opvolging/vierkantjes.pdf',
    '/opvolging/fasen.csv',
    '/belanghouders/x.csv',
  ]) {
    expect([path, (await browser.get(path)).status]).toEqual([path, 404])
  }
})
