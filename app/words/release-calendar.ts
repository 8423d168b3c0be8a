import { bilingual } from './language'

const DUTCH = {
  title: 'Kalender van publicaties',
  intro:
    'Wanneer welk kwartaal uitkomt, in Nederlandse tijd, en wie voor de cijfers instaat. Aangekondigd wordt vier weken van tevoren; een wijziging krijgt een reden en blijft te zien.',
  none: 'Er is nog niets gepland.',
  columns: { quarter: 'Kwartaal', releaseAt: 'Komt uit', analyst: 'Analist', planned: 'Gepland' },
  by: '{by}, {at}',
  late: 'minder dan vier weken van tevoren aangekondigd',
  was: 'Was {releaseAt}, {analyst}. Gewijzigd: {reason}',
  planTitle: 'Plan of wijzig een publicatie',
  quarter: 'Kwartaal',
  quarterHint: 'Zoals 2026-Q4.',
  day: 'Datum',
  time: 'Tijd',
  timeHint: 'Nederlandse tijd, bijvoorbeeld 10:00.',
  analyst: 'Verantwoordelijk analist',
  reason: 'Reden van de wijziging',
  reasonHint: 'Alleen als dit kwartaal al gepland was.',
  plan: 'Bewaar',
  back: 'Terug naar Publiceren',
}

const ENGLISH: typeof DUTCH = {
  title: 'Calendar of publications',
  intro:
    'When which quarter comes out, in Dutch time, and who answers for the figures. It is announced four weeks ahead; a change gets a reason and stays visible.',
  none: 'Nothing is planned yet.',
  columns: { quarter: 'Quarter', releaseAt: 'Comes out', analyst: 'Analyst', planned: 'Planned' },
  by: '{by}, {at}',
  late: 'announced less than four weeks ahead',
  was: 'Was {releaseAt}, {analyst}. Changed: {reason}',
  planTitle: 'Plan or change a publication',
  quarter: 'Quarter',
  quarterHint: 'Such as 2026-Q4.',
  day: 'Date',
  time: 'Time',
  timeHint: 'Dutch time, for example 10:00.',
  analyst: 'Responsible analyst',
  reason: 'Reason of the change',
  reasonHint: 'Only if this quarter was planned already.',
  plan: 'Keep',
  back: 'Back to Publish',
}

export const calendarWords = bilingual(DUTCH, ENGLISH)
