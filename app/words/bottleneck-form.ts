import type { BottleneckColumn } from '#app/domain/ingest/columns/columns'
import { bilingual } from './language'

const DUTCH = {
  newTitle: 'Knelpunt toevoegen',
  intro:
    'Schrijf op waar het schuurt en welk belang remt. Noem geen mensen: het gaat om belangen van organisaties.',
  steps: { raised: 'Het knelpunt', level: 'Bij wie het ligt', settled: 'Geregeld' },
  columns: {
    bottleneck_id: 'Nummer',
    cooperation_id: 'Samenwerking',
    bottleneck: 'Knelpunt',
    interest: 'Belang dat remt',
    raised_on: 'Ingebracht op',
    level: 'Ligt bij',
    level_since: 'Ligt daar sinds',
    settled_on: 'Geregeld op',
    how: 'Hoe geregeld',
    agreement_id: 'Nummer van de gewijzigde afspraak',
    recurred_on: 'Teruggekomen op',
  } satisfies Readonly<Record<BottleneckColumn, string>>,
  hints: {
    interest: 'wat een partner ermee behoudt of verliest',
    level: 'vanaf hier stijgt het vanzelf verder',
    how: 'nodig zodra het geregeld is: door welke wijziging',
  },
}

const ENGLISH: typeof DUTCH = {
  newTitle: 'Add a bottleneck',
  intro:
    'Write down where it chafes and which interest blocks. Name no people: it is about interests of organisations.',
  steps: { raised: 'The bottleneck', level: 'With whom it lies', settled: 'Settled' },
  columns: {
    bottleneck_id: 'Number',
    cooperation_id: 'Cooperation',
    bottleneck: 'Bottleneck',
    interest: 'Interest that blocks',
    raised_on: 'Raised on',
    level: 'Lies with',
    level_since: 'Lies there since',
    settled_on: 'Settled on',
    how: 'How it was settled',
    agreement_id: 'Number of the agreement that was changed',
    recurred_on: 'Came back on',
  },
  hints: {
    interest: 'what a partner keeps or loses by it',
    level: 'from here it climbs on by itself',
    how: 'needed once it is settled: by which change',
  },
}

export const bottleneckFormWords = bilingual(DUTCH, ENGLISH)
