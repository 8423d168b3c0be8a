import type { Bilingual, Framework } from './framework'

function both(nl: string, en: string): Bilingual {
  return { nl, en }
}

/** What may be asked, and done, where a form is weak. The first question is the one that is asked first. */
export const DEFAULT_DISCUSSION: Framework['discussion'] = {
  input: {
    questions: [
      both(
        'Kunnen raadsleden nog bijsturen voordat wij besluiten, of alleen nog knikken?',
        'Can councillors still steer before we decide, or only nod?',
      ),
      both(
        'Horen wij wie de lasten draagt, of vooral wie wij al kennen?',
        'Do we hear those who bear the burden, or mainly those we know already?',
      ),
      both('Wiens wensen ontbreken in dit plan?', 'Whose wishes are missing from this plan?'),
    ],
    actions: [
      both(
        'Leg de keuze eerder voor aan raden en huurders, als er nog iets te kiezen is.',
        'Put the choice to councils and tenants earlier, while there is something to choose.',
      ),
      both(
        'Doe de belanghoudersanalyse opnieuw en vul aan wie ontbreekt.',
        'Redo the stakeholder analysis and add who is missing.',
      ),
      both(
        'Peil wat mensen verwachten, en laat zien wat er daardoor veranderde.',
        'Poll what people expect, and show what changed because of it.',
      ),
    ],
  },
  process: {
    questions: [
      both(
        'Kan een buitenstaander zeggen wie wat besluit, en wanneer?',
        'Could an outsider say who decides what, and when?',
      ),
      both(
        'Was de informatie er op tijd om nog iets in te brengen?',
        'Was the information there in time to bring something in?',
      ),
      both(
        'Waar is te zien hoe de belangen zijn gewogen?',
        'Where can one see how interests were weighed?',
      ),
    ],
    actions: [
      both(
        'Teken het besluitproces uit met data en publiceer het.',
        'Draw the decision process with its dates, and publish it.',
      ),
      both(
        'Vertel onderweg hoe ver het is, ook als er niets veranderde.',
        'Tell on the way how far it is, also when nothing changed.',
      ),
      both(
        'Leg bij elke afwijking van wat gevraagd was uit waarom.',
        'Explain every deviation from what was asked.',
      ),
    ],
  },
  output: {
    questions: [
      both(
        'Welke afspraken liepen uit, en lag dat aan middelen, wil of mandaat?',
        'Which agreements slipped, and was that for want of means, will or mandate?',
      ),
      both('Merken bewoners er iets van?', 'Do residents notice anything?'),
      both(
        'Gaan wij de goede kant op, en snel genoeg?',
        'Are we moving the right way, and fast enough?',
      ),
    ],
    actions: [
      both(
        'Zet knelpunten van de werkvloer op de agenda van de stuurgroep.',
        'Put obstacles from the work floor on the steering group’s agenda.',
      ),
      both('Geef kleine teams een mandaat.', 'Give small teams a mandate.'),
      both(
        'Laat resultaten samen zien, en vier ze.',
        'Present results together, and celebrate them.',
      ),
    ],
  },
  feedback: {
    questions: [
      both(
        'Wat hoorden wij vorige keer, en wat hebben wij ermee gedaan?',
        'What did we hear last time, and what did we do with it?',
      ),
      both('Bereikt het antwoord wie het gaf?', 'Does the answer reach those who gave us theirs?'),
      both('Komen lessen terug in het volgende plan?', 'Do lessons come back in the next plan?'),
    ],
    actions: [
      both(
        'Koppel op elk punt terug wat ermee is gedaan, ook als het antwoord nee is.',
        'Report back on every point what was done with it, also when the answer is no.',
      ),
      both('Vraag ook halverwege wat beter kan.', 'Ask half-way, too, what could be better.'),
      both(
        'Laat de evaluatie de volgende ronde afspraken openen.',
        'Let the evaluation open the next round of agreements.',
      ),
    ],
  },
  cooperation: {
    questions: [
      both('In welke fase zijn wij werkelijk?', 'In which phase are we really?'),
      both('Waar praten wij in plaats van te doen?', 'Where do we talk instead of act?'),
      both(
        'Zouden onze partners hetzelfde zeggen over wat dit samenwerken oplevert?',
        'Would our partners say the same of what this cooperation yields?',
      ),
    ],
    actions: [
      both(
        'Zoek het conflict dat remt en laat het bestuur het beslechten.',
        'Find the conflict that blocks, and let the board settle it.',
      ),
      both('Kies een lichtere vorm die ook werkt.', 'Choose a lighter form that works as well.'),
    ],
  },
}
