import type { CooperationColumn } from '#app/domain/ingest/columns/columns'
import { bilingual } from './language'

const DUTCH = {
  correct: 'Verbeteren',
  correctHint: 'Wat er per partner staat op peildatum {day}:',
  title: '{cooperation}: {partner}',
  intro:
    'Wat over de hele samenwerking gaat, geldt voor alle partners zodra u bewaart. Wat er stond, blijft hieronder te lezen.',
  whole: 'De samenwerking',
  evidence: 'Bewijs van diepte',
  said: 'Wat deze partner zegt',
  hidden:
    'Wat deze partner zegt is verborgen zolang de partnerspiegel loopt, en komt alleen via de eigen link. Een mandaat dat u leeg laat, blijft zoals het is.',
  columns: {
    cooperation_id: 'Nummer',
    cooperation: 'Samenwerking',
    region_set: 'Indeling',
    region: 'Regio',
    area_code: 'Gebied',
    themes: 'Thema’s, met | ertussen',
    form: 'Vorm',
    partner: 'Partner',
    as_of: 'Peildatum',
    phase: 'Fase volgens deze partner',
    hours: 'Uren per jaar',
    euros: 'Euro’s per jaar',
    yield: 'Opbrengst, 1 tot 5',
    expected_yield_of_others: 'Wat hij denkt dat de anderen zeggen, 1 tot 5',
    mandate: 'Gaf het team een mandaat',
    teams: 'Aantal teams',
    scope: 'Reikwijdte',
    predictability: 'Voorspelbaarheid',
    agreed_on: 'Doelen afgesproken op',
    team_on: 'Team sinds',
    first_result_on: 'Eerste resultaat op',
    changed_procedure_on: 'Werkwijze gewijzigd op',
    other_theme_on: 'Ander thema op',
  } satisfies Readonly<Record<CooperationColumn, string>>,
  yes: 'ja',
  no: 'nee',
}

const ENGLISH: typeof DUTCH = {
  correct: 'Correct',
  correctHint: 'What stands there of each partner on reference date {day}:',
  title: '{cooperation}: {partner}',
  intro:
    'What is about the whole cooperation holds for all partners as soon as you save. What stood there can still be read below.',
  whole: 'The cooperation',
  evidence: 'Evidence of depth',
  said: 'What this partner says',
  hidden:
    'What this partner says is hidden as long as the partner mirror is under way, and comes through their own link alone. A mandate that you leave blank stays as it is.',
  columns: {
    cooperation_id: 'Number',
    cooperation: 'Cooperation',
    region_set: 'Region set',
    region: 'Region',
    area_code: 'Area',
    themes: 'Themes, with | between',
    form: 'Form',
    partner: 'Partner',
    as_of: 'Reference date',
    phase: 'Phase according to this partner',
    hours: 'Hours a year',
    euros: 'Euros a year',
    yield: 'Yield, 1 to 5',
    expected_yield_of_others: 'What this partner thinks that the others say, 1 to 5',
    mandate: 'Gave the team a mandate',
    teams: 'Number of teams',
    scope: 'Scope',
    predictability: 'Predictability',
    agreed_on: 'Goals agreed on',
    team_on: 'Team since',
    first_result_on: 'First result on',
    changed_procedure_on: 'Procedure changed on',
    other_theme_on: 'Another theme on',
  },
  yes: 'yes',
  no: 'no',
}

export const partnerFormWords = bilingual(DUTCH, ENGLISH)
