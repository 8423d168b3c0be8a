import { bilingual } from './language'

/** Sentences of the command line about publishing. {name} is a parameter. */
const DUTCH = {
  published:
    '{quarter} van “{regionSet}” is gepubliceerd als editie {edition}, vastgesteld door {name}, {role}.',
  published_hash: 'sha256 {sha256}',
  edition_set_unknown: 'De regio-indeling “{regionSet}” bestaat niet. Bekend zijn: {alternatives}.',
  edition_without_scores:
    'Van {quarter} is in “{regionSet}” geen score te tonen. Wel van: {alternatives}.',
  edition_quarter_open:
    '{quarter} is nog niet voorbij: het loopt tot en met {lastDay}. Publiceer het daarna.',
  edition_reason_needed:
    '{quarter} van “{regionSet}” is al gepubliceerd (editie {edition}). Een herziening heeft een reden nodig: --reason.',
  edition_over_altered:
    'Van {quarter} in “{regionSet}” is editie {editions} niet meer wat er is ondertekend (ondertekend → aangetroffen: {differences}). Zet een reservekopie terug, of publiceer er bewust overheen: vink dat aan, of geef --over-altered. “npx draagvlak verify” noemt alles.',
  edition_over_unsound:
    'Van {quarter} in “{regionSet}” is editie {editions} gepubliceerd, en weg of niet meer wat er is ondertekend. Zet een reservekopie terug, of publiceer er bewust overheen: vink dat aan, of geef --over-altered. “npx draagvlak verify” noemt alles.',
  edition_nothing_to_revise:
    'Van {quarter} is nog geen editie, dus er valt niets te herzien. Laat --planned weg.',
  edition_taken:
    'Iemand anders publiceerde {quarter} zojuist als editie {edition}; er is niets bij gekomen.',
  edition_changed_since_prepared:
    'De cijfers van {quarter} zijn veranderd nadat ze werden klaargezet. Laat de analist ze opnieuw klaarzetten.',
  edition_not_prepared:
    '{quarter} is nog niet klaargezet door een analist; er is niets gepubliceerd.',
  edition_name_missing: 'Zeg wie vaststelt: --name en --role mogen niet leeg zijn.',
  edition_none: 'Van {quarter} is in “{regionSet}” nog niets gepubliceerd.',
  edition_quarter_unpublished:
    'Van {quarter} is in “{regionSet}” niets gepubliceerd. Gepubliceerd zijn: {alternatives}.',
  edition_unknown:
    'Er is geen editie {edition} van {quarter} in “{regionSet}”. Er zijn: {alternatives}.',
  edition_text_unfit:
    'Een naam, rol, reden of notitie is te lang of bevat tekens die geen tekst zijn.',
  bad_edition: '“{value}” is geen nummer van een editie.',
  no_editions: 'Er is nog niets gepubliceerd.',
  published_quarters_only:
    '--published gaat over kwartalen zoals ze gepubliceerd zijn; --internal, --against en --by year kunnen daar niet bij.',
  verified: '{what}: precies wat er is ondertekend (sha256 {sha256}).',
  unknown_key:
    '  Deze installatie heeft geen sleutel om mee te vergelijken. Vergelijk die van het bestand met de sleutel onder Publiceren: {publicKey}',
  not_verified: '{what}: niet wat er is ondertekend.',
  verify_what: '{regionSet}, {quarter}, editie {edition}',
  fault_unreadable: '  Dit is geen editie van Draagvlak.',
  fault_other_hash: '  De inhoud hoort niet bij de genoemde hash; die van de inhoud is {sha256}.',
  fault_other_signature: '  De handtekening hoort niet bij deze inhoud.',
  fault_signature_alone:
    '  De inhoud is die waarvan de hash is gemaakt; de handtekening erbij is niet met deze sleutel over deze inhoud gezet. Vergelijk de hash met die in een rapport: is die gelijk, dan is alleen de handtekening veranderd.',
  verify_list: 'De lijst van ondertekende edities',
  fault_missing: '  Deze editie is gepubliceerd en er niet meer: iemand haalde haar weg.',
  fault_replaced:
    '  Onder dit nummer is iets anders ondertekend: dat zegt de editie erna, of de lijst van ondertekende edities.',
  fault_other_list:
    '  Zij is weg of veranderd: of de nieuwste editie van een kwartaal ontbreekt, is niet te zeggen.',
  fault_other_key: '  Ondertekend met een andere sleutel dan die van deze installatie.',
  fault_other_head: '  Waaronder de editie in de database staat, is niet wat haar inhoud zegt.',
  fault_other_copy: '  De twee kopieën in de database zijn niet gelijk.',
  fault_other_text: '  Het bestand noemt iets twee keer, of bevat meer dan een editie.',
  fault_other_than_here:
    '  Deze installatie publiceerde onder dit nummer iets anders. Wat verschilt (ondertekend → aangetroffen):',
  fault_differences: '  Wat verschilt (ondertekend → aangetroffen):',
  fault_unknown_where:
    '  Wat verschilt is niet te zeggen: de ondertekende inhoud is hier niet bekend.',
}

const ENGLISH: typeof DUTCH = {
  published:
    '{quarter} of “{regionSet}” was published as edition {edition}, signed off by {name}, {role}.',
  published_hash: 'sha256 {sha256}',
  edition_set_unknown: 'The region set “{regionSet}” does not exist. Known are: {alternatives}.',
  edition_without_scores:
    'No score of {quarter} in “{regionSet}” can be shown. There are some of: {alternatives}.',
  edition_quarter_open:
    '{quarter} is not over yet: it runs until {lastDay} inclusive. Publish it after that.',
  edition_reason_needed:
    '{quarter} of “{regionSet}” is published already (edition {edition}). A revision needs a reason: --reason.',
  edition_over_altered:
    'Of {quarter} in “{regionSet}” edition {editions} is not what was signed any more (signed → found: {differences}). Restore a backup, or publish over it knowingly: tick that, or give --over-altered. “npx draagvlak verify” tells all.',
  edition_over_unsound:
    'Of {quarter} in “{regionSet}” edition {editions} was published, and is gone or not what was signed any more. Restore a backup, or publish over it knowingly: tick that, or give --over-altered. “npx draagvlak verify” tells all.',
  edition_nothing_to_revise:
    'There is no edition of {quarter} yet, so nothing to revise. Leave out --planned.',
  edition_taken:
    'Somebody else has just published {quarter} as edition {edition}; nothing was added.',
  edition_changed_since_prepared:
    'The figures of {quarter} have changed since they were prepared. Have the analyst prepare them again.',
  edition_not_prepared: '{quarter} has not been prepared by an analyst yet; nothing was published.',
  edition_name_missing: 'Say who signs off: --name and --role must not be empty.',
  edition_none: 'Nothing of {quarter} in “{regionSet}” has been published yet.',
  edition_quarter_unpublished:
    'Nothing of {quarter} in “{regionSet}” has been published. Published are: {alternatives}.',
  edition_unknown:
    'There is no edition {edition} of {quarter} in “{regionSet}”. There are: {alternatives}.',
  edition_text_unfit:
    'A name, role, reason or note is too long or holds characters that are no text.',
  bad_edition: '“{value}” is not the number of an edition.',
  no_editions: 'Nothing has been published yet.',
  published_quarters_only:
    '--published is about quarters as they were published; it does not go with --internal, --against or --by year.',
  verified: '{what}: exactly what was signed (sha256 {sha256}).',
  unknown_key:
    '  This installation has no key to compare with. Compare that of the file with the key under Publish: {publicKey}',
  not_verified: '{what}: not what was signed.',
  verify_what: '{regionSet}, {quarter}, edition {edition}',
  fault_unreadable: '  This is no edition of Draagvlak.',
  fault_other_hash: '  The content does not belong to the hash; that of the content is {sha256}.',
  fault_other_signature: '  The signature does not belong to this content.',
  fault_signature_alone:
    '  The content is the one that the hash was made of; the signature beside it was not made with this key over this content. Compare the hash with that in a report: if it is the same, only the signature was changed.',
  verify_list: 'The list of signed editions',
  fault_missing: '  This edition was published and is gone: somebody took it away.',
  fault_replaced:
    '  Something else was signed under this number: the edition after it says so, or the list of signed editions.',
  fault_other_list:
    '  It is gone or altered: whether the newest edition of a quarter is missing cannot be told.',
  fault_other_key: '  Signed with another key than that of this installation.',
  fault_other_head: '  What the edition is listed by in the database is not what its content says.',
  fault_other_copy: '  The two copies in the database are not the same.',
  fault_other_text: '  The file names something twice, or holds more than an edition.',
  fault_other_than_here:
    '  This installation published something else under this number. What differs (signed → found):',
  fault_differences: '  What differs (signed → found):',
  fault_unknown_where: '  What differs cannot be told: the signed content is not known here.',
}

export const editionSentences = bilingual(DUTCH, ENGLISH)
